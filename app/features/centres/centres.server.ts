import { type CentreEvent, namesOf } from "~/domain/centre/centre-history";
import { dayInVietnam } from "~/domain/certification/records";
import { searchName } from "~/domain/shared/search-name";
import { isTaken } from "~/persistence/accounts.server";
import {
	type Centre,
	countPeopleByCentre,
	insertCentre,
	listCentreEvents,
	listCentres,
} from "~/persistence/centres.server";
import { isoDay } from "~/persistence/plain-day.server";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { NewCentre } from "./centre-form";
import { centreIdFor } from "./centre-id";
import type { CentreChoice, CentresView } from "./centres-view";

/** Today, ISO, as it is in Vietnam. */
export const todayAt = (now: number): string => dayInVietnam(new Date(now).toISOString());

export const mayManage = (who: SignedIn, { path }: Pick<Centre, "path">): boolean =>
	may(who, "centre.manage", { personId: null, centrePaths: [path] });

const depthOf = (path: string) => path.split("/").length;

/** Those of the centres that are within reach, to choose from. */
export function choicesAmong(who: SignedIn, all: readonly Centre[]): CentreChoice[] {
	const centres = all.filter((centre) => mayManage(who, centre));
	const top = Math.min(...centres.map((centre) => depthOf(centre.path)));
	return centres.map(({ id, nameVi, nameEn, path }) => ({
		id,
		name: { vi: nameVi, en: nameEn },
		depth: depthOf(path) - top,
	}));
}

/** The centres within reach, in the order of the tree, with their people; searched by any name they ever had. */
export async function listCentreTree(who: SignedIn, url: URL, now: number): Promise<CentresView> {
	const q = (url.searchParams.get("q") ?? "").slice(0, 200);
	const [all, counts, events] = await Promise.all([
		listCentres(),
		countPeopleByCentre(todayAt(now)),
		listCentreEvents(),
	]);
	const eventsOf = new Map<string, CentreEvent[]>();
	for (const event of events) eventsOf.set(event.centreId, [...(eventsOf.get(event.centreId) ?? []), event]);
	const byId = new Map(all.map((centre) => [centre.id, centre]));
	const rows = choicesAmong(who, all).map((choice) => ({
		...choice,
		here: counts.get(choice.id)?.here ?? 0,
		withBelow: counts.get(choice.id)?.withBelow ?? 0,
		closedOn: closedDay(byId.get(choice.id)),
		formerly: namesOf(eventsOf.get(choice.id) ?? [])
			.filter(({ until }) => until !== null)
			.map(({ name }) => name)
			.reverse(),
	}));
	const words = searchName(q).split(" ");
	const found = rows.filter(({ name, formerly }) => {
		const text = searchName([name, ...formerly].map(({ vi, en }) => `${vi} ${en}`).join(" "));
		return words.every((word) => text.includes(word));
	});
	return { q, rows: found, open: rows.filter(({ closedOn }) => closedOn === null) };
}

export const closedDay = (centre: Centre | undefined): string | null =>
	centre?.closedOn ? isoDay(centre.closedOn) : null;

/** Whether a centre of this name (in any case) stands below a parent, other than this one. */
export const isNameTaken = (
	all: readonly Centre[],
	{ parentId, nameVi, except }: { parentId: string | null; nameVi: string; except?: string },
): boolean =>
	all.some(
		(centre) =>
			centre.parentId === parentId &&
			centre.id !== except &&
			centre.nameVi.toLocaleLowerCase("vi") === nameVi.toLocaleLowerCase("vi"),
	);

/** Adds a social-work centre below one in reach. */
export async function addCentre(
	who: SignedIn,
	input: NewCentre,
	now: number,
): Promise<{ ok: true } | { ok: false; errors: Record<string, string> }> {
	const { nameVi, nameEn } = input;
	const all = await listCentres();
	const parent = all.find((centre) => centre.id === input.parentId);
	if (!parent || !mayManage(who, parent) || parent.closedOn !== null)
		return { ok: false, errors: { parentId: "needParent" } };
	if (isNameTaken(all, { parentId: parent.id, nameVi }))
		return { ok: false, errors: { nameVi: "nameTaken" } };
	const id = centreIdFor(nameVi, new Set(all.map((centre) => centre.id)));
	try {
		await insertCentre(
			{ id, parentId: parent.id, kind: "social-work", nameVi, nameEn },
			{ personId: who.personId, from: todayAt(now) },
		);
	} catch (error) {
		// Somebody added one of the same name at the same moment.
		if (isTaken(error)) return { ok: false, errors: { nameVi: "nameTaken" } };
		throw error;
	}
	return { ok: true };
}
