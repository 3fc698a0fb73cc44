import { searchName } from "~/domain/shared/search-name";
import { lifeOf } from "~/domain/standard-setting/study-life";
import {
	findReleasedCalls,
	listChosenCalls,
	type ReleasedCall,
	reachableCalls,
} from "~/persistence/standard-setting-calls.server";
import { changeStudy, listStudySteps } from "~/persistence/standard-setting-steps.server";
import { checkForm } from "~/platform/http/form.server";
import { pageNumber } from "~/platform/http/page-number";
import { notFound } from "~/platform/http/refusals";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { type CallsFilter, callsDeed, callsFilter } from "./study-forms";
import { getLedStudy, headOf } from "./study-in-reach.server";
import type { BothLanguages, DeedRefusal, StudyHead } from "./study-view";

const PAGE_SIZE = 25;

/** A call that can be graded: never with whose it is. */
export interface CallChoice {
	readonly id: string;
	readonly number: number;
	readonly scenarioId: string;
	readonly title: BothLanguages;
	readonly difficulty: number;
	readonly completedAt: number;
	readonly mean: number;
	readonly chosen: boolean;
}

export interface StudyCallsView {
	readonly head: StudyHead;
	readonly filter: CallsFilter;
	readonly chosen: readonly CallChoice[];
	readonly rows: readonly CallChoice[];
	readonly total: number;
	readonly all: number;
	readonly paging: { readonly page: number; readonly pages: number };
}

/** The calls of a study of graded calls, and those that can be chosen; for whoever leads it, and does not judge in it. */
async function getChoosing(who: SignedIn, id: string | undefined) {
	const study = await getLedStudy(who, id);
	// Whoever judges sees no scores before they have graded.
	if (study.method !== "borderline" || study.judges.includes(who.personId)) notFound();
	return study;
}

/** The page on which the calls of a study are chosen. */
export async function getStudyCalls(
	who: SignedIn,
	id: string | undefined,
	url: URL,
): Promise<StudyCallsView> {
	const study = await getChoosing(who, id);
	const filter = callsFilter.parse(Object.fromEntries(url.searchParams));
	const life = lifeOf(
		study.method,
		(await listStudySteps(study.id)).map(({ event }) => event),
	);
	const ask = {
		paths: reach(who, "call.debrief").paths,
		rubricHash: study.rubricHash,
		words: searchName(filter.q),
		sort: filter.sort,
	};
	const { total, all } = await findReleasedCalls({ ...ask, offset: 0, limit: 0 });
	const { page, pages, offset } = pageNumber(url, total, PAGE_SIZE);
	const { rows } = await findReleasedCalls({ ...ask, offset, limit: PAGE_SIZE });
	const toChoice = ({ traineeId: _, titleVi, titleEn, completedAt, ...call }: ReleasedCall): CallChoice => ({
		id: call.id,
		number: call.number,
		scenarioId: call.scenarioId,
		difficulty: call.difficulty,
		mean: call.mean,
		title: { vi: titleVi, en: titleEn },
		completedAt: completedAt.getTime(),
		chosen: life.calls.includes(call.id),
	});
	return {
		head: await headOf(study),
		filter,
		chosen: (await listChosenCalls(life.calls)).map(toChoice),
		rows: rows.map(toChoice),
		total,
		all,
		paging: { page, pages },
	};
}

type Done =
	| { readonly ok: true }
	| { readonly ok: false; readonly status: number; readonly refusal: DeedRefusal | "need-call" };

/** Chooses calls for a study, or takes one out again. What is out of reach is as what does not exist. */
export async function chooseCalls(
	who: SignedIn,
	id: string | undefined,
	given: Record<string, string | string[]>,
): Promise<Done> {
	const study = await getChoosing(who, id);
	const form = checkForm(given, callsDeed);
	if (!form.ok) return { ok: false, status: 422, refusal: "unknownDeed" };
	const calls = [...new Set([form.value.callId ?? []].flat())];
	if (calls.length === 0) return { ok: false, status: 422, refusal: "need-call" };
	const { deed } = form.value;
	if (deed === "choose") {
		const reached = await reachableCalls(calls, {
			paths: reach(who, "call.debrief").paths,
			rubricHash: study.rubricHash,
		});
		if (reached.length < calls.length) notFound();
	}
	const type = deed === "choose" ? "choose-call" : "drop-call";
	const changed = await changeStudy<DeedRefusal>(study, ({ life }) => {
		const changing = calls.filter((call) => life.calls.includes(call) === (deed === "drop"));
		if (changing.length === 0) return deed === "choose" ? "there-already" : "not-there";
		return { steps: changing.map((call) => ({ event: { type, by: who.personId, call } })) };
	});
	return typeof changed === "string" ? { ok: false, status: 409, refusal: changed } : { ok: true };
}
