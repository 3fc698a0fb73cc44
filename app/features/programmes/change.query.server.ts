import { differencesOf, newestOf } from "~/domain/certification/edit-programme";
import type { Programme } from "~/domain/certification/programme.schema";
import { fieldsOfProgramme } from "~/domain/certification/programme-fields";
import { listPublishedScenarioTags } from "~/persistence/library.server";
import { findProgrammePreview, type StoredPreview } from "~/persistence/programme-previews.server";
import { listProgrammeVersions } from "~/persistence/programmes.server";
import { findPlacedNames } from "~/persistence/recorded-people.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { ChangeView, PreviewView } from "./programme-view";
import { byProgramme, namesOf, todayOf } from "./programmes.query.server";
import { requireProgrammeReach } from "./whole-reach.server";

/** A programme under change: what its page shows, its versions, and the preview that the address names. */
export interface Change {
	readonly view: ChangeView;
	readonly versions: readonly Programme[];
	readonly looked: StoredPreview | null;
}

/** What the page of a change begins with: the newest version, whether it holds already or not; or what was looked at. */
export async function getChange(
	who: SignedIn,
	id: string | undefined,
	url: URL,
	now: number,
): Promise<Change> {
	await requireProgrammeReach(who);
	const all = byProgramme(await listProgrammeVersions());
	const published = all.get(id ?? "") ?? notFound();
	const versions = published.map(({ programme }) => programme);
	const newest = newestOf(versions);
	const expected = published.at(-1)?.hash ?? "";
	const today = todayOf(now);
	const asked = url.searchParams.get("preview");
	const found = asked === null ? null : await findProgrammePreview(asked);
	const given = found?.programmeId === newest.id ? found : null;
	const looked = given?.builtOn === expected ? given : null;
	const view = {
		id: newest.id,
		name: newest.name,
		version: newest.version,
		fields: fieldsOfProgramme(newest),
		today,
		earliest: newest.effectiveFrom > today ? newest.effectiveFrom : today,
		expected,
		usedIds: [
			...new Set(versions.flatMap((each) => fieldsOfProgramme(each).requirements.map((row) => row.id))),
		],
		programmes: namesOf(all),
		tags: await listPublishedScenarioTags(),
		preview: looked && (await previewView(looked, newest)),
		given: given?.given ?? null,
		note: asked === null ? null : noteOf(given, looked, url),
	};
	return { view, versions, looked };
}

function noteOf(given: StoredPreview | null, looked: StoredPreview | null, url: URL): ChangeView["note"] {
	if (!given) return "gone";
	if (!looked) return "stale";
	return url.searchParams.has("again") ? "again" : null;
}

async function previewView(
	{ id, programme, people, done, failed, result }: StoredPreview,
	newest: Programme,
): Promise<PreviewView> {
	const names = await findPlacedNames(result?.shown.map(({ personId }) => personId) ?? []);
	return {
		...{ id, people, done, failed, effectiveFrom: programme.effectiveFrom },
		differences: differencesOf(fieldsOfProgramme(newest), fieldsOfProgramme(programme)),
		counted: result && {
			...result,
			shown: result.shown.map((each) => {
				const { name, centre } = names.get(each.personId) ?? { name: "", centre: null };
				return { ...each, name, centre };
			}),
		},
	};
}
