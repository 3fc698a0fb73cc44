import fc from "fast-check";
import { ROUTE_ACCESS, type RouteId } from "../../app/platform/permissions/route-access";
import routes from "../../app/routes";
import type { Target } from "./fuzz-target";
import { type Input, inputsOf, type Shape } from "./input";
import type { RouteFuzz } from "./route-fuzz";
import { fieldsOf, ROUTE_FUZZ } from "./targets";

/** Everything that answers over HTTP: loader and action of each route, and what the server answers by itself. */
export function httpTargets(): Target[] {
	return [...routes.flatMap((route) => targetsOf(route.id as RouteId, `/${route.path ?? ""}`)), ...SERVER];
}

function targetsOf(id: RouteId, pattern: string): Target[] {
	const entry: RouteFuzz | undefined = ROUTE_FUZZ[id];
	if (!entry) throw new Error(`no fuzz entry for the route ${id}: add one to tests/fuzz/targets.ts`);
	const { who, params = {}, known, renew = [], mayWrite } = entry;
	const shape = { pattern, params, routeId: routeIdOf(id), query: fieldsOf(entry.query, known) };
	const valid = fieldsOf(entry.json ?? entry.form, known);
	const body: Shape["body"] = valid && { kind: entry.json ? "json" : "form", valid };
	const of = (method: "GET" | "POST", mustPass: boolean): Target => ({
		name: `${method} ${id}`,
		who,
		inputs: inputsOf({ ...shape, method, body: method === "POST" ? body : null }),
		renew,
		mayWrite,
		mustPass,
	});
	return [of("GET", LOADS.has(id)), of("POST", body !== null && entry.neverDone === undefined)];
}

/** Resource routes and the page that is not there have nothing to load. */
const NOTHING = new Set<RouteId>([
	"turn",
	"room-turn",
	"room-ticks",
	"recording-deed",
	"recording-segments",
	"case-record",
	"save-assessment",
	"save-calibration",
	"wellbeing",
	"what-if",
	"rubric-drafts",
	"not-found",
	"confirm-email",
]);
const LOADS = new Set((Object.keys(ROUTE_ACCESS) as RouteId[]).filter((id) => !NOTHING.has(id)));

const routeIdOf = (id: string) => id;

const plain = (path: fc.Arbitrary<string>): fc.Arbitrary<Input> =>
	fc.record({
		path,
		method: fc.constantFrom("GET", "GET", "GET", "HEAD", "OPTIONS", "POST", "PUT", "DELETE"),
		type: fc.constant(null),
		body: fc.constant(null),
		headers: fc.constantFrom<Record<string, string>[]>(
			{},
			{ range: "bytes=0-5" },
			{ range: "bytes=5-1,x" },
			{ "if-none-match": '"x"' },
			{ "if-modified-since": "x" },
			{ "accept-encoding": "br" },
		),
	});

const traversals = [
	"..%2f..%2fpackage.json",
	"%2e%2e/server/index.js",
	"..%5c..%5c.env",
	"%00",
	"%",
	"%zz",
	"a//b",
	".",
];
const SERVER: Target[] = [
	[
		"server /assets",
		["/assets", "/assets/", ...traversals.map((path) => `/assets/${path}`), "/assets/x.js.map"],
	],
	[
		"server files",
		[
			"/favicon.svg",
			"/favicon.ico",
			"/robots.txt",
			"/.git/HEAD",
			"/.env",
			"/__manifest",
			"/build/server/index.js",
		].concat(
			traversals.map((path) => `/${path}`),
			["//evil.example/%2e%2e", "/%2f%2fevil.example", "/\\evil.example", "/%0d%0aSet-Cookie:evil=1"],
		),
	],
	["server health", ["/healthz", "/readyz", "/healthz?x=%", "/readyz/", "/HEALTHZ", "/healthz.data"]],
].map(([name, paths]) => ({
	name: name as string,
	who: null,
	inputs: plain(
		fc.oneof(
			fc.constantFrom(...(paths as string[])),
			fc
				.constantFrom(...(paths as string[]))
				.chain((path) =>
					fc.integer({ min: 0, max: 9 }).map((n) => `${path}${path.includes("?") ? "&" : "?"}v=${n}`),
				),
		),
	),
	renew: [],
	mustPass: name === "server health",
}));
