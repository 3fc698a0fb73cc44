import { describe, expect, it } from "vitest";
import { playScript, playScriptSchema } from "../../app/domain/call/play-script";
import { callQuality } from "../../app/domain/rubric/fixtures/call-quality";
import { compileScenario } from "../../app/domain/scenario/compile-scenario";
import { makeKernel } from "../../app/domain/scenario/proof/make-kernel";
import { judgePlay, picksAny, playKernel } from "../../app/domain/scenario/proof/play-kernel";
import { scriptOf } from "../../app/domain/scenario/proof/script-to";
import { indexScenario } from "../../app/domain/scenario/scenario-index";
import { drawVariation } from "../../app/domain/scenario/variation";
import { seededRandom } from "../../app/domain/shared/seeded-random";
import { everyScenario } from "./play-best";

const rubric = callQuality();

describe.each(everyScenario())("a play of $id on the kernel", (scenario) => {
	const kernel = makeKernel(
		indexScenario(scenario),
		scenario.omissions.map(({ when }) => when),
	);

	it("leaves the same trace as on the machine that the product runs", () => {
		for (let number = 0; number < 40; number++) {
			const seed = String(number);
			const play = playKernel(kernel, drawVariation(scenario, seed), picksAny(seededRandom(seed, "any")));
			const compiled = compileScenario(scenario, { seed, language: "vi", readingFactor: 1 });
			const script = playScriptSchema.parse({ events: scriptOf(kernel, play.moves) });
			const played = playScript(compiled, script);
			if (!played.ok) throw new Error(played.reason);
			const sorted = ({ opportunities, facts, ...rest }: typeof play.trace) => ({
				...rest,
				opportunities: opportunities.map(({ id }) => id).sort(),
				facts: facts.map(({ id, turn }) => `${turn} ${id}`).sort(),
			});
			expect(sorted(play.trace)).toEqual(sorted(played.trace));
		}
	});

	it("is judged from 1 to 4, and fails with a critical error", () => {
		const plays = Array.from({ length: 60 }, (_, number) =>
			judgePlay(
				playKernel(kernel, drawVariation(scenario, `${number}`), picksAny(seededRandom(`${number}`, "any"))),
				scenario,
				rubric,
			),
		);
		for (const { trace, result, levels } of plays) {
			if (trace.criticalErrors.length > 0) expect(result.passes).toBe(false);
			for (const { level } of levels) expect([null, 1, 2, 3, 4]).toContain(level);
		}
		expect(plays.some(({ trace }) => trace.criticalErrors.length > 0)).toBe(true);
	});
});
