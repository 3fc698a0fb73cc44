import type { Scenario } from "~/domain/scenario/scenario.schema";
import type { Language } from "~/domain/shared/text";
import { getScenarioVersion } from "~/persistence/library.server";
import { listDrafts, type StoredDraft } from "~/persistence/scenario-drafts.server";
import { findProof, type StoredProof } from "~/persistence/scenario-proofs.server";
import { findCurrentVersion } from "~/persistence/scenarios.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { seeUrl } from "./counter-example";
import type { DraftRow, DraftState, DraftView } from "./draft-view";
import { checkDraft, getStoredDraft } from "./drafts.server";
import { isFine, proofProblems } from "./gate.server";

/** So many drafts are listed; older ones are found by their address. */
const MOST = 200;

function toRow(draft: Omit<StoredDraft, "source">, language: Language): DraftRow {
	return {
		id: draft.id,
		scenarioId: draft.scenarioId,
		title: language === "vi" ? draft.title : draft.titleEn,
		readable: draft.contentHash !== null,
		savedBy: draft.savedBy,
		savedAt: draft.savedAt.getTime(),
		published: draft.publishedHash !== null,
	};
}

/** Everybody's drafts, the newest first. */
export async function getDrafts({ language }: SignedIn): Promise<DraftRow[]> {
	return (await listDrafts(MOST)).map((draft) => toRow(draft, language));
}

/** A draft with what is known of it, and the scenario that it is, as far as it can be read. */
export interface LookedAtDraft {
	readonly view: DraftView;
	readonly scenario: Scenario | null;
	/** The scenario's version in use. */
	readonly before: Scenario | null;
}

export async function getDraft(who: SignedIn, id: string | undefined): Promise<LookedAtDraft> {
	const draft = await getStoredDraft(id);
	const checked = await checkDraft(draft);
	const rest = { ...toRow(draft, who.language), revision: draft.revision, source: draft.source };
	const base = `/drafts/${draft.id}/try`;
	if (!checked.scenario) {
		const problems = checked.problems.map((problem) => ({ ...problem, see: null }));
		const view = { report: null, current: null, playable: false, problems };
		return { view: { ...rest, ...view, state: "unreadable" }, scenario: null, before: null };
	}
	const { scenario, contentHash, place, toProve } = checked;
	const proof = toProve && (await findProof({ contentHash, rubricHash: toProve.rubricHash }));
	const report = proof?.status === "done" ? proof.report : null;
	const found = [...checked.problems, ...(report ? proofProblems(report, place, "") : [])];
	const current = await findCurrentVersion(scenario.id);
	const fine = isFine(found);
	return {
		view: {
			...rest,
			scenarioId: scenario.id,
			state: stateOf(toProve !== null, proof, fine, current?.hash === contentHash),
			problems: found.map((problem) => ({ ...problem, see: toProve ? seeUrl(base, problem) : null })),
			report,
			current: current?.hash ?? null,
			playable: toProve !== null,
		},
		scenario,
		before: current ? await getScenarioVersion(current.hash) : null,
	};
}

function stateOf(
	isChecked: boolean,
	proof: StoredProof | null,
	isProved: boolean,
	isCurrent: boolean,
): DraftState {
	if (!isChecked) return "errors";
	if (isCurrent) return "unchanged";
	if (proof?.status === "running") return "proving";
	if (proof?.status !== "done") return "broken";
	return isProved ? "ready" : "refuted";
}
