import { getRubricVersion } from "~/persistence/library.server";
import { listRubricDrafts } from "~/persistence/rubric-drafts.server";
import {
	findRubricByStart,
	type ListedRubricVersion,
	listRubricVersions,
} from "~/persistence/rubric-versions.server";
import { notFound } from "~/platform/http/refusals";
import { toDifferenceView } from "./difference-view";
import { type OpenDraft, type RubricRow, type RubricView, shortHash, type VersionRow } from "./rubrics-view";

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
export async function getRubric(start: string | undefined): Promise<RubricView> {
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
	};
}
