import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileScenario } from "../scenario/compile-scenario";
import { parseScenario } from "../scenario/parse-scenario";
import { shownReplies } from "../scenario/play";
import type { Scenario } from "../scenario/scenario.schema";
import { seededRandom } from "../shared/seeded-random";
import { findWay, seedWithInterrupt } from "./find-way";
import { playScript } from "./play-script";
import { TIMED_MOVES, tryCall } from "./try-call";

const folder = new URL("../../../scenarios/", import.meta.url);
const SCENARIOS = readdirSync(folder)
	.filter((name) => /^[A-Z]\d\d-/.test(name))
	.map((name): [string, Scenario] => {
		const parsed = parseScenario(readFileSync(new URL(name, folder), "utf8"), name);
		if (!parsed.ok) throw new Error(`${name} cannot be read`);
		return [parsed.scenario.id, parsed.scenario];
	});
const compiled = (scenario: Scenario, seed = 1) =>
	compileScenario(scenario, { seed: String(seed), language: "vi", readingFactor: 1 });

describe.each(SCENARIOS)("a try of %s", (_, scenario) => {
	it("begins with the first line, and each node of it can be reached", () => {
		const call = compiled(scenario);
		expect(tryCall(call, []).standing).toMatchObject({ at: "choose" });
		for (const { id } of scenario.phases.flatMap(({ nodes }) => nodes)) {
			const way = findWay(call, id);
			expect(way, id).not.toBeNull();
			const { standing, refused } = tryCall(call, way ?? []);
			expect({ id, refused, standing }).toMatchObject({
				id,
				refused: null,
				standing: { at: "choose", point: { id } },
			});
		}
	});

	it("reaches its interrupts, with a seed that draws them", () => {
		for (const { id } of scenario.interrupts) {
			const seed = seedWithInterrupt(scenario, id, 1);
			expect(seed, id).not.toBeNull();
			const call = compiled(scenario, seed ?? 1);
			const way = findWay(call, id);
			expect(way, id).not.toBeNull();
			expect(tryCall(call, way ?? []).standing).toMatchObject({
				at: "choose",
				point: { id },
				isInterrupt: true,
			});
		}
	});

	it("plays as the command line plays", () => {
		const random = seededRandom("4711", scenario.id);
		for (let seed = 0; seed < 2; seed++) {
			const call = compiled(scenario, seed);
			const moves: string[] = [];
			let tried = tryCall(call, moves);
			while (tried.standing.at === "choose" && moves.length < 40) {
				moves.push(random.pick(shownReplies(call, tried.state.snapshot)).id);
				tried = tryCall(call, moves);
			}
			const script = playScript(call, { events: scriptOf(call, moves) });
			expect(tried.refused).toBeNull();
			expect(script.ok && script.trace).toEqual(tried.trace);
		}
	});
});

/** The same moves in the words of the command line: own words come where they are wanted. */
function scriptOf(call: ReturnType<typeof compiled>, moves: readonly string[]) {
	const events: ({ reply: string } | { ownWords: string })[] = [];
	for (const reply of moves) {
		const bare = playScript(call, { events: [...events, { reply }] });
		if (!bare.ok) events.push({ ownWords: "…" });
		events.push({ reply });
	}
	return events;
}

describe("what a try refuses", () => {
	const [, first] = SCENARIOS[0] ?? [];
	if (!first) throw new Error("no scenario");
	const call = compiled(first);

	it("is said with what is possible there, and what came before is played", () => {
		const way = findWay(call, first.phases[0]?.nodes[1]?.id ?? "") ?? [];
		const tried = tryCall(call, [...way, "no-such-reply", ...way]);
		expect(tried.refused?.index).toBe(way.length);
		expect(tried.refused?.possible).toEqual(expect.arrayContaining([...TIMED_MOVES]));
		expect(tried.trace.turns).toBe(way.length);
	});

	it("is anything after the end", () => {
		const tried = tryCall(call, ["~hang-up", "~silence"]);
		expect(tried.standing.at).toBe("ended");
		expect(tried.refused).toEqual({ index: 1, possible: [] });
	});
});

describe("time in a try", () => {
	const [, first] = SCENARIOS[0] ?? [];
	if (!first) throw new Error("no scenario");
	const call = compiled(first);

	it("runs out: the caller speaks up, and in the end the call is over", () => {
		const once = tryCall(call, ["~silence"]);
		expect(once.transcript.at(-1)?.kind).toBe("silence");
		const spent = tryCall(call, Array(first.time.silence.atMost).fill("~silence"));
		expect(spent.standing).toEqual({ at: "ended", ending: first.time.silence.then });
		expect(tryCall(call, ["~hold"]).transcript.at(-1)?.kind).toBe("hold-ran-out");
	});

	it("ends at the limit, whatever runs out on the way", () => {
		expect(tryCall(call, ["~limit"]).standing.at).toBe("ended");
	});
});
