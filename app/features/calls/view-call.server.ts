import { traceOf } from "~/domain/call/call-story";
import { learnerView, shownOf } from "~/domain/call/learner-view";
import type { Language } from "~/domain/shared/text";
import { findWaitingNotes } from "~/persistence/call-notes.server";
import { findCall, type StoredCall } from "~/persistence/calls.server";
import { getCaseRecord } from "~/persistence/case-records.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { type Agency, listAgencies } from "~/persistence/directory.server";
import { getScenarioVersion } from "~/persistence/library.server";
import { findRoom } from "~/persistence/live-rooms.server";
import { findWhatIfOf } from "~/persistence/what-ifs.server";
import { notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { CallScreenProps } from "./call-screen";
import { recordForm } from "./record-form";
import { recordView } from "./save-record.server";
import { liveCallView } from "./take-live-turn.server";

/** One's own call, or 404: that it exists for somebody else is nobody's business. */
export async function getOwnCall(who: SignedIn, callId: string | undefined): Promise<StoredCall> {
	const call = await findCall(callId ?? "");
	if (!call || !may(who, "call.take", { personId: call.traineeId, centrePaths: [] })) notFound();
	return call;
}

/** The call as its trainee's page shows it. Reads only: pauses and overdue deadlines come with the first beat. */
export async function viewCall(call: StoredCall, who: SignedIn, now: number): Promise<CallScreenProps> {
	const compiled = await compiledCall(call);
	const scenario = await getScenarioVersion(call.scenarioHash);
	const { language } = who;
	const { purpose } = call;
	const record = await recordView(call, await getCaseRecord(call.id));
	const wentBack = await findWhatIfOf(call.id);
	const waitsToBegin = wentBack !== null && hasNotBegun(call);
	const story = traceOf(compiled, call.events);
	const room = call.form === "live" ? await findRoom(call.id) : null;
	const phone = room && liveCallView(room, compiled, story, { language, now });
	return {
		callId: call.id,
		title: scenario.title[language],
		purpose,
		counsellor: scenario.counsellor[language],
		view:
			phone?.view ??
			learnerView(compiled, call.state, shownOf(compiled, story), {
				language,
				purpose,
				// However often the page is opened before it begins, its clock stands where the call went back to.
				now: waitsToBegin ? call.state.lastSeenAt : now,
			}),
		live: phone?.live ?? null,
		warning: phone ? scenario.warning[language] : null,
		recordForm: recordForm(scenario, language),
		record,
		agencies: agencyChoices(await listAgencies(), record.input.referral, language),
		notes: purpose === "practice" && !wentBack && !phone ? await findWaitingNotes(who.personId) : [],
		wentBackTo: wentBack?.turn ?? null,
		waitsToBegin,
	};
}

/** Of a call that went back to a turn: nobody has been heard from since, so that its clock may still wait. */
function hasNotBegun({ status, state, events }: StoredCall): boolean {
	const copied = events.every(({ clientId }) => clientId === null);
	return status === "open" && copied && state.lastSeenAt <= (events.at(-1)?.at ?? 0);
}

/** What can be referred to, by name; a retired agency only where it was chosen already. */
function agencyChoices(
	agencies: readonly Agency[],
	chosen: readonly { readonly agency: string }[],
	language: Language,
): CallScreenProps["agencies"] {
	return agencies
		.filter(({ key, retired }) => !retired || chosen.some(({ agency }) => agency === key))
		.map(({ key, name }) => ({ key, label: name[language] }))
		.sort((a, b) => a.label.localeCompare(b.label, language));
}
