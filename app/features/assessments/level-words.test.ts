import { describe, expect, it } from "vitest";
import { deriveLevels, type Tick } from "~/domain/rubric/derive-levels";
import { callQuality } from "~/domain/rubric/fixtures/call-quality";
import { levelWords } from "./level-words";
import { ratingTexts } from "./rating.messages";

const rubric = callQuality();

function words(
	id: string,
	ticks: Tick[],
	opportunities: string[],
	language: "vi" | "en" = "vi",
	cues: Record<string, number> = {},
): string {
	const level = deriveLevels(rubric, ticks, opportunities).find((each) => each.id === id);
	if (!level) throw new Error(`no criterion ${id}`);
	return levelWords(level, rubric, language, ratingTexts[language].levels, cues);
}
const seen = (...codes: string[]): Tick[] =>
	codes.map((code) => ({ code: `immediate-danger.${code}`, turn: 4 }));

describe("levelWords", () => {
	it.each([
		["no occasion", [], [], /^Không áp dụng/],
		["basics missing", seen("b1"), ["danger-cue"], /^Mức 2: chưa thấy hỏi thương tích/],
		["a harm", seen("b1", "u1"), ["danger-cue"], /^Mức 1: gây hại, .+ \(lượt 4\)$/],
		["all basics", seen("b1", "b2", "b3"), ["danger-cue"], /^Mức 3: đủ hành vi cơ bản$/],
		[
			"an advanced one",
			seen("b1", "b2", "b3", "a1"),
			["danger-cue"],
			/^Mức 4: đủ hành vi cơ bản, thêm .+ \(lượt 4\)$/,
		],
	] as const)("%s", (_name, ticks, opportunities, expected) => {
		expect(words("immediate-danger", [...ticks], [...opportunities])).toMatch(expected);
	});

	it("says from which turn on there was occasion for what is missing", () => {
		const missing = (cue: number) =>
			words("immediate-danger", seen("b1"), ["danger-cue"], "vi", { "danger-cue": cue });
		expect(missing(6)).toMatch(/hỏi ai ở gần.*, dù có dịp từ lượt 6$/);
		expect(missing(0)).not.toMatch(/dịp/);
	});

	it("shows a repaired harm beside what is missing", () => {
		const ticks: Tick[] = [{ code: "immediate-danger.u1", turn: 5, repairedAtTurn: 6 }];
		expect(words("immediate-danger", ticks, ["danger-cue"])).toMatch(
			/^Mức 2: chưa thấy .+; đã gây hại rồi sửa ngay, .+/,
		);
	});

	it("says the same in English", () => {
		expect(words("immediate-danger", seen("b1"), ["danger-cue"], "en")).toMatch(/^Level 2: not seen: /);
	});

	it("has a sentence for every criterion and every level, in both languages", () => {
		for (const language of ["vi", "en"] as const)
			for (const criterion of rubric.criteria)
				expect(words(criterion.id, [], Object.keys(rubric.conditions), language)).not.toMatch(
					/undefined|\[object/,
				);
	});
});
