import { describe, expect, it } from "vitest";
import type { AgreementVerdict } from "~/domain/agreement/judge-agreement";
import {
	sayDistances,
	sayFigures,
	sayNoInterval,
	showLevels,
	showNumber,
	showOf100,
	showShare,
} from "./figure-words";
import type { ShownFigures } from "./shown-figures";

const statistic = (value: number, low: number | null = null) => ({ value, low, high: low, why: null });
const figures = (verdict: AgreementVerdict, more: Partial<ShownFigures> = {}): ShownFigures => ({
	...{ calls: 12, raters: 2, commonest: { level: 3, share: 0.93 }, verdict },
	...{ same: statistic(0.8), adjacent: statistic(0.95), ac2: statistic(0.9, 0.85) },
	distances: { same: 6, oneApart: 4, furtherApart: 2 },
	...{ kappa: statistic(0.2), alpha: statistic(0.2), ...more },
});

describe("figures in words", () => {
	it("say something else for each thing that can be said, in both languages", () => {
		const said = (["vi", "en"] as const).flatMap((language) => [
			sayFigures(figures("nothing"), language),
			sayFigures(figures("too-few"), language),
			sayFigures(figures("agree"), language),
			sayFigures(figures("differ"), language),
			sayFigures(figures("differ", { adjacent: statistic(0.7) }), language),
			sayFigures(figures("one-level"), language),
			sayFigures(figures("cannot-tell"), language),
			sayFigures(figures("cannot-tell", { ac2: statistic(0.7, 0.5) }), language),
		]);
		expect(new Set(said).size).toBe(16);
	});

	it("name the level that nearly all ratings have, and how few calls there are", () => {
		expect(sayFigures(figures("one-level"), "vi")).toContain("93 % số lần chấm đều là mức 3");
		expect(sayFigures(figures("too-few", { calls: 1 }), "en")).toContain("1 call so far");
	});

	it("count pairs that add up, as calls only where a call is a pair", () => {
		const said = sayDistances(figures("differ"), "vi");
		expect(said).toBe("Trong 12 cuộc: 6 cùng mức, 4 lệch một mức, 2 lệch từ hai mức.");
		expect(sayDistances(figures("differ", { raters: 3 }), "vi")).toContain("Trong 12 cặp bản chấm:");
		expect(sayDistances(figures("differ"), "en", true)).toContain("Of 12 pairs of levels");
		const none = { same: 0, oneApart: 0, furtherApart: 0 };
		expect(sayDistances(figures("nothing", { distances: none }), "en")).toBeNull();
	});

	it("say how many more calls are needed, and of a closed round that none will come", () => {
		const few = figures("too-few", { calls: 4 });
		expect(sayFigures(few, "vi")).toContain("Cần thêm ít nhất 6 cuộc được hai người chấm.");
		expect(sayFigures(few, "vi", true)).toBe("Chưa đủ cuộc để kết luận; bàn ngay các cuộc lệch từ hai mức.");
	});

	it("promise nothing for further calls where all were the same", () => {
		const same = { value: 1, low: null, high: null, why: "no-spread" } as const;
		expect(sayNoInterval(same, 22, "vi")).toBe("22 cuộc đều trùng nhau; thêm cuộc vẫn có thể lệch");
		expect(sayNoInterval({ ...same, value: 0 }, 22, "vi")).toBe("không có khoảng");
	});

	it("give a distance its side and its unit", () => {
		expect(showLevels(0.02, "vi")).toBe("+0,02 mức");
		expect(showLevels(-0.32, "en")).toBe("−0.32 of a level");
		expect(showLevels(0.001, "vi")).toBe("0,00 mức");
	});

	it("never round to all or nothing what is not", () => {
		expect([0, 0.001, 0.5, 0.999, 1].map(showOf100)).toEqual(["0", "1", "50", "99", "100"]);
		expect(showShare(0.999, "vi")).toBe("99 %");
		expect(showNumber(-0.051, "vi")).toBe("−0,05");
		expect(showNumber(-0.001, "en")).toBe("0.00");
	});
});
