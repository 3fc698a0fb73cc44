import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCommonPassword } from "./common-passwords.server";
import { isOwnName, newPassword } from "./new-password";

const person = { name: "Đỗ Minh Hạnh", email: "minh.hanh@donvi.vn" };

describe("isOwnName", () => {
	it.each([
		"Đỗ Minh Hạnh",
		"do minh hanh",
		"DOMINHHANH",
		"minh.hanh@donvi.vn",
		"MinhHanh",
		"minh_hanh",
		"Đỗ Minh Hạnh 1990",
		"hanh-donvi-2026",
		"Lắng Nghe 111",
		"langnghe111!",
		"tongdai111",
		"Hạnh@LắngNghe",
	])("%s is", (password) => {
		expect(isOwnName(password, person)).toBe(true);
	});
	it.each(["nghe rồi hãy nói", "Hạnh trồng cây khế", "mưa rơi trên mái tôn", "71940285", ""])(
		"%s is not",
		(password) => {
			expect(isOwnName(password, person)).toBe(false);
		},
	);
});

describe("isCommonPassword", () => {
	it.each([
		"12345678",
		"password1",
		"Password123!",
		"P@ssw0rd",
		"matkhau",
		"Mật khẩu 123",
		"anhyeuem",
		"Anh Yêu Em 99",
		"qwertyuiop",
		"aaaaaaaa",
		"abcabcabc",
		"12121212",
	])("%s is", (password) => {
		expect(isCommonPassword(password)).toBe(true);
	});
	it.each(["mưa rơi trên mái tôn", "nghe-roi-hay-noi-111", "x7#Kq!vz2M", "con mèo trèo cây cau"])(
		"%s is not",
		(password) => {
			expect(isCommonPassword(password)).toBe(false);
		},
	);
	it("answers at once, whatever is typed", () => {
		const started = performance.now();
		for (const text of ["a".repeat(128), "1!".repeat(64), `${"ab1".repeat(42)}x`]) isCommonPassword(text);
		expect(performance.now() - started).toBeLessThan(200);
	});
});

describe("newPassword", () => {
	const takes = (password: string) => newPassword.safeParse({ password, repeat: password }).success;
	it("takes 8 to 128 characters, whichever they are", () => {
		expect(takes("1234567")).toBe(false);
		expect(takes("x".repeat(129))).toBe(false);
		// A letter with marks, and a picture that is two units, is one character.
		expect(takes("ể".normalize("NFD").repeat(7))).toBe(false);
		expect(takes("🌧".repeat(7))).toBe(false);
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", minLength: 8, maxLength: 60 }), (text) => {
				const characters = [...text.normalize("NFC")].length;
				expect(takes(text)).toBe(characters >= 8 && characters <= 128);
			}),
			{ seed: 111, numRuns: 300 },
		);
	});
	it("wants the same twice", () => {
		expect(newPassword.safeParse({ password: "mưa rơi mái tôn", repeat: "mưa rơi mái tôn " }).success).toBe(
			false,
		);
	});
});
