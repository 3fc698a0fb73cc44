import { dayInVietnam } from "~/domain/certification/records";
import { askedFor, type Checked, checkRows } from "~/domain/staff-import/check-rows";
import type { Columns } from "~/domain/staff-import/guess-columns";
import { guessColumns } from "~/domain/staff-import/guess-columns";
import { roleWord } from "~/domain/staff-import/read-cells";
import { addJobs } from "~/jobs/add-jobs.server";
import { importStaffJob } from "~/jobs/import-staff";
import { isTaken } from "~/persistence/accounts.server";
import { type Centre, listCentreEvents, listCentres } from "~/persistence/centres.server";
import {
	beginStaffImport,
	findStaffImport,
	insertStaffImport,
	listPeopleLike,
	listStaffImports,
	makeStaff,
	matchColumns,
	refuseStaffImport,
	type StaffImport,
} from "~/persistence/staff-imports.server";
import { notFound } from "~/platform/http/refusals";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { administeredPaths } from "./administered-paths.server";
import type { ImportDeed } from "./import-form";
import type { ImportProgress, ImportView } from "./import-view";
import { askInvitation, getInvitation } from "./invite-staff.server";
import { readPostedSheet } from "./read-sheet.server";

/** So many of the bad rows, and of the people to make, are shown. */
const SHOWN_PROBLEMS = 300;
const SHOWN_STAFF = 10;
const SHOWN_REMARKS = 100;

const todayAt = (now: number): string => dayInVietnam(new Date(now).toISOString());

/** The open centres below these paths. */
async function centresUnder(paths: readonly string[]): Promise<Centre[]> {
	const all = await listCentres();
	return all.filter(
		({ path, closedOn }) => closedOn === null && paths.some((prefix) => path.startsWith(prefix)),
	);
}

/** Holds a list against the centres below these paths, by every name they ever had, and the people there are. */
async function check(
	{ rows, columns, centreId, roleWords }: Pick<StaffImport, "rows" | "columns" | "centreId" | "roleWords">,
	centres: readonly Centre[],
	now: number,
): Promise<Checked> {
	const { emails, names } = askedFor(rows, columns);
	const [events, people] = await Promise.all([
		listCentreEvents(),
		listPeopleLike(emails, names, todayAt(now)),
	]);
	const namesOf = (id: string) =>
		events
			.filter((event) => event.centreId === id)
			.flatMap(({ nameVi, nameEn }) => [nameVi ?? "", nameEn ?? ""]);
	return checkRows(rows, columns, {
		centres: centres.map(({ id, nameVi, nameEn }) => ({
			id,
			names: [nameVi, nameEn, ...namesOf(id)].filter(Boolean),
		})),
		people,
		centreId: centres.some(({ id }) => id === centreId) ? centreId : null,
		roleWords,
		today: todayAt(now),
	});
}

/** The lists that this person sent in. */
export const listImports = (who: SignedIn): Promise<ImportProgress[]> =>
	listStaffImports(who.personId) as Promise<ImportProgress[]>;

/** Takes a posted file in and guesses its columns. */
export async function takeList(
	who: SignedIn,
	request: Request,
): Promise<{ ok: true; id: string } | { ok: false; reason: string }> {
	const read = await readPostedSheet(request);
	if (!read.ok) return read;
	const { fileName, rows } = read;
	const id = await insertStaffImport({ byId: who.personId, fileName, rows, columns: guessColumns(rows) });
	return { ok: true, id };
}

/** A list of one's own, or 404. */
async function getOwn(who: SignedIn, importId: string | undefined): Promise<StaffImport> {
	const found = importId ? await findStaffImport(importId) : null;
	if (!found || found.byId !== who.personId) notFound();
	return found;
}

