import { Temporal } from "temporal-polyfill";
import { differencesOf, newestOf } from "~/domain/certification/edit-programme";
import { fieldsOfProgramme } from "~/domain/certification/programme-fields";
import { dayInVietnam } from "~/domain/certification/records";
import { versionAt } from "~/domain/certification/status";
import { listProgrammeVersions, type PublishedProgramme } from "~/persistence/programmes.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { ProgrammeRow, ProgrammeView } from "./programme-view";
import { mayChangeProgrammes } from "./whole-reach.server";

export const todayOf = (now: number) => dayInVietnam(new Date(now).toISOString());

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

/** Versions by the programme that they are of. */
export function byProgramme(versions: readonly PublishedProgramme[]): Map<string, PublishedProgramme[]> {
	const found = new Map<string, PublishedProgramme[]>();
	for (const each of versions) {
		const id = each.programme.id;
		found.set(id, [...(found.get(id) ?? []), each]);
	}
	return found;
}

export const namesOf = (all: ReadonlyMap<string, readonly PublishedProgramme[]>) =>
	[...all].map(([id, versions]) => ({ id, name: newestOf(versions.map((each) => each.programme)).name }));
