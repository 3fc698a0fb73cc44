import fc from "fast-check";
import { expect, test } from "vitest";
import { LEFT_OUT, withoutNames } from "./without-names";

test("leaves out names whole and by their last two words, in any case, and no part of another word", () => {
	const names = ["Đỗ Minh Hạnh", "Lê An"];
	expect(withoutNames("Chị là Đỗ Minh Hạnh.", names)).toBe(`Chị là ${LEFT_OUT}.`);
	expect(withoutNames("minh hạnh đây, Lê  An ơi", names)).toBe(`${LEFT_OUT} đây, ${LEFT_OUT} ơi`);
	expect(withoutNames("Chị Hạnh, em an toàn; Lê Anh, Minh Hạnhx", names)).toBe(
		"Chị Hạnh, em an toàn; Lê Anh, Minh Hạnhx",
	);
	expect(withoutNames("Đỗ Minh Hạnh".normalize("NFD"), names)).toBe(LEFT_OUT);
});

test("no text keeps a name of two words or more, whatever stands in the names", () => {
	const word = fc.stringMatching(/^\p{L}{1,6}$/u);
	fc.assert(
		fc.property(word, word, fc.string(), fc.string(), (first, last, before, after) => {
			const name = `${first} ${last}`.normalize("NFC");
			expect(withoutNames(`${before} ${name} ${after}`, [name])).toContain(LEFT_OUT);
		}),
	);
});
