import { readUpload } from "~/platform/http/upload.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { type DraftRefusal, draftDeed, LARGEST_SOURCE, newDraft } from "./draft-forms";
import { createDraft, doWithDraft, draftFromVersion, getStoredDraft } from "./drafts.server";

/** What became of a posted form: where to go, or why it was refused and what had been typed. */
export type Posted =
	| { readonly ok: true; readonly to: string }
	| {
			readonly ok: false;
			readonly refusal: DraftRefusal;
			readonly given: string | null;
			readonly status: number;
	  };

const refused = (refusal: DraftRefusal, given: string | null = null, status = 422): Posted => ({
	ok: false,
	refusal,
	given,
	status,
});

/** Reads the form's fields, with a file's text in place of what was pasted. */
async function readFields(request: Request): Promise<Record<string, string> | DraftRefusal> {
	const upload = await readUpload(request);
	if (!upload) return "too-large";
	if (!upload.file) return upload.fields;
	if (upload.file.text === null) return "not-utf8";
	return { ...upload.fields, source: upload.file.text };
}

const isTooLarge = (source: string | undefined) => Buffer.byteLength(source ?? "") > LARGEST_SOURCE;

/** Begins a draft, from a file, a text or a version. */
export async function postNewDraft(who: SignedIn, request: Request): Promise<Posted> {
	const fields = await readFields(request);
	if (typeof fields === "string") return refused(fields);
	if (isTooLarge(fields.source)) return refused("too-large");
	const parsed = newDraft.safeParse(fields);
	if (!parsed.success) return refused(fields.deed === "write" ? "empty" : "unknown-deed", fields.source);
	const id =
		parsed.data.deed === "write"
			? await createDraft(who, parsed.data.source)
			: await draftFromVersion(who, parsed.data.scenario, parsed.data.version);
	return { ok: true, to: `/drafts/${id}` };
}

/** Does with a draft what was posted. */
export async function postDraft(who: SignedIn, id: string | undefined, request: Request): Promise<Posted> {
	const draft = await getStoredDraft(id);
	const fields = await readFields(request);
	if (typeof fields === "string") return refused(fields);
	if (isTooLarge(fields.source)) return refused("too-large", fields.source);
	const parsed = draftDeed.safeParse(fields);
	if (!parsed.success) return refused(whyNot(fields), fields.source ?? null);
	const done = await doWithDraft(who, draft, parsed.data);
	if (done.ok) return done;
	return refused(done.refusal, parsed.data.deed === "save" ? parsed.data.source : null, 409);
}

function whyNot(fields: Record<string, string>): DraftRefusal {
	if (fields.deed === "publish") return "reason-missing";
	return fields.deed === "save" ? "empty" : "unknown-deed";
}
