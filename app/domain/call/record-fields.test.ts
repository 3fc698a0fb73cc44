import { expect, it } from "vitest";
import { smallCall } from "../scenario/fixtures/small-call";
import { factsByField, recordFields } from "./record-fields";

const CHOICE =
	"  held: { label: { vi: Bị giữ, en: Held }, type: choice, accept: [yes-held], options: { yes-held: { vi: Có, en: Yes }, not-held: { vi: Không, en: No } } }\n  clip: { label: { vi: Đoạn phim, en: Clip }, type: text, record: false }\n";
const scenario = smallCall(["\nopportunities:", `${CHOICE}\nopportunities:`]);

it("gives the record's fields by place, and takes what came in back to the facts", () => {
	const fields = recordFields(scenario, "en");
	expect(fields.map(({ key, label, type }) => [key, label, type])).toEqual([
		["f1", "Age", "number"],
		["f2", "Place", "place"],
		["f3", "Held", "choice"],
	]);
	expect(fields[2]?.options).toEqual([
		{ key: "o1", label: "Yes" },
		{ key: "o2", label: "No" },
	]);
	expect(JSON.stringify(fields)).not.toMatch(/victim-age|yes-held|22|Bavet|Clip/);
	expect(factsByField(scenario, { f1: " 22 ", f2: "", f3: "o2", f4: "x", held: "y" })).toEqual({
		"victim-age": "22",
		held: "not-held",
	});
	expect(factsByField(scenario, { f3: "o9" })).toEqual({});
});
