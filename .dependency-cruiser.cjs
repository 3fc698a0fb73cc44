// Who may import whom (docs: architecture). `routes → features → { persistence, jobs, ui, platform } → domain`.
// Every rule is proved by a planted violation: tests/architecture/violations holds a tree like ours with one file for
// each rule, and tests/architecture/rules.test.ts expects each to be caught.
//
// Decided here:
// - platform and persistence may import each other: sign-in reads sessions, persistence reads the environment and the
//   types of who asks. ui imports nothing but itself, platform's language seam and domain's types.
// - Features do not import each other. "home" is what a role sees first, and may show what other features have.
// - product.server.ts, entry.* and root are the outside: what the server and the browser start.

/** A tree of the same shape: ours, or the planted one. */
const APP = "^(?:tests/architecture/violations/)?app";
/** Tests, and what only they import. */
const TEST = "(\\.test\\.tsx?$|/fixtures/)";
const layer = (...names) => `${APP}/(${names.join("|")})/`;

/** npm packages that the domain may import. */
const DOMAIN_PACKAGES = "(zod|xstate|yaml|temporal-polyfill)";

module.exports = {
	forbidden: [
		{
			name: "domain-imports-itself-only",
			comment: "The domain has an allowlist, so that a type-only import of Prisma fails too.",
			severity: "error",
			from: { path: layer("domain"), pathNot: TEST },
			to: { pathNot: [layer("domain"), `node_modules/${DOMAIN_PACKAGES}/`] },
		},
		{
			name: "domain-tests-stay-pure",
			comment: "Tests of the domain may also read files, hash, and use the test tools.",
			severity: "error",
			from: { path: `${APP}/domain/.*${TEST}` },
			to: {
				pathNot: [
					layer("domain"),
					`node_modules/(${DOMAIN_PACKAGES}|vitest|fast-check)/`,
					"^(node:)?(fs|path|url|crypto)$",
				],
			},
		},
		{
			name: "features-do-not-import-each-other",
			comment: "What two need goes down into domain or persistence, or up into a route.",
			severity: "error",
			from: { path: `${APP}/features/([^/]+)/`, pathNot: `${APP}/features/home/` },
			to: { path: `${APP}/features/[^/]+/`, pathNot: `${APP}/features/$1/` },
		},
		{
			name: "features-do-not-import-routes",
			severity: "error",
			from: { path: layer("features") },
			to: { path: [layer("routes"), `${APP}/(root|routes|product\\.server|entry\\.[a-z]+)\\.tsx?$`] },
		},
		{
			name: "lower-layers-do-not-import-upwards",
			severity: "error",
			from: { path: layer("persistence", "jobs", "ui", "platform") },
			to: { path: layer("routes", "features") },
		},
		{
			name: "ui-holds-no-data",
			comment: "The design system knows neither the database nor the server.",
			severity: "error",
			from: { path: layer("ui") },
			to: { path: [layer("persistence", "jobs"), "\\.server\\.tsx?$"] },
		},
		{
			name: "routes-do-not-import-routes",
			severity: "error",
			from: { path: layer("routes") },
			to: { path: layer("routes") },
		},
		{
			name: "prisma-in-persistence-only",
			severity: "error",
			from: { path: [`${APP}/`, "^server/"], pathNot: layer("persistence") },
			to: { path: ["node_modules/@prisma/", "prisma/generated/", "node_modules/\\.prisma/"] },
		},
		{
			name: "remix-at-the-edge",
			comment:
				"The successor of Remix 2 has other package names: a codemod reaches the edge. A feature's components may use links, forms and fetchers; what a feature does on the server may throw and return data by platform/http only.",
			severity: "error",
			from: {
				path: [layer("domain", "persistence", "jobs"), `${APP}/features/.*\\.server\\.tsx?$`],
			},
			to: { path: "node_modules/@remix-run/" },
		},
		{
			name: "tests-stay-outside",
			comment: "Nothing of the product imports a test, its tools or the demo (but for product.server.ts).",
			severity: "error",
			from: {
				path: [`${APP}/`, "^server/"],
				pathNot: [TEST, `${APP}/product\\.server\\.ts$`],
			},
			to: { path: ["^tests/(?!architecture/violations/app)", TEST, "^prisma/seed/"] },
		},
		{
			name: "no-cycles",
			severity: "error",
			from: { path: `${APP}/` },
			to: { circular: true },
		},
		{
			name: "everything-resolves",
			severity: "error",
			from: { path: [`${APP}/`, "^(server|scripts|tests|prisma)/"] },
			to: { couldNotResolve: true, pathNot: ["^(vitest|@playwright)", "^virtual:", "build/"] },
		},
	],
	options: {
		doNotFollow: { path: ["node_modules", "prisma/generated"] },
		exclude: { path: "^(build|\\.cache)/" },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: "tsconfig.json" },
		enhancedResolveOptions: {
			exportsFields: ["exports"],
			conditionNames: ["import", "types", "node", "default"],
		},
	},
};
