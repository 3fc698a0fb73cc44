import type { StoredCall } from "~/persistence/calls.server";
import { type StoredRecord, saveCaseRecord } from "~/persistence/case-records.server";
import { getScenarioVersion } from "~/persistence/library.server";
import { fromRecord, type RecordInput, toRecord } from "./record-form";

export interface RecordView {
	readonly input: RecordInput;
	readonly revision: number;
	readonly savedAt: number | null;
}

/** Saves the record as typed. Not saved: another tab was first, and what stands is given back to be looked at. */
export async function saveRecord(
	call: StoredCall,
	builtOn: number,
	input: RecordInput,
	now: number,
): Promise<{ saved: boolean; stands: RecordView }> {
	const scenario = await getScenarioVersion(call.scenarioHash);
	const { record, referral } = toRecord(scenario, input);
	const { saved, stands } = await saveCaseRecord(call.id, builtOn, record, referral, new Date(now));
	return { saved, stands: await recordView(call, stands) };
}

/** The stored record as the browser sees it. */
export async function recordView(call: StoredCall, stored: StoredRecord): Promise<RecordView> {
	const scenario = await getScenarioVersion(call.scenarioHash);
	const { record, referral, revision, savedAt } = stored;
	return { input: fromRecord(scenario, record, referral), revision, savedAt };
}
