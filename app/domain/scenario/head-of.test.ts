import { expect, it } from "vitest";
import { headOf } from "./head-of";

it("reads what a file calls itself, whatever else is wrong in it", () => {
	expect(headOf("id: S02\ntitle: { vi: Ai, en: Who }\ndifficulty: nine")).toEqual({
		id: "S02",
		title: { vi: "Ai", en: "Who" },
	});
	expect(headOf("title: { vi: Ai }")).toEqual({ id: null, title: { vi: "Ai", en: "Ai" } });
});

it.each(["", "{", "- a", "id: 5\ntitle: 7", "title:\n  vi: [a]", "text"])(
	"of %j it reads nothing",
	(source) => {
		expect(headOf(source)).toEqual({ id: null, title: { vi: "", en: "" } });
	},
);
