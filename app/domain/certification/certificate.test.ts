import fc from "fast-check";
import { expect, test } from "vitest";
import { certificateNumber, readCertificateNumber } from "./certificate-number";
import { stateOfCertificate } from "./certificate-state";

const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 8, maxLength: 8 });
const seeded = { seed: 111, numRuns: 500 } as const;

test("a number is read however it is typed", () => {
	fc.assert(
		fc.property(values, (drawn) => {
			const number = certificateNumber(drawn);
			expect(number).toMatch(/^LN-[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]$/);
			expect(readCertificateNumber(number)).toBe(number);
			expect(readCertificateNumber(` ${number.toLowerCase().replaceAll("-", " ")} `)).toBe(number);
			expect(readCertificateNumber(number.slice(3))).toBe(number);
		}),
		seeded,
	);
});

test("one wrong character, or two exchanged, is found", () => {
	fc.assert(
		fc.property(values, fc.nat(7), fc.integer({ min: 1, max: 30 }), fc.nat(7), (drawn, at, more, other) => {
			const number = certificateNumber(drawn);
			const check = number.slice(-1);
			const withCheck = (changed: number[]) => `${certificateNumber(changed).slice(0, -1)}${check}`;
			const wrong = drawn.map((value, index) => (index === at ? (value + more) % 31 : value));
			expect(readCertificateNumber(withCheck(wrong))).toBeNull();
			const exchanged = drawn.map((value, index) =>
				index === at ? (drawn[other] as number) : index === other ? (drawn[at] as number) : value,
			);
			if (drawn[at] !== drawn[other]) expect(readCertificateNumber(withCheck(exchanged))).toBeNull();
		}),
		seeded,
	);
});

test.each(["", "LN", "LN-2222-2222", "LN-0000-0000-0", "x".repeat(500)])("%j is no number", (typed) => {
	expect(readCertificateNumber(typed)).toBeNull();
});

test("eight values from 0 to 30 make a number", () => {
	expect(() => certificateNumber([1, 2, 3])).toThrow(RangeError);
	expect(() => certificateNumber([1, 2, 3, 4, 5, 6, 7, 31])).toThrow(RangeError);
});

test.each([
	["valid", []],
	["suspended", ["suspended"]],
	["valid", ["suspended", "reinstated"]],
	["revoked", ["suspended", "revoked", "granted"]],
	["replaced", ["renewed", "revoked"]],
	["replaced", ["suspended", "granted"]],
] as const)("it is %s after %j", (state, types) => {
	const events = ["granted", ...types].map((type, index) => ({ id: `e${index}`, type }));
	expect(stateOfCertificate({ eventId: "e0", validUntil: "2026-12-31" }, events, "2026-12-31")).toBe(state);
	const later = stateOfCertificate({ eventId: "e0", validUntil: "2026-12-31" }, events, "2027-01-01");
	expect(later).toBe(state === "valid" ? "expired" : state);
});
