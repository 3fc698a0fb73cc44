import { type DraftEdit, editDraft, saved } from "~/domain/rubric/edit-draft";
import { draftOf, type RubricDraft, revisionOf } from "~/domain/rubric/rubric-draft";
import { getRubricVersion } from "~/persistence/library.server";
import {
	changeRubricDraft,
	discardRubricDraft,
	insertRubricDraft,
	type StoredRubricDraft,
} from "~/persistence/rubric-drafts.server";
import { findRubricByStart, getRubricVersions } from "~/persistence/rubric-versions.server";
import { checkForm } from "~/platform/http/form.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { fieldsOf, type PartField, type PartValues, valuesOf, withValues } from "./part-fields";
import { beginForm, draftDeed, partDeed, partForm, readDeed } from "./part-form";
import type { DraftRefusal, FieldConflict, PartAnswer } from "./rubric-draft-view";
import { getPart, getStoredRubricDraft } from "./rubric-drafts.query.server";

type Given = Record<string, string | string[]>;
type Done<Refused> =
	| { readonly ok: true; readonly to: string }
	| ({ readonly ok: false; readonly status: number } & Refused);

/** Begins the next version from one that is published, or leads to the draft that is open already. */
export async function beginRubricDraft(who: SignedIn, given: Given): Promise<string> {
	const form = checkForm(given, beginForm);
	const baseHash = form.ok ? await findRubricByStart(form.value.version) : null;
	if (!baseHash) notFound();
	const rubric = await getRubricVersion(baseHash);
	const id = await insertRubricDraft(
		{ rubricId: rubric.id, baseHash, content: draftOf(rubric) },
		who.personId,
	);
	return id ? `/rubric-drafts/${id}` : "/rubrics";
}

/** Adds a part, retires it, puts it back or moves it; or puts the whole draft away. */
export async function doWithRubricDraft(
	who: SignedIn,
	id: string | undefined,
	given: Given,
): Promise<Done<{ readonly refusal: DraftRefusal }>> {
	const { rubricId, ...stored } = await getStoredRubricDraft(id);
	const form = checkForm(given, draftDeed);
	const deed = form.ok ? readDeed(form.value.deed, null) : null;
	if (deed === null || deed === "save") return { ok: false, status: 422, refusal: "unknownDeed" };
	if (deed === "discard") {
		await discardRubricDraft(stored.id, who.personId);
		return { ok: true, to: "/rubrics" };
	}
	const versions = await versionsOf(rubricId);
	let made: string | null = null;
	const changed = await changeRubricDraft(stored.id, who.personId, ({ content }) => {
		const edited = editDraft(content, deed, versions);
		made = edited?.item ?? null;
		return edited ? { draft: edited.draft } : NOTHING;
	});
	if (changed === null) notFound();
	if (changed.draft === null) return { ok: false, status: 422, refusal: "nothingToDo" };
	const here = `/rubric-drafts/${stored.id}`;
	return { ok: true, to: deed.edit.startsWith("add-") ? `${here}/parts/${made}` : `${here}#${made}` };
}

const NOTHING = { draft: null } as const;
const versionsOf = async (rubricId: string) =>
	(await getRubricVersions(rubricId)).map(({ rubric }) => rubric);

/**
 * Saves a part as it was typed, with its problems, and does then what was asked for inside of it (a behaviour more, one
 * less, another order). Where somebody saved the same part since, nothing is written, and both come back.
 */
export async function savePart(
	who: SignedIn,
	id: string | undefined,
	name: string | undefined,
	given: Given,
): Promise<Done<PartAnswer>> {
	const stored = await getStoredRubricDraft(id);
	const { part, fields } = getPart(stored, name);
	const refused = (status: number, refusal: DraftRefusal | null, errors: Record<string, string> = {}) => ({
		ok: false as const,
		status,
		refusal,
		errors,
		given,
		conflict: null,
	});
	const asked = checkForm(given, partDeed);
	const deed = asked.ok ? readDeed(asked.value.deed, part) : null;
	if (!asked.ok || deed === null || deed === "discard") return refused(422, "unknownDeed");
	const form = checkForm(given, partForm(fields));
	if (!form.ok) return refused(422, "failed", form.errors);
	const values = Object.fromEntries(
		Object.entries(form.value).filter(
			(entry): entry is [string, string | string[]] => entry[1] !== undefined,
		),
	);

	const versions = await versionsOf(stored.rubricId);
	let made: string | null = null;
	type Meanwhile = { readonly draft: null; readonly now: StoredRubricDraft };
	const changed = await changeRubricDraft<Meanwhile>(stored.id, who.personId, (now) => {
		if (revisionOf(now.content, part) !== Number(asked.value.revision)) return { draft: null, now };
		const next = saved(withValues(now.content, fields, values), part);
		const edited = deed === "save" ? null : editDraft(next, deed, versions);
		made = edited?.item ?? null;
		return { draft: edited?.draft ?? next };
	});
	if (changed === null) notFound();
	if (changed.draft === null)
		return { ...refused(409, "saved-meanwhile"), conflict: conflictOf(changed.now, part, values) };
	return { ok: true, to: whereTo(stored.id, part, deed, made, changed.draft) };
}

/** Back to the part, at what was made or moved; to the whole draft where the part is retired by itself. */
function whereTo(
	id: string,
	part: string,
	deed: DraftEdit | "save",
	made: string | null,
	draft: RubricDraft,
): string {
	const here = `/rubric-drafts/${id}`;
	if (fieldsOf(draft, part) === null) return `${here}#${part}`;
	const anchor = deed === "save" || made === null ? "" : `#${made}`;
	return `${here}/parts/${part}?saved${anchor}`;
}

/** Where what was typed differs from what stands by now. */
function conflictOf(now: StoredRubricDraft, part: string, mine: PartValues): PartAnswer["conflict"] {
	const fields = fieldsOf(now.content, part) ?? [];
	const theirs = valuesOf(now.content, fields);
	const shown = (value: PartValues[string] | undefined) => [value ?? ""].flat().join(", ");
	const differs = fields.flatMap(({ name, kind }: PartField): FieldConflict[] => {
		if (mine[name] === undefined && kind !== "check" && kind !== "difficulties") return [];
		const pair = { name, theirs: shown(theirs[name]), mine: shown(mine[name]).trim() };
		return pair.theirs === pair.mine ? [] : [pair];
	});
	return { by: now.savedBy, at: now.savedAt.getTime(), fields: differs };
}
