import fc from "fast-check";
import { expect, test } from "vitest";
import { readNumbers } from "./read-numbers";
import { tokenise } from "./typed-tokens";

function read(text: string) {
	return readNumbers(tokenise(text)).map((each) => each.value);
}

test.each([
	["22", [22]],
	["hai mươi hai", [22]],
	["Hai Mươi Hai tuổi", [22]],
	["hai muoi hai", [22]],
	["hăm hai", [22]],
	["ham hai tuoi", [22]],
	["hai hai", [22]],
	["hai mốt", [21]],
	["băm lăm", [35]],
	["hai tư", [24]],
	["ba lăm", [35]],
	["mười", [10]],
	["mười lăm", [15]],
	["một chục", [10]],
	["hai chục triệu", [20e6]],
	["hai mươi năm", [20]],
	["năm tuổi", [5]],
	["tháng năm năm 2026", [5, 2026]],
	["một trăm linh năm", [105]],
	["một trăm lẻ ba", [103]],
	["trăm hai", [120]],
	["trăm hai mươi triệu", [120e6]],
	["trăm hai triệu", [120e6]],
	["một trăm hai mươi triệu đồng", [120e6]],
	["trăm rưỡi", [150]],
	["triệu rưỡi", [1.5e6]],
	["một triệu rưỡi", [1.5e6]],
	["hai triệu tư", [2.4e6]],
	["2 triệu 5", [2.5e6]],
	["1tr2", [1.2e6]],
	["120tr", [120e6]],
	["120 triệu", [120e6]],
	["120.000.000", [120e6]],
	["120,000,000 VND", [120e6]],
	["120 000 000", [120e6]],
	["1,2 tỷ", [1.2e9]],
	["hai tỉ ba trăm triệu", [2.3e9]],
	["20k", [20_000]],
	["hai mươi ngàn", [20_000]],
	["một nghìn hai trăm ba mươi tư", [1234]],
	["twenty-two", [22]],
	["Twenty Two years", [22]],
	["a hundred and twenty million", [120e6]],
	["one hundred twenty million", [120e6]],
	["nineteen", [19]],
	["two thousand three hundred and five", [2305]],
	["a million", [1e6]],
	["không có gì", []],
	["Hai Bà Trưng", [2]],
	["từ 20 đến 24", [20, 24]],
	["20-24", [20, 24]],
])("“%s” is read as %j", (text, values) => {
	expect(read(text)).toEqual(values);
	expect(read(text.normalize("NFD"))).toEqual(values);
});

test.each(["hai ba", "bảy tám người", "2 triệu 150"])("“%s” could be read otherwise, too", (text) => {
	expect(readNumbers(tokenise(text))[0]?.ambiguous).toBe(true);
});

const UNITS = ["", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];

/** The textbook reading of 1 to 999. */
function spell(number: number): string {
	const [hundreds, tens, units] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
	const words = hundreds > 0 ? [UNITS[hundreds], "trăm"] : [];
	if (tens === 0 && hundreds > 0 && units > 0) words.push("linh");
	if (tens === 1) words.push("mười");
	if (tens > 1) words.push(UNITS[tens], "mươi");
	const last = units === 1 && tens > 1 ? "mốt" : units === 5 && tens > 0 ? "lăm" : UNITS[units];
	return [...words, last].join(" ").trim();
}

test("every number below a thousand billion is read as it is spelled in Vietnamese", () => {
	const group = fc.integer({ min: 0, max: 999 });
	fc.assert(
		fc.property(group, group, group, group, (billions, millions, thousands, ones) => {
			// “hai triệu ba” is colloquial for 2.3 million: a single unit after a scale is left out here.
			fc.pre(ones === 0 || ones > 9);
			fc.pre(thousands === 0 || thousands > 9 || billions + millions === 0);
			fc.pre(millions === 0 || millions > 9 || billions === 0);
			fc.pre(billions + millions + thousands + ones > 0);
			const parts = [
				[billions, "tỷ"],
				[millions, "triệu"],
				[thousands, "nghìn"],
				[ones, ""],
			] as const;
			const text = parts.flatMap(([part, scale]) => (part > 0 ? [`${spell(part)} ${scale}`] : [])).join(" ");
			expect(read(text)).toEqual([billions * 1e9 + millions * 1e6 + thousands * 1e3 + ones]);
		}),
		{ seed: 111, numRuns: 500 },
	);
});

test("any text at all is read without an error, and tokens are never read twice", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
			const tokens = tokenise(text);
			let end = 0;
			for (const number of readNumbers(tokens)) {
				expect(number.from).toBeGreaterThanOrEqual(end);
				expect(number.to).toBeGreaterThan(number.from);
				end = number.to;
			}
			expect(end).toBeLessThanOrEqual(tokens.length);
		}),
		{ seed: 111, numRuns: 500 },
	);
});
