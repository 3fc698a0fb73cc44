import { describe, expect, it } from "vitest";
import type { AgreementVerdict } from "~/domain/agreement/judge-agreement";
import { sayFigures, showNumber, showOf100, showShare } from "./figure-words";
import type { ShownFigures } from "./shown-figures";

const statistic = (value: number, low: number | null = null) => ({ value, low, high: low, why: null });
const figures = (verdict: AgreementVerdict, more: Partial<ShownFigures> = {}): ShownFigures => ({
	...{ calls: 12, raters: 2, commonest: { level: 3, share: 0.93 }, verdict },
	...{ same: statistic(0.8), adjacent: statistic(0.95), ac2: statistic(0.9, 0.85) },
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

	it("never round to all or nothing what is not", () => {
		expect([0, 0.001, 0.5, 0.999, 1].map(showOf100)).toEqual(["0", "1", "50", "99", "100"]);
		expect(showShare(0.999, "vi")).toBe("99 %");
		expect(showNumber(-0.051, "vi")).toBe("−0,05");
		expect(showNumber(-0.001, "en")).toBe("0.00");
	});
});
