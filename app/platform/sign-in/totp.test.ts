import { base32 } from "@better-auth/utils/base32";
import { describe, expect, it } from "vitest";
import { codeAt, newTotpSecret, stepOfCode, totpAddress } from "./totp";

/** The secret and the last six digits of the codes in RFC 6238, appendix B. */
const SECRET = base32.encode("12345678901234567890", { padding: false });

describe("codes", () => {
	it.each([
		[59, "287082"],
		[1_111_111_109, "081804"],
		[1_111_111_111, "050471"],
		[1_234_567_890, "005924"],
		[2_000_000_000, "279037"],
		[20_000_000_000, "353130"],
	])("at second %i are those of the standard", async (second, code) => {
		expect(await codeAt(SECRET, second * 1000)).toBe(code);
		expect(await stepOfCode(SECRET, code, second * 1000)).toBe(Math.floor(second / 30));
	});

	it("hold for the half minutes before and after, no longer", async () => {
		const at = 1_234_567_890_000;
		const code = await codeAt(SECRET, at);
		const step = Math.floor(at / 30_000);
		expect(await stepOfCode(SECRET, code, at + 30_000)).toBe(step);
		expect(await stepOfCode(SECRET, code, at - 30_000)).toBe(step);
		expect(await stepOfCode(SECRET, code, at + 60_000)).toBeNull();
		expect(await stepOfCode(SECRET, code, at - 60_000)).toBeNull();
		for (const wrong of ["", "1", `${code}0`, code.slice(1), "abcdef", "００５９２４"])
			expect(await stepOfCode(SECRET, wrong, at)).toBeNull();
	});

	it("have secrets of 160 bits, each another", () => {
		const secrets = Array.from({ length: 50 }, newTotpSecret);
		expect(new Set(secrets).size).toBe(50);
		for (const secret of secrets) expect(secret).toMatch(/^[A-Z2-7]{32}$/);
	});

	it("are announced to the app with the product's name and the account", () => {
		const url = new URL(totpAddress(SECRET, "a+b@donvi.vn"));
		expect(url.protocol + url.host).toBe("otpauth:totp");
		expect(decodeURIComponent(url.pathname)).toBe("/Lắng Nghe:a+b@donvi.vn");
		expect(url.searchParams.get("secret")).toBe(SECRET);
	});
});
