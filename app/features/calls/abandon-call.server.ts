import { rulesOf } from "~/domain/call/call-state";
import { takeEvent } from "~/domain/call/take-event";
import { findCall, type StoredCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { storeCall } from "~/persistence/store-call.server";

/** Leaves a call where it stands: not assessed, no penalty. False: there is none, or it is over, or moved on meanwhile. */
export async function abandonCall(callId: string, now: number): Promise<boolean> {
	const call = await findCall(callId);
	if (!call) return false;
	const compiled = await compiledCall(call);
	const offered = { event: { type: "abandon" as const, payload: {} }, at: now, clientId: null };
	const taken = takeEvent(
		compiled,
		call.state,
		{ ...offered, expectedSeq: call.state.seq + 1 },
		rulesOf(call),
	);
	return taken.ok && storeCall(call, compiled, taken);
}

/** Whoever a live call rings for would rather have another one: the room closes, and nothing counts. */
export async function declineLiveCall(call: StoredCall, now: number): Promise<boolean> {
	return call.form === "live" && call.status === "ringing" && abandonCall(call.id, now);
}
