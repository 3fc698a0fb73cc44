import { type History, isAcknowledged, type SentDeed } from "./history";

/** What the database holds of the calls that were made during a campaign. */
export interface Stored {
	readonly calls: readonly { id: string; status: string; seq: number }[];
	readonly events: readonly {
		callId: string;
		seq: number;
		type: string;
		words: string | null;
		clientId: string | null;
	}[];
	readonly records: readonly { callId: string; revision: number; notes: string }[];
	/** Machine's assessments, one row each. */
	readonly assessed: readonly string[];
	/** The server may end calls by itself: the clock was set so far ahead that they looked forgotten. */
	readonly sweepMayEnd: boolean;
}

/** Lists of what was found, in words; a sound product leaves them empty. */
export interface Verdict {
	readonly lost: string[];
	readonly doubled: string[];
	readonly invented: string[];
	readonly reordered: string[];
}

const CLOCK = new Set(["timer", "pause"]);

/** Holds what was acknowledged against what is stored. */
export function checkHistory(history: History, stored: Stored): Verdict {
	const verdict: Verdict = { lost: [], doubled: [], invented: [], reordered: [] };
	const places = new Map<string, Stored["events"][number][]>();
	for (const event of stored.events)
		if (event.clientId !== null) places.set(event.clientId, [...(places.get(event.clientId) ?? []), event]);
	checkDeeds(history, places, verdict);
	checkOrder(history, places, verdict);
	checkInvented(history, stored, verdict);
	checkCalls(history, stored, verdict);
	checkRecords(history, stored, verdict);
	return verdict;
}

type Places = ReadonlyMap<string, Stored["events"]>;

function checkDeeds(history: History, places: Places, { lost, doubled, invented }: Verdict): void {
	const claimed = new Map<string, string>();
	for (const sent of history.deeds) {
		const found = places.get(sent.clientId) ?? [];
		const named = `${sent.deed.type} ${sent.clientId} of call ${sent.callId}`;
		if (found.length > 1) doubled.push(`${named} is stored ${found.length} times`);
		if (found.some((event) => !isSame(sent, event))) invented.push(`${named} is stored as something else`);
		if (!isAcknowledged(sent)) continue;
		if (found.length === 0) lost.push(`${named} was acknowledged and is not there`);
		if (sent.outcome !== "taken") continue;
		const claim = `${sent.callId} ${sent.expectedSeq}`;
		const other = claimed.get(claim);
		if (other) doubled.push(`${named} and ${other} were both taken as number ${sent.expectedSeq}`);
		claimed.set(claim, sent.clientId);
	}
}

function isSame({ deed, callId }: SentDeed, event: Stored["events"][number]): boolean {
	const words = deed.type === "own-words" ? deed.words : null;
	return event.type === deed.type && event.callId === callId && event.words === words;
}

/** What was acknowledged before something else was sent has the lower number. */
function checkOrder(history: History, places: Places, { reordered }: Verdict): void {
	const byCall = new Map<string, SentDeed[]>();
	for (const sent of history.deeds.filter(isAcknowledged))
		byCall.set(sent.callId, [...(byCall.get(sent.callId) ?? []), sent]);
	for (const [callId, deeds] of byCall) {
		const seqOf = ({ clientId }: SentDeed) => places.get(clientId)?.[0]?.seq ?? null;
		const answered = [...deeds].sort((a, b) => (a.answeredAt ?? 0) - (b.answeredAt ?? 0));
		let next = 0;
		let highest = 0;
		for (const sent of [...deeds].sort((a, b) => a.sentAt - b.sentAt)) {
			for (; (answered[next]?.answeredAt ?? Number.POSITIVE_INFINITY) < sent.sentAt; next++)
				highest = Math.max(highest, seqOf(answered[next] as SentDeed) ?? 0);
			const seq = seqOf(sent);
			if (seq !== null && seq <= highest)
				reordered.push(
					`${sent.clientId} of call ${callId} is number ${seq}, after ${highest} was acknowledged`,
				);
		}
	}
}

function checkInvented(history: History, stored: Stored, { invented, doubled }: Verdict): void {
	const sent = new Set(history.deeds.map(({ clientId }) => clientId));
	const handedIn = new Set(history.finishes.map(({ callId }) => callId));
	const submits = new Set<string>();
	for (const { callId, seq, type, clientId } of stored.events) {
		const named = `event ${seq} (${type}) of call ${callId}`;
		if (type === "submit") {
			if (submits.has(callId)) doubled.push(`${named} hands the record in again`);
			submits.add(callId);
			if (!handedIn.has(callId) && !stored.sweepMayEnd) invented.push(`${named}: nobody handed it in`);
		} else if (type === "abandon") {
			if (!stored.sweepMayEnd) invented.push(`${named}: nobody left`);
		} else if (clientId === null ? !CLOCK.has(type) : !sent.has(clientId))
			invented.push(`${named} was sent by nobody`);
	}
}

function checkCalls(history: History, stored: Stored, { lost, doubled, invented }: Verdict): void {
	const calls = new Map(stored.calls.map((call) => [call.id, call]));
	for (const id of history.calls) if (!calls.has(id)) lost.push(`call ${id} is not there`);
	for (const { id, seq } of stored.calls) {
		const count = stored.events.filter(({ callId }) => callId === id).length;
		if (count !== seq) lost.push(`call ${id} stands at ${seq} and has ${count} events`);
	}
	if (stored.calls.length > history.starts.size)
		invented.push(`${stored.calls.length} calls for ${history.starts.size} requests to let a phone ring`);
	const assessments = new Map<string, number>();
	for (const callId of stored.assessed) assessments.set(callId, (assessments.get(callId) ?? 0) + 1);
	for (const [callId, count] of assessments)
		if (count > 1) doubled.push(`call ${callId} was assessed ${count} times by the machine`);
	for (const { callId, acknowledged } of history.finishes) {
		if (!acknowledged) continue;
		if (calls.get(callId)?.status !== "completed")
			lost.push(`call ${callId} was handed in and is not completed`);
		if (!assessments.has(callId)) lost.push(`call ${callId} was handed in and is not assessed`);
	}
}

function checkRecords(history: History, stored: Stored, { lost, doubled, invented }: Verdict): void {
	const records = new Map(stored.records.map((record) => [record.callId, record]));
	const claimed = new Map<string, string>();
	const notes = new Set(history.saves.map((save) => save.notes));
	for (const save of history.saves) {
		if (save.revision === null) continue;
		const named = `the save "${save.notes}" of call ${save.callId}`;
		const record = records.get(save.callId);
		if (!record || record.revision < save.revision)
			lost.push(`${named} was revision ${save.revision}; ${record?.revision ?? "nothing"} is there`);
		else if (record.revision === save.revision && record.notes !== save.notes)
			lost.push(`${named} was overwritten under its number`);
		const claim = `${save.callId} ${save.revision}`;
		if (claimed.has(claim))
			doubled.push(`${named} and "${claimed.get(claim)}" are both revision ${save.revision}`);
		claimed.set(claim, save.notes);
	}
	for (const { callId, notes: kept } of stored.records)
		if (!notes.has(kept)) invented.push(`the record of call ${callId} says "${kept}", which nobody wrote`);
}
