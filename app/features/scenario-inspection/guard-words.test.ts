import { expect, it } from "vitest";
import type { Guard } from "~/domain/scenario/scenario.schema";
import { guardWords } from "./guard-words";

const facts = {
	place: {
		label: { vi: "Nơi ở", en: "Place" },
		type: "place" as const,
		accept: [],
		risk: false,
		record: true,
	},
};
const guard: Guard = {
	all: [
		{ gauge: "trust", atLeast: 6 },
		{ any: [{ fact: "place" }, { not: { shown: "safe-opening.b2" } }] },
		{ visits: "who-hears", atLeast: 2 },
		{ gauge: "danger", below: 8 },
	],
};

it("says a condition in both languages", () => {
	expect(guardWords(guard, { facts }, "vi")).toBe(
		"tin cậy từ 6 và (đã biết “Nơi ở” hoặc chưa (đã làm safe-opening.b2)) và nghe “who-hears” lần thứ 2 trở đi và nguy hiểm dưới 8",
	);
	expect(guardWords(guard, { facts }, "en")).toBe(
		"trust is 6 or more and (“Place” is known or not (safe-opening.b2 was shown)) and “who-hears” is heard for the 2nd time or later and danger is below 8",
	);
	expect(guardWords({ opened: "danger-cue" }, { facts }, "en")).toBe("danger-cue has arisen");
});
