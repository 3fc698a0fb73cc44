import { describe, expect, it } from "vitest";
import type { NamedRequirement } from "~/domain/certification/named-requirement";
import { peopleTexts } from "./people.messages";
import { phraseMissing, showNumber } from "./standing-words";

const requirement = (over: Partial<NamedRequirement>): NamedRequirement => ({
	id: "x",
	kind: "calls",
	have: 0,
	need: 2,
	met: false,
	evidence: [],
	byPriorLearning: false,
	name: { vi: "Hai cuộc độ khó 4 trở lên", en: "Two of difficulty 4 or more" },
	hours: null,
	narrowed: false,
	...over,
});

describe("phraseMissing", () => {
	const vi = (over: Partial<NamedRequirement>) =>
		phraseMissing(requirement(over), peopleTexts.vi.missingWords, "vi");
	const en = (over: Partial<NamedRequirement>) =>
		phraseMissing(requirement(over), peopleTexts.en.missingWords, "en");
	it("says how much is missing, in words", () => {
		expect(vi({ kind: "hours", hours: "supervised", have: 16.5, need: 24 })).toBe("7,5 giờ kiểm huấn");
		expect(en({ kind: "hours", hours: "course", have: 59, need: 60 })).toBe("1 hour (course)");
		expect(vi({ have: 4, need: 6 })).toBe("2 cuộc đánh giá");
		expect(en({ have: 5, need: 6 })).toBe("1 assessed call");
		expect(vi({ kind: "categories", have: 3, need: 5 })).toBe("2 loại cuộc nữa");
		expect(vi({ narrowed: true })).toBe("hai cuộc độ khó 4 trở lên");
		expect(en({ narrowed: true, have: 1 })).toBe("two of difficulty 4 or more (1/2)");
	});

	it("writes decimals as the language does", () => {
		expect(showNumber(7.25, "vi")).toBe("7,25");
		expect(showNumber(7.25, "en")).toBe("7.25");
		expect(showNumber(0.1 + 0.2, "en")).toBe("0.3");
	});
});
