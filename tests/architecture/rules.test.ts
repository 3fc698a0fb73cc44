import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);
const rules: { name: string }[] = require(path.join(ROOT, ".dependency-cruiser.cjs")).forbidden;

/** What each planted file breaks. A rule that matches nothing is a rule that we do not have. */
const PLANTED: Record<string, string[]> = {
	"domain-imports-itself-only": [
		"domain/imports-node.ts",
		"domain/imports-platform.ts",
		"domain/imports-prisma-type.ts",
	],
	"domain-tests-stay-pure": ["domain/opens-a-port.test.ts"],
	"features-do-not-import-each-other": ["features/alpha/uses-beta.ts"],
	"features-do-not-import-routes": ["features/alpha/uses-a-route.ts"],
	"lower-layers-do-not-import-upwards": ["persistence/uses-a-feature.server.ts"],
	"ui-holds-no-data": ["ui/holds-data.ts"],
	"routes-do-not-import-routes": ["routes/area/uses-a-route.ts"],
	"prisma-in-persistence-only": ["domain/imports-prisma-type.ts", "features/alpha/uses-prisma.server.ts"],
	"remix-at-the-edge": ["features/alpha/uses-remix.server.ts", "persistence/uses-remix.server.ts"],
	"tests-stay-outside": ["platform/uses-a-test-tool.ts"],
	"no-cycles": ["platform/cycle-one.ts"],
	"everything-resolves": ["platform/imports-nothing.ts"],
};

function violations(): { rule: string; file: string }[] {
	const planted = path.relative(ROOT, path.join(import.meta.dirname, "violations"));
	const cli = path.join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
	const { stdout } = spawnSync(
		process.execPath,
		[cli, "--config", ".dependency-cruiser.cjs", "--output-type", "json", planted],
		{ cwd: ROOT, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 },
	);
	const found: { rule: { name: string }; from: string }[] = JSON.parse(stdout).summary.violations;
	return found.map(({ rule, from }) => ({ rule: rule.name, file: from.replace(`${planted}/app/`, "") }));
}

describe("the architecture's rules", () => {
	it("have a planted violation each", () => {
		expect(Object.keys(PLANTED).sort()).toEqual(rules.map(({ name }) => name).sort());
	});

	it("catch what is planted, and nothing else", () => {
		const pairs = (list: { rule: string; file: string }[]) =>
			[...new Set(list.map(({ rule, file }) => `${rule}: ${file}`))].sort();
		const expected = Object.entries(PLANTED).flatMap(([rule, files]) =>
			files.map((file) => ({ rule, file })),
		);
		expect(pairs(violations())).toEqual(pairs(expected));
	}, 30_000);
});