/** A list with its columns, and what its import would do: every bad row with line, column and reason. */
export async function getImport(
	who: SignedIn,
	importId: string | undefined,
	now: number,
): Promise<ImportView> {
	const list = await getOwn(who, importId);
	const { id, fileName, at, state, total, done, known, rows, columns } = list;
	const centres = await centresUnder(reach(who, "account.manage").paths);
	const names = new Map(centres.map(({ id, nameVi, nameEn }) => [id, { vi: nameVi, en: nameEn }]));
	const nameOf = (centreId: string) => names.get(centreId) ?? { vi: "–", en: "–" };
	const waits = list.state === "open" || list.state === "refused";
	const checked = waits ? await check(list, centres, now) : null;
	const top = Math.min(...centres.map(({ path }) => path.split("/").length));
	return {
		...{ id, fileName, at, state, total, done, known },
		invitation: await getInvitation(list, now),
		roleWords: (checked?.roleWords ?? []).map((word) => ({
			word,
			role: list.roleWords.get(roleWord(word)) ?? "",
		})),
		header: columns.header + 1,
		columns: waits ? columnsOf(rows, columns) : [],
		centreId: list.centreId ?? "",
		centres: centres.map(({ id, nameVi, nameEn, path }) => ({
			id,
			name: { vi: nameVi, en: nameEn },
			depth: path.split("/").length - top,
		})),
		checked: checked && {
			known: checked.known,
			doubles: checked.doubles,
			leftOut: checked.leftOut,
			staff: checked.staff.length,
			shown: checked.staff
				.slice(0, SHOWN_STAFF)
				.map(({ centreId, ...each }) => ({ ...each, centre: nameOf(centreId) })),
			differenceCount: checked.differences.length,
			differences: checked.differences.slice(0, SHOWN_REMARKS).map(({ line, email, listed, there }) => {
				const within = there.centreIds.filter((centreId) => names.has(centreId));
				return {
					...{ line, email },
					listed: { name: listed.name, centre: nameOf(listed.centreId) },
					there: within.length > 0 ? { name: there.name, centres: within.map(nameOf) } : null,
				};
			}),
			movedCount: checked.moved.length,
			moved: checked.moved
				.slice(0, SHOWN_REMARKS)
				.map(({ centreId, ...each }) => ({ ...each, centre: nameOf(centreId) })),
			problemCount: checked.problems.length,
			problems: checked.problems.slice(0, SHOWN_PROBLEMS),
		},
	};
}

const columnsOf = (rows: StaffImport["rows"], { header, fields }: Columns): ImportView["columns"] =>
	fields.map((field, column) => ({
		heading: rows[header]?.[column] ?? "",
		field,
		samples: rows
			.slice(header + 1)
			.map((row) => row[column] ?? "")
			.filter((cell) => cell.trim() !== "")
			.slice(0, 3),
	}));

type Done =
	| { readonly ok: true }
	| { readonly ok: false; readonly status: 409 | 422; readonly reason: string };

/** Says what stands in which column, takes the list in (all of it or nothing), or has its people invited. */
export async function doWithImport(
	who: SignedIn,
	importId: string | undefined,
	deed: ImportDeed,
	now: number,
): Promise<Done> {
	const list = await getOwn(who, importId);
	if (deed.deed === "invite")
		return (await askInvitation(list, now)) ? { ok: true } : { ok: false, status: 409, reason: "inviting" };
	if (list.state === "running" || list.state === "done") return { ok: false, status: 409, reason: "begun" };
	const centres = await centresUnder(reach(who, "account.manage").paths);
	if (deed.deed === "match") {
		if (deed.header > list.rows.length) return { ok: false, status: 422, reason: "needLine" };
		const centreId = deed.centreId || null;
		if (centreId !== null && !centres.some(({ id }) => id === centreId))
			return { ok: false, status: 422, reason: "needCentre" };
		const given = deed.field.filter(Boolean);
		if (new Set(given).size !== given.length) return { ok: false, status: 422, reason: "twice" };
		await matchColumns(list.id, {
			columns: { header: deed.header - 1, fields: deed.field },
			centreId,
			roleWords: new Map(
				deed.roleWord.flatMap((word, at) => {
					const means = deed.roleMeans[at];
					return means ? [[roleWord(word), means] as const] : [];
				}),
			),
		});
		return { ok: true };
	}
	const { problems, staff, known } = await check(list, centres, now);
	if (problems.length > 0) return { ok: false, status: 422, reason: "bad-rows" };
	if (staff.length === 0) return { ok: false, status: 422, reason: "nobody" };
	const begun = await beginStaffImport(list.id, { total: staff.length, known }, (on) =>
		addJobs(importStaffJob, [{ payload: { importId: list.id }, key: list.id }], on),
	);
	return begun ? { ok: true } : { ok: false, status: 409, reason: "begun" };
}

/** Makes the people of a list that was begun. It is held anew against what is so now: who came meanwhile is not doubled. */
export async function importStaff(importId: string, now: number): Promise<void> {
	const list = await findStaffImport(importId);
	if (list?.state !== "running") return;
	const paths = await administeredPaths(list.byId, now);
	const { problems, staff } = await check(list, await centresUnder(paths), now);
	if (problems.length > 0) return refuseStaffImport(importId);
	try {
		await makeStaff(list, staff, new Date(now));
	} catch (error) {
		// Somebody got one of these addresses at the same moment.
		if (isTaken(error)) return refuseStaffImport(importId);
		throw error;
	}
}
