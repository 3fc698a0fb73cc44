import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import { fakeAgency } from "~/domain/referral/fake-agency";
import { loadDirectory } from "~/features/directory/load-directory.server";
import { doAgencyDeed } from "~/features/directory/save-agency.server";
import { checkDraft } from "~/features/scenario-authoring/drafts.server";
import { addAgencyVersion, listAgencies, listAgencyVersions } from "~/persistence/directory.server";
import { findSignedIn } from "~/persistence/sessions.server";
import { readDirectoryFile } from "~/platform/content/directory-file.server";
import { testDatabase } from "../setup/db-test";
import { makeSession } from "../setup/sessions";
import { personId } from "./fixtures";

const NOW = Date.parse("2026-11-22T03:00:00Z");
let trainer = "";
beforeEach(async () => {
	trainer = await personId("trainer");
});

const version = (key: string, builtOn: number, phone: string) =>
	addAgencyVersion({
		builtOn,
		kind: builtOn === 0 ? "added" : "changed",
		content: fakeAgency({ key, phone }),
		retired: false,
		inFile: null,
		reason: "thử",
		savedById: trainer,
	});
const phoneOf = async (key: string) => (await listAgencies()).find((each) => each.key === key)?.phone;

describe("the file at the start", () => {
	test("made every entry once, and a second start adds nothing", async () => {
		const file = await readDirectoryFile();
		expect(await loadDirectory()).toBe(0);
		expect((await listAgencies()).map(({ key }) => key).sort()).toEqual([...file.keys()].sort());
	});

	test("changes what it wrote itself, and never what somebody changed", async () => {
		const stale = async (key: string, savedById: string | null) => {
			const [newest] = await listAgencyVersions(key);
			if (!newest) throw new Error(key);
			await addAgencyVersion({
				...newest,
				builtOn: newest.version,
				kind: savedById ? "changed" : "file",
				content: { ...newest.content, phone: "000" },
				savedById,
			});
		};
		await stale("CSAGA", null);
		await stale("TT", trainer);
		// However many processes start at once.
		const loads = await Promise.all([loadDirectory(), loadDirectory(), loadDirectory()]);
		expect(loads.filter((taken) => taken > 0)).toEqual([1]);
		expect(await phoneOf("CSAGA")).toBe((await readDirectoryFile()).get("CSAGA")?.phone);
		expect(await phoneOf("TT")).toBe("000");
		expect(await loadDirectory()).toBe(0);
	});
});

describe("a version", () => {
	test("of twenty built on the same one is added, and it is in the audit", async () => {
		expect(await version("XA1", 0, "1")).toBe(true);
		const won = await Promise.all(Array.from({ length: 20 }, (_, n) => version("XA1", 1, `n${n}`)));
		expect(won.filter(Boolean)).toHaveLength(1);
		expect(await phoneOf("XA1")).toBe(`n${won.indexOf(true)}`);
		const audit = await testDatabase().query<{ action: string; version: number }>(
			`SELECT action, (detail->>'version')::int AS version FROM audit_event WHERE subject = 'agency:XA1' ORDER BY at`,
		);
		expect(audit).toEqual([
			{ action: "agency.added", version: 1 },
			{ action: "agency.changed", version: 2 },
		]);
	});

	test("is added for a key once", async () => {
		expect(await version("XA2", 0, "1")).toBe(true);
		expect(await version("XA2", 0, "2")).toBe(false);
		expect(await phoneOf("XA2")).toBe("1");
	});

	test("is not looked for under what is no key", async () => {
		for (const key of ["", "ca", "\0", "CA'--", "A".repeat(5000)])
			expect(await listAgencyVersions(key)).toEqual([]);
	});
});

describe("a deed", () => {
	const who = async () => {
		const { value } = await makeSession(testDatabase(), "trainer");
		const [token = ""] = decodeURIComponent(value).split(".");
		const signedIn = await findSignedIn(token);
		if (!signedIn) throw new Error("nobody is signed in");
		return signedIn;
	};

	test("verifies as of today in Vietnam, with its source, and is refused when somebody was first", async () => {
		const late = Date.parse("2026-11-21T18:00:00Z");
		const [before] = await listAgencyVersions("PL");
		const form = {
			deed: "verify",
			builtOn: String(before?.version),
			source: "Gọi thử lúc 9 giờ",
		} as const;
		expect(await doAgencyDeed(await who(), "PL", form, late)).toEqual({ ok: true });
		const [after] = await listAgencyVersions("PL");
		expect(after?.content).toEqual({
			...before?.content,
			verified: "2026-11-22",
			source: "Gọi thử lúc 9 giờ",
			status: "verified",
		});
		expect(await doAgencyDeed(await who(), "PL", form, late)).toMatchObject({ ok: false, conflict: true });
		expect(await listAgencyVersions("PL")).toHaveLength(2);
	});

	test("retires what no scenario in use names, and puts it back; nothing is taken away", async () => {
		await version("XA3", 0, "1");
		const deed = async (deed: "retire" | "reinstate", builtOn: string) =>
			doAgencyDeed(await who(), "XA3", { deed, builtOn, reason: "đóng cửa" }, NOW);
		expect(await deed("retire", "1")).toEqual({ ok: true });
		expect((await listAgencies()).find(({ key }) => key === "XA3")?.retired).toBe(true);
		// What is new does not send anybody there.
		const source = readFileSync("scenarios/S02-what-does-111-do.yaml", "utf8").replace(
			"agency: GS",
			"agency: XA3",
		);
		const rules = async () => (await checkDraft({ source })).problems.map(({ rule }) => rule);
		expect(await rules()).toContain("no-such-agency");
		expect(await deed("retire", "2")).toMatchObject({ errors: { form: "nothingChanged" } });
		expect(await deed("reinstate", "2")).toEqual({ ok: true });
		expect(await rules()).not.toContain("no-such-agency");
		expect((await listAgencyVersions("XA3")).map(({ kind }) => kind)).toEqual([
			"reinstated",
			"retired",
			"added",
		]);
	});

	test("does not retire what a scenario in use names, be it sealed", async () => {
		for (const key of ["CA", "LS"]) {
			const [newest] = await listAgencyVersions(key);
			const form = { deed: "retire", builtOn: String(newest?.version), reason: "thử" } as const;
			expect(await doAgencyDeed(await who(), key, form, NOW)).toEqual({
				ok: false,
				errors: { form: "inUse" },
			});
		}
	});
});
