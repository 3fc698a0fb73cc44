import { checkRubricDraft } from "~/domain/rubric/check-rubric-draft";
import { compareRubrics } from "~/domain/rubric/compare-rubrics";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { itemsOf } from "~/domain/rubric/rubric-codes";
import { partsOf, revisionOf, withoutRetired } from "~/domain/rubric/rubric-draft";
import { listRemarksOfDraft } from "~/persistence/calibration-remarks.server";
import { getRubricVersion } from "~/persistence/library.server";
import { findRubricDraft, type StoredRubricDraft } from "~/persistence/rubric-drafts.server";
import { notFound } from "~/platform/http/refusals";
import { fieldsOf, type PartField, valuesOf } from "./part-fields";
import type { DraftHead, DraftView, PartView } from "./rubric-draft-view";
import { shortHash } from "./rubrics-view";

/** A draft that is open, or 404. */
export async function getStoredRubricDraft(id: string | undefined): Promise<StoredRubricDraft> {
	const draft = await findRubricDraft(id ?? "");
	if (!draft) notFound();
	return draft;
}

export async function headOf(stored: StoredRubricDraft): Promise<DraftHead> {
	const base = await getRubricVersion(stored.baseHash);
	return {
		id: stored.id,
		name: base.name,
		base: base.version,
		baseHash: shortHash(stored.baseHash),
		savedAt: stored.savedAt.getTime(),
		savedBy: stored.savedBy,
		revision: stored.revision,
	};
}

/** Items of a draft that its base does not have, retired or not. */
async function addedTo({ content, baseHash }: StoredRubricDraft): Promise<string[]> {
	const before = itemsOf(await getRubricVersion(baseHash));
	return [...itemsOf(content.rubric)].filter((item) => !before.has(item));
}

/** A draft with the state of its parts. */
export async function getRubricDraft(id: string | undefined): Promise<DraftView> {
	const stored = await getStoredRubricDraft(id);
	const { content } = stored;
	const problems: Record<string, number> = {};
	for (const { part } of checkRubricDraft(content).problems) problems[part] = (problems[part] ?? 0) + 1;
	// Texts that are missing compare like any others.
	const drafted = withoutRetired(content) as unknown as Rubric;
	const changes = compareRubrics(await getRubricVersion(stored.baseHash), drafted);
	return {
		head: await headOf(stored),
		draft: { rubric: content.rubric, retired: content.retired },
		problems,
		changed: [...new Set(changes.map(({ part }) => part))],
		added: await addedTo(stored),
		clarifications: (await listRemarksOfDraft(stored.id)).map(
			({ id: remark, roundName, number, turn, criterion, text }) => ({
				...{ id: remark, roundName, number, turn, criterion, text },
			}),
		),
	};
}

/** A part with its fields, or 404 where there is none of that name. */
export function getPart(
	stored: StoredRubricDraft,
	part: string | undefined,
): { part: string; fields: PartField[] } {
	const fields = fieldsOf(stored.content, part ?? "");
	if (!fields || part === undefined) notFound();
	return { part, fields };
}

/** What a part's form begins with. */
export async function getRubricPart(id: string | undefined, name: string | undefined): Promise<PartView> {
	const stored = await getStoredRubricDraft(id);
	const { part, fields } = getPart(stored, name);
	const { content } = stored;
	const parts = partsOf(content);
	const at = parts.indexOf(part);
	return {
		head: await headOf(stored),
		part,
		revision: revisionOf(content, part),
		draft: { rubric: content.rubric, retired: content.retired },
		values: valuesOf(content, fields),
		problems: checkRubricDraft(content).problems.filter((problem) => problem.part === part),
		added: await addedTo(stored),
		before: parts[at - 1] ?? null,
		after: parts[at + 1] ?? null,
	};
}
