import { draftOf } from "~/domain/rubric/rubric-draft";
import type { StudyEvent } from "~/domain/standard-setting/study-life";
import { getRubricVersion } from "~/persistence/library.server";
import { insertRubricDraft } from "~/persistence/rubric-drafts.server";
import { getRubricVersions } from "~/persistence/rubric-versions.server";
import type { StoredStudy } from "~/persistence/standard-setting.server";
import { listChosenCalls } from "~/persistence/standard-setting-calls.server";
import { putCutIntoDraft } from "~/persistence/standard-setting-cuts.server";
import { listJudgeCandidates } from "~/persistence/standard-setting-judgements.server";
import { changeStudy } from "~/persistence/standard-setting-steps.server";
import { checkForm } from "~/platform/http/form.server";
import { forbidden, notFound } from "~/platform/http/refusals";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getStudyView } from "./study.query.server";
import { readCut, type StudyDeed, studyDeed } from "./study-forms";
import { getStudy } from "./study-in-reach.server";
import { notesOf } from "./study-results.server";
import type { DeedAnswer, DeedRefusal } from "./study-view";

type Given = Record<string, string | string[]>;
export type Done =
	| { readonly ok: true; readonly to: string }
	| ({ readonly ok: false; readonly status: number } & DeedAnswer);
type Changed = Awaited<ReturnType<typeof changeStudy<DeedRefusal>>>;

/** Does what is asked for on the page of a study: leads it on, or puts its cut into the rubric's draft. */
export async function doWithStudy(who: SignedIn, id: string | undefined, given: Given): Promise<Done> {
	const { study, leads, edits } = await getStudy(who, id);
	const deed = typeof given.deed === "string" ? given.deed : "";
	// Whoever judges sees the page and does none of this, but for the cut, which is the rubric's editors'.
	if (deed === "take-over" ? !edits : !leads) forbidden();
	const form = checkForm(given, studyDeed);
	const refused = (refusal: DeedRefusal | null, errors = {}, status = 409): Done => ({
		ok: false,
		status,
		deed,
		refusal,
		errors,
		given: Object.fromEntries(
			Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
		),
	});
	if (!form.ok) {
		const stale = form.errors.state ?? form.errors.builtOn;
		if (form.errors.deed) return refused("unknownDeed", {}, 422);
		return refused(stale ? "stale" : null, form.errors, 422);
	}
	const done = await doDeed(who, study, form.value);
	if (typeof done === "string") return refused(done, {}, done === "need-judge" ? 422 : 409);
	const anchor = form.value.deed === "note" ? `#note-${form.value.about}` : "";
	return { ok: true, to: `/standard-setting/${study.id}${anchor}` };
}

async function doDeed(who: SignedIn, study: StoredStudy, deed: StudyDeed): Promise<Changed> {
	const by = who.personId;
	switch (deed.deed) {
		case "invite":
			return invite(who, study, [deed.judgeId ?? []].flat());
		case "uninvite":
			return changeStudy<DeedRefusal>(study, () => ({
				steps: [{ event: { type: "uninvite", by, judge: deed.judgeId } }],
			}));
		case "open-round":
		case "close-round":
			return turnRound(who, study, deed);
		case "note":
			return note(who, study, deed);
		case "decide":
			return decide(who, study, deed);
		case "take-over":
			return takeOver(who, study);
		case "abandon":
			return changeStudy<DeedRefusal>(study, () => ({
				steps: [{ event: { type: "abandon", by }, reason: deed.reason }],
			}));
	}
}

/** Invites trainers within reach; anybody else is as somebody who does not exist. */
async function invite(who: SignedIn, study: StoredStudy, judges: readonly string[]): Promise<Changed> {
	if (judges.length === 0) return "need-judge";
	const candidates = await listJudgeCandidates(reach(who, "standard-setting.lead").paths);
	if (judges.some((judge) => !candidates.some(({ id }) => id === judge))) notFound();
	const wanted = [...new Set(judges)];
	return changeStudy<DeedRefusal>(study, ({ life }) => {
		const fresh = wanted.filter((judge) => !life.judges.includes(judge));
		if (fresh.length === 0) return "there-already";
		return { steps: fresh.map((judge) => ({ event: { type: "invite", by: who.personId, judge } })) };
	});
}

function turnRound(
	who: SignedIn,
	study: StoredStudy,
	deed: Extract<StudyDeed, { deed: "open-round" | "close-round" }>,
): Promise<Changed> {
	return changeStudy<DeedRefusal>(study, async ({ life, handedIn, on }) => {
		if (life.state !== deed.state) return "stale";
		const by = who.personId;
		if (deed.deed === "open-round") return { steps: [{ event: { type: "open-round", by } }] };
		const event: StudyEvent = { type: "close-round", by, handedIn: handedIn.length };
		// The scores as they are now: what is amended later changes no study that has been made.
		const calls = await listChosenCalls(life.calls, on);
		const scores = Object.fromEntries(calls.map(({ id, mean }) => [id, mean]));
		return { steps: [{ event, detail: life.method === "borderline" ? { scores } : {} }] };
	});
}

async function note(
	who: SignedIn,
	study: StoredStudy,
	{ about, text, builtOn }: Extract<StudyDeed, { deed: "note" }>,
): Promise<Changed> {
	const { criteria } = await getRubricVersion(study.rubricHash);
	if (!criteria.some(({ id }) => id === about)) return "not-there";
	return changeStudy<DeedRefusal>(study, ({ steps }) => {
		if ((notesOf(steps).get(about)?.seq ?? 0) !== builtOn) return "noted-meanwhile";
		return { steps: [{ event: { type: "note", by: who.personId, about }, detail: { text } }] };
	});
}

async function decide(
	who: SignedIn,
	study: StoredStudy,
	deed: Extract<StudyDeed, { deed: "decide" }>,
): Promise<Changed> {
	const { methodCut } = await getStudyView(who, study.id);
	const event: StudyEvent = { type: "decide", by: who.personId, cut: readCut(deed.cut) };
	return changeStudy<DeedRefusal>(study, () => ({
		steps: [{ event, reason: deed.reason, detail: { methodCut } }],
	}));
}

/** Puts the cut into the one open draft of the rubric's next version, which is begun where there is none. */
async function takeOver(who: SignedIn, study: StoredStudy): Promise<Changed> {
	const { cut, rubricId } = study;
	const [newest] = await getRubricVersions(rubricId);
	if (cut === null || !newest) return "not-now";
	const draft = await insertRubricDraft(
		{ rubricId, baseHash: newest.hash, content: draftOf(newest.rubric) },
		who.personId,
	);
	if (!draft) return "draft-gone";
	return changeStudy<DeedRefusal>(study, async ({ life, on }) => {
		if (life.state !== "decided") return "not-now";
		const put = await putCutIntoDraft(on, { draftId: draft, cut, personId: who.personId });
		return put ? { steps: [{ event: { type: "take-over", by: who.personId, draft } }] } : "draft-gone";
	});
}
