import { stringify } from "yaml";
import { headOf } from "~/domain/scenario/head-of";
import { listAgencies } from "~/persistence/directory.server";
import { getScenarioVersion, listCurrentRubrics } from "~/persistence/library.server";
import { publishVersion } from "~/persistence/publication.server";
import {
	type DraftContent,
	discardDraft,
	findDraft,
	insertDraft,
	markPublished,
	type StoredDraft,
	updateDraft,
} from "~/persistence/scenario-drafts.server";
import { claimProof, findProof, finishProof } from "~/persistence/scenario-proofs.server";
import { findCurrentVersion, findSource, findVersionByStart } from "~/persistence/scenarios.server";
import { inBackground } from "~/platform/background.server";
import { notFound } from "~/platform/http/refusals";
import { log } from "~/platform/log.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { proveAside, type ToProve } from "~/platform/proving/prove-aside.server";
import type { DraftDeed, DraftRefusal } from "./draft-forms";
import { type Checked, checkText, type Ground, isFine, proofProblems } from "./gate.server";

/**
 * What drafts are held against: the rubrics and the directory as they stand. What is new does not refer to an agency that
 * was retired; what was published before keeps it.
 */
async function standingGround(): Promise<Ground> {
	const rubrics = new Map((await listCurrentRubrics()).map((found) => [found.rubric.id, found]));
	const inUse = (await listAgencies()).filter(({ retired }) => !retired);
	const agencies = new Set(inUse.map(({ key }) => key));
	return { rubric: (name) => rubrics.get(name) ?? null, agencies };
}

/** A draft's text, checked. Problems are named by the scenario's id: a draft has no file's name. */
export async function checkDraft({ source }: { readonly source: string }): Promise<Checked> {
	return checkText(source, "", await standingGround());
}

function contentOf(source: string, checked: Checked): DraftContent {
	const { id, title } = headOf(source);
	const contentHash = checked.scenario ? checked.contentHash : null;
	return { source, scenarioId: id, title: title.vi, titleEn: title.en, contentHash };
}

/** Begins a draft and its proof; returns its id. */
export async function createDraft(who: SignedIn, source: string): Promise<string> {
	const checked = await checkDraft({ source });
	const id = await insertDraft(contentOf(source, checked), who.personId);
	if (checked.scenario && checked.toProve) await beginProof(checked.toProve);
	return id;
}

/** Begins a draft from a published version: the text that its author wrote, or its content where that was not kept. */
export async function draftFromVersion(who: SignedIn, scenarioId: string, version: string): Promise<string> {
	const hash = await findVersionByStart(scenarioId, version);
	if (!hash) notFound();
	const source = (await findSource(hash)) ?? stringify(await getScenarioVersion(hash), { lineWidth: 0 });
	return createDraft(who, source);
}

/** A draft that was not discarded, or 404. */
export async function getStoredDraft(id: string | undefined): Promise<StoredDraft> {
	const draft = await findDraft(id ?? "");
	if (!draft) notFound();
	return draft;
}

/** Starts a proof in the background unless it is done or under way. */
async function beginProof(asked: ToProve): Promise<void> {
	const key = { contentHash: asked.contentHash, rubricHash: asked.rubricHash };
	if (!(await claimProof(key))) return;
	inBackground("the proof of a draft", async () => {
		const report = await proveAside(asked).catch((error) => {
			log.warn({ err: error, scenario: asked.scenario.id }, "a proof did not come to an end");
			return null;
		});
		await finishProof(key, report);
	});
}

type Done =
	| { readonly ok: true; readonly to: string }
	| { readonly ok: false; readonly refusal: DraftRefusal };
const refuse = (refusal: DraftRefusal): Done => ({ ok: false, refusal });

/** Does with a draft what was asked for; where to go then, or why not. */
export async function doWithDraft(who: SignedIn, draft: StoredDraft, deed: DraftDeed): Promise<Done> {
	const here = `/drafts/${draft.id}`;
	switch (deed.deed) {
		case "save": {
			const checked = await checkDraft(deed);
			const content = contentOf(deed.source, checked);
			if (!(await updateDraft(draft.id, deed.revision, content, who.personId)))
				return refuse("saved-meanwhile");
			if (checked.scenario && checked.toProve) await beginProof(checked.toProve);
			return { ok: true, to: here };
		}
		case "prove": {
			const checked = await checkDraft(draft);
			if (!checked.scenario || !checked.toProve) return refuse("not-proved");
			await beginProof(checked.toProve);
			return { ok: true, to: here };
		}
		case "discard":
			await discardDraft(draft.id, who.personId);
			return { ok: true, to: "/drafts" };
		case "publish":
			return publish(who, draft, deed);
	}
}

/** Publishes a draft that passed the gate. It is checked again: rubric and directory may have changed since. */
async function publish(
	who: SignedIn,
	draft: StoredDraft,
	{ revision, expected, reason }: Extract<DraftDeed, { deed: "publish" }>,
): Promise<Done> {
	if (revision !== draft.revision) return refuse("saved-meanwhile");
	const checked = await checkDraft(draft);
	if (!checked.scenario || !checked.toProve) return refuse("not-proved");
	const { scenario, contentHash: hash, place, toProve } = checked;
	const proof = await findProof({ contentHash: hash, rubricHash: toProve.rubricHash });
	if (proof?.status !== "done" || !isFine(proofProblems(proof.report, place, "")))
		return refuse("not-proved");
	const current = await findCurrentVersion(scenario.id);
	if (current?.hash === hash) return refuse("unchanged");
	const published = await publishVersion(
		{ scenario, hash, source: draft.source },
		{ personId: who.personId, reason, expected: expected || null },
		(on) => markPublished(on, draft.id, hash),
	);
	return published ? { ok: true, to: `/scenarios/${scenario.id}/versions` } : refuse("published-meanwhile");
}
