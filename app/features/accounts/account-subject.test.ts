import { describe, expect, it } from "vitest";
import { mayManageAccount } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { newAccount } from "./account-forms";
import { centresOfAccount } from "./account-subject";

const TODAY = "2026-11-22";
const held = (centrePath: string, from = "2026-01-01", to: string | null = null) => ({
	centrePath,
	from,
	to,
});

describe("centresOfAccount", () => {
	it("are those of roles held now or later; of somebody without any, those of the past", () => {
		expect(centresOfAccount([held("a/", "2026-01-01", "2026-11-21"), held("b/")], TODAY)).toEqual(["b/"]);
		expect(centresOfAccount([held("a/"), held("b/", "2027-01-01")], TODAY)).toEqual(["a/", "b/"]);
		expect(centresOfAccount([held("a/", "2025-01-01", "2025-12-31")], TODAY)).toEqual(["a/"]);
	});
});

describe("mayManageAccount", () => {
	const who: SignedIn = {
		personId: "me",
		sessionId: "s",
		name: "",
		email: "",
		language: "vi",
		theme: "system",
		readingFactor: 1,
		roles: [{ role: "administrator", centreId: "ha-noi", centrePath: "national/ha-noi/" }],
	};
	const may = (...centrePaths: string[]) => mayManageAccount(who, { personId: "other", centrePaths });
	it("needs every centre of the account within reach", () => {
		expect(may("national/ha-noi/", "national/ha-noi/nghe-an/")).toBe(true);
		expect(may("national/ha-noi/", "national/da-nang/")).toBe(false);
		expect(may("national/ha-noi/", "national/")).toBe(false);
		expect(may()).toBe(false);
	});
	it("is never for oneself, nor for a manager", () => {
		expect(mayManageAccount(who, { personId: "me", centrePaths: ["national/ha-noi/"] })).toBe(false);
		const manager: SignedIn = {
			...who,
			roles: [{ role: "manager", centreId: "ha-noi", centrePath: "national/ha-noi/" }],
		};
		expect(mayManageAccount(manager, { personId: "other", centrePaths: ["national/ha-noi/"] })).toBe(false);
	});
});

describe("newAccount", () => {
	const parse = (over: object) =>
		newAccount.safeParse({ name: "Lò Thị Ngần", email: "A@B.vn", role: "trainee", centreId: "x", ...over });
	it("keeps names in NFC and addresses in lower case", () => {
		const parsed = parse({ name: "Lò Thị Ngần".normalize("NFD") });
		expect(parsed.data).toMatchObject({ name: "Lò Thị Ngần".normalize("NFC"), email: "a@b.vn" });
	});
	it("takes names of many peoples and nothing that would break a line", () => {
		for (const name of ["Neáng Sóc Kha", "K'Brơi", "Y-Bhăm Niê", "A Sính"])
			expect(parse({ name }).success).toBe(true);
		for (const name of ["a\r\nBcc: x", "<b>x</b>", " ", "x\u0000y"])
			expect(parse({ name }).success).toBe(false);
	});
});
