import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { expect, it } from "vitest";
import { countReport } from "~/features/reports/make-report.server";
import { reportPdf } from "~/features/reports/report-pdf.server";
import { reportSpreadsheet } from "~/features/reports/report-xlsx.server";
import { findDossier } from "~/persistence/assessed-calls.server";
import { database } from "~/persistence/database.server";
import { insertHours } from "~/persistence/records.server";
import { insertServiceFigure } from "~/persistence/service-figures.server";
import { testDatabase } from "../setup/db-test";
import { personId } from "./fixtures";

const YEAR = new Date().getUTCFullYear();
const asked = (knownAt: string) => ({
	centreId: "national",
	from: `${YEAR - 1}-01-01`,
	to: `${YEAR}-12-31`,
	knownAt,
});
const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** What a report comes to, as somebody holds it in their hands. */
async function files(knownAt: string) {
	const report = await countReport(asked(knownAt));
	return {
		report,
		json: JSON.stringify(report),
		xlsx: hash(await reportSpreadsheet(report, "vi")),
		pdf: hash(await reportPdf(report, "en")),
	};
}

it("is the same to the byte after today's changes, as it was known before them", async () => {
	const [{ now } = { now: new Date() }] = await testDatabase().query<{ now: Date }>("SELECT now()");
	const knownAt = now.toISOString();
	const before = await files(knownAt);

	// Changes of every kind that a report counts, all about days of the period.
	const trainee = await personId("trainee");
	const manager = await personId("manager");
	const entry = await database.hoursEntry.findFirstOrThrow({ where: { voidedAt: null } });
	const later = new Date(now.getTime() + 60_000);
	await testDatabase().query(`UPDATE "HoursEntry" SET "voidedAt" = $2, "voidedById" = $3 WHERE id = $1`, [
		entry.id,
		later,
		manager,
	]);
	const id = crypto.randomUUID();
	const on = entry.on.toISOString().slice(0, 10);
	await insertHours({ id, personId: trainee, kind: "course", hours: 3, on, note: "", recordedById: manager });
	await testDatabase().query(`UPDATE "HoursEntry" SET "recordedAt" = $2 WHERE id = $1`, [id, later]);
	const [released] = await database.release.findMany({ take: 1, orderBy: { releasedAt: "asc" } });
	if (!released) throw new Error("nothing is released in the demo");
	await testDatabase().query(
		`INSERT INTO "Release" ("callId", number, "releasedById", "releasedAt", passes, outcome)
		 SELECT "callId", number + 1, "releasedById", $2, NOT passes, jsonb_set(outcome, '{criticalErrors}', '["unsafe-contact"]') FROM "Release" WHERE "callId" = $1`,
		[released.callId, later],
	);
	await testDatabase().query(
		`INSERT INTO "AgencyVersion" (key, version, kind, content, retired, "savedAt")
		 SELECT DISTINCT ON (key) key, version + 1, 'retired', content, true, $1::timestamptz FROM "AgencyVersion" ORDER BY key, version DESC LIMIT 1`,
		[later],
	);

	await testDatabase().query(
		`INSERT INTO "CentreEvent" ("centreId", kind, "from", "nameVi", "nameEn", at) VALUES ('ha-noi', 'renamed', $1::date, 'Tên mới', 'New name', $2)`,
		[`${YEAR}-01-01`, later],
	);

	await insertServiceFigure({
		...{ id: crypto.randomUUID(), centreId: "ha-noi", indicator: "victims", about: "", enteredById: manager },
		...{ from: `${YEAR}-01-01`, to: `${YEAR}-06-30`, value: 3, sample: null, foundOn: `${YEAR}-07-01` },
		...{ method: "đếm", source: "sổ" },
	});
	await testDatabase().query(`UPDATE "ServiceFigure" SET "recordedAt" = $1 WHERE indicator = 'victims'`, [
		later,
	]);
	await testDatabase().query(
		`UPDATE "ServiceFigure" SET "withdrawnAt" = $1, "withdrawnById" = $2, "withdrawnWhy" = 'sai' WHERE indicator = 'satisfaction'`,
		[later, manager],
	);

	// Roles mended for days long past.
	await testDatabase().query(
		`UPDATE "RoleHolding" SET "to" = $1::date WHERE role = 'trainee' AND "centreId" = 'ha-noi' AND "from" < $1::date`,
		[`${YEAR}-01-31`],
	);

	const after = await files(knownAt);
	expect(after.json).toBe(before.json);
	expect(after.xlsx).toBe(before.xlsx);
	expect(after.pdf).toBe(before.pdf);
	// And it does change for whoever asks what is known since.
	const newer = await files(new Date(later.getTime() + 1).toISOString());
	const sheet = (of: typeof newer, key: string) => of.report.sheets.find((each) => each.key === key)?.rows;
	for (const key of ["certification", "training-hours", "levels", "directory", "calls", "service"])
		expect(sheet(newer, key), key).not.toEqual(sheet(before, key));
	// Fewer than five people are not told; what was withdrawn is not either.
	const told = sheet(newer, "service")?.map(({ labels, cells }) => [labels[0]?.en, cells[0]]);
	expect(told).toEqual([
		["Victims (people)", "hidden"],
		["Cases referred (cases)", 31],
	]);
	expect(sheet(before, "service")?.map(({ cells }) => cells)).toContainEqual([74.5, 212]);
});

it("tells levels and errors as the dossiers do, and has a sheet for each and one that says how", async () => {
	const { report } = await files(new Date(Date.now() + 86_400_000).toISOString());
	const newest = await database.release.findMany({ orderBy: { number: "asc" } });
	const calls = [...new Set(newest.map(({ callId }) => callId))];
	const dossiers = await Promise.all(calls.map((id) => findDossier(id)));
	const passed = calls.filter((id) => newest.filter(({ callId }) => callId === id).at(-1)?.passes).length;
	const levels = report.sheets.find(({ key }) => key === "levels");
	const all = levels?.rows.filter(({ labels }) => labels[1]?.en.startsWith("Passed")) ?? [];
	const told = all.map(({ cells }) => [cells[0], cells[3]] as [number, number]);
	expect(told.reduce((sum, [count]) => sum + count, 0)).toBe(dossiers.length);
	expect(told.reduce((sum, [count, share]) => sum + count * share, 0)).toBeCloseTo(passed, 9);

	const files_ = unzipSync(await reportSpreadsheet(report, "vi"));
	const names = Object.keys(files_).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
	expect(names).toHaveLength(report.sheets.length + 1);
	const pdf = Buffer.from(await reportPdf(report, "vi")).toString("latin1");
	expect(pdf.startsWith("%PDF-")).toBe(true);
});
