import { studyOfCut } from "~/domain/standard-setting/cut-of-version";
import { getRubricVersion } from "~/persistence/library.server";
import { listRubricDrafts } from "~/persistence/rubric-drafts.server";
import {
	findRubricByStart,
	type ListedRubricVersion,
	listRubricVersions,
} from "~/persistence/rubric-versions.server";
import { listCutStudies } from "~/persistence/standard-setting-cuts.server";
import { notFound } from "~/platform/http/refusals";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { toDifferenceView } from "./difference-view";
import {
	type CutView,
	type OpenDraft,
	type RubricRow,
	type RubricView,
	shortHash,
	type VersionRow,
} from "./rubrics-view";

const toRow = (version: ListedRubricVersion, current: boolean): VersionRow => ({
	hash: shortHash(version.hash),
	version: version.version,
	publishedAt: version.publishedAt.getTime(),
	by: version.publishedBy,
	reason: version.reason,
	assessed: version.assessed,
	practice: version.practice,
	current,
});

async function openDrafts(): Promise<ReadonlyMap<string, OpenDraft>> {
	const drafts = await listRubricDrafts();
	return new Map(
		drafts.map(({ rubricId, id, savedAt, savedBy }) => [
			rubricId,
			{ id, savedAt: savedAt.getTime(), savedBy },
		]),
	);
}

/** Every rubric with its versions, newest first, and the draft of the next one. */
export async function getRubrics(): Promise<RubricRow[]> {
	const [versions, drafts] = await Promise.all([listRubricVersions(), openDrafts()]);
	const ids = [...new Set(versions.map(({ rubricId }) => rubricId))];
	return Promise.all(
		ids.map(async (id): Promise<RubricRow> => {
			const own = versions.filter(({ rubricId }) => rubricId === id);
			// Versions are kept once they were read.
			const { name, ratification } = await getRubricVersion(own[0]?.hash ?? "");
			return {
				id,
				name,
				ratification,
				versions: own.map((version, index) => toRow(version, index === 0)),
				draft: drafts.get(id) ?? null,
			};
		}),
	);
}

/** A version whose hash begins so, or 404. */
export async function getRubric(who: SignedIn, start: string | undefined): Promise<RubricView> {
	const hash = await findRubricByStart(start ?? "");
	if (!hash) notFound();
	const rubric = await getRubricVersion(hash);
	const [all, drafts] = await Promise.all([listRubricVersions(), openDrafts()]);
	const versions = all.filter(({ rubricId }) => rubricId === rubric.id);
	const index = versions.findIndex((version) => version.hash === hash);
	const version = versions[index];
	if (!version) notFound();
	const before = versions[index + 1];
	return {
		rubric,
		row: toRow(version, index === 0),
		difference: before
			? { ...toDifferenceView(await getRubricVersion(before.hash), rubric), before: before.version }
			: null,
		draft: drafts.get(rubric.id) ?? null,
		cut: await cutOf(who, rubric.id, versions, hash),
	};
}

/** The study that set a version's cut, for whoever may read rubrics; its page only for those who see it. */
async function cutOf(
	who: SignedIn,
	rubricId: string,
	versions: readonly ListedRubricVersion[],
	hash: string,
): Promise<CutView | null> {
	const studies = await listCutStudies(rubricId, {
		personId: who.personId,
		reach: reach(who, "standard-setting.see"),
	});
	const frozen = new Map(
		studies.flatMap((study) => (study.publishedHash ? [[study.publishedHash, study] as const] : [])),
	);
	if (frozen.size === 0) return null;
	// Versions are kept once they were read.
	const cuts = await Promise.all(
		versions.map(async (version) => ({
			hash: version.hash,
			mean: (await getRubricVersion(version.hash)).pass.mean,
		})),
	);
	const study = studyOfCut(cuts, hash, frozen);
	return (
		study && {
			studyId: study.seen ? study.id : null,
			name: study.name,
			cut: study.cut,
			by: study.decidedBy,
			at: study.decidedAt.getTime(),
			reason: study.reason,
		}
	);
}
