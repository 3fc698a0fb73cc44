import { Temporal } from "temporal-polyfill";
import { differencesOf, newestOf } from "~/domain/certification/edit-programme";
import type { Programme } from "~/domain/certification/programme.schema";
import { fieldsOfProgramme } from "~/domain/certification/programme-fields";
import { dayInVietnam } from "~/domain/certification/records";
import { versionAt } from "~/domain/certification/status";
import { listPublishedScenarioTags } from "~/persistence/library.server";
import { listProgrammeVersions, type PublishedProgramme } from "~/persistence/programmes.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { ChangeView, ProgrammeRow, ProgrammeView } from "./programme-view";
import { mayChangeProgrammes, requireProgrammeReach } from "./whole-reach.server";

const todayOf = (now: number) => dayInVietnam(new Date(now).toISOString());

/** The programmes as they hold on the day. */
export async function getProgrammes(now: number): Promise<ProgrammeRow[]> {
	const today = todayOf(now);
	return [...byProgramme(await listProgrammeVersions()).values()].map((versions) => {
		const programmes = versions.map((each) => each.programme);
		const current = versionAt(programmes, Temporal.PlainDate.from(today));
		const newest = newestOf(programmes);
		return {
			id: current.id,
			name: current.name,
			about: current.about,
			version: current.version,
			effectiveFrom: current.effectiveFrom,
			isDefault: current.default,
			coming: newest.effectiveFrom > today ? newest.effectiveFrom : null,
		};
	});
}

/** One programme with its versions, the newest first. */
export async function getProgramme(
	who: SignedIn,
	id: string | undefined,
	now: number,
): Promise<ProgrammeView> {
	const all = byProgramme(await listProgrammeVersions());
	const versions = all.get(id ?? "") ?? notFound();
	const programmes = versions.map((each) => each.programme);
	const current = versionAt(programmes, Temporal.PlainDate.from(todayOf(now)));
	const rows = versions.map(({ programme, publishedAt, by, reason }, index) => {
		const before = versions[index - 1]?.programme;
		return {
			version: programme.version,
			effectiveFrom: programme.effectiveFrom,
			publishedAt: publishedAt.toISOString(),
			by,
			reason,
			differences: before ? differencesOf(fieldsOfProgramme(before), fieldsOfProgramme(programme)) : [],
			holds: programme === current,
		};
	});
	return {
		id: current.id,
		name: current.name,
		about: current.about,
		note: current.note,
		isDefault: current.default,
		version: current.version,
		effectiveFrom: current.effectiveFrom,
		fields: fieldsOfProgramme(current),
		versions: rows.reverse(),
		programmes: namesOf(all),
		mayChange: await mayChangeProgrammes(who),
	};
}

/** What the page of a change begins with: the newest version, whether it holds already or not. */
export async function getChange(
	who: SignedIn,
	id: string | undefined,
	now: number,
): Promise<{ view: ChangeView; versions: readonly Programme[] }> {
	await requireProgrammeReach(who);
	const all = byProgramme(await listProgrammeVersions());
	const versions = all.get(id ?? "") ?? notFound();
	const programmes = versions.map((each) => each.programme);
	const newest = newestOf(programmes);
	const today = todayOf(now);
	const view = {
		id: newest.id,
		name: newest.name,
		version: newest.version,
		fields: fieldsOfProgramme(newest),
		today,
		earliest: newest.effectiveFrom > today ? newest.effectiveFrom : today,
		expected: versions.at(-1)?.hash ?? "",
		usedIds: [
			...new Set(programmes.flatMap((each) => fieldsOfProgramme(each).requirements.map((row) => row.id))),
		],
		programmes: namesOf(all),
		tags: await listPublishedScenarioTags(),
	};
	return { view, versions: programmes };
}

function byProgramme(versions: readonly PublishedProgramme[]): Map<string, PublishedProgramme[]> {
	const found = new Map<string, PublishedProgramme[]>();
	for (const each of versions) {
		const id = each.programme.id;
		found.set(id, [...(found.get(id) ?? []), each]);
	}
	return found;
}

const namesOf = (all: ReadonlyMap<string, readonly PublishedProgramme[]>) =>
	[...all].map(([id, versions]) => ({ id, name: newestOf(versions.map((each) => each.programme)).name }));
