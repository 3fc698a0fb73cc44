import { describe, expect, it } from "vitest";
import { callQuality } from "../../app/domain/rubric/fixtures/call-quality";
import { rubricVocabulary } from "../../app/domain/rubric/rubric-vocabulary";
import { checkScenario } from "../../app/domain/scenario/check-scenario";
import { proveScenario } from "../../app/domain/scenario/proof/prove-scenario";
import type { Scenario } from "../../app/domain/scenario/scenario.schema";
import { seededRandom } from "../../app/domain/shared/seeded-random";
import { coveringPlays, type KeptPlay } from "./covering-plays";
import { mutate } from "./mutants";
import { everyScenario } from "./play-best";
import { outcomeOf } from "./play-outcome";

/**
 * Slips that are tried. `LANG_NGHE_MUTANTS=1000 npx vitest run --project library mutants` tries more, and asks
 * each of the three of every slip, to say what each of them would have caught alone.
 */
const TRIES = Number(process.env.LANG_NGHE_MUTANTS ?? 100);
const ASK_ALL = process.env.LANG_NGHE_MUTANTS !== undefined;
const rubric = callQuality();
const vocabulary = rubricVocabulary(rubric);
const place = () => ({ line: 1, column: 1 });

interface Kept {
	readonly play: KeptPlay;
	readonly outcome: string;
}

/** What finds a slip out, the quickest first: the check, a kept play that comes out otherwise, the proof. */
const FINDERS: Readonly<Record<string, (scenario: Scenario, kept: readonly Kept[]) => boolean>> = {
	check: (scenario) =>
		checkScenario(scenario, { file: "", place, vocabulary, agencies: null, maxStates: 0 }).problems.some(
			({ severity }) => severity === "error",
		),
	plays: (scenario, kept) => kept.some(({ play, outcome }) => outcomeOf(scenario, rubric, play) !== outcome),
	proof: (scenario) => proveScenario(scenario, rubric, { plays: 100 }).findings.length > 0,
};

/** The finders that find a slip out: the first alone, or all of them. What the check refuses is not looked at further. */
function foundBy(scenario: Scenario, kept: readonly Kept[]): string[] {
	const found: string[] = [];
	for (const [name, finds] of Object.entries(FINDERS)) {
		if (finds(scenario, kept)) found.push(name);
		if (found.includes("check") || (found.length > 0 && !ASK_ALL)) break;
	}
	return found;
}

describe("slips of the hand", () => {
	it("are caught in at least 95 of 100 tries", () => {
		// The easy ones: proving a hard one takes seconds, and a slip is a slip.
		const easy = everyScenario().filter(({ difficulty }) => difficulty < 3);
		const kept = easy.map((scenario) =>
			coveringPlays(scenario).map((play) => ({ play, outcome: outcomeOf(scenario, rubric, play) })),
		);
		const by: Record<string, number> = {};
		const missed: string[] = [];
		for (let number = 0; number < TRIES; number++) {
			const random = seededRandom(String(number), "mutants");
			const which = random.whole(0, easy.length - 1);
			const mutant = mutate(easy[which] as Scenario, random);
			const found = foundBy(mutant.scenario, kept[which] ?? []);
			for (const name of found) by[name] = (by[name] ?? 0) + 1;
			if (found.length === 0) missed.push(`${easy[which]?.id} ${mutant.kind}: ${mutant.what}`);
		}
		if (ASK_ALL) console.log(`of ${TRIES} slips found by`, by, "missed", missed);
		expect(missed.length, missed.join("\n")).toBeLessThanOrEqual(TRIES * 0.05);
	}, 600_000);
});
