import { compareReplay, type Difference } from "~/domain/call/compare-replay";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { allCalls } from "~/persistence/replayed-calls.server";

export interface ReplayReport {
	readonly calls: number;
	readonly events: number;
	readonly differences: readonly (Difference & { readonly callId: string; readonly number: number })[];
}

/** Replays the events of every call through the machine of its scenario version, against what is stored. */
export async function checkReplay(): Promise<ReplayReport> {
	let calls = 0;
	let events = 0;
	const differences: ReplayReport["differences"][number][] = [];
	for await (const { call, facts } of allCalls()) {
		calls++;
		events += call.events.length;
		for (const difference of compareReplay(await compiledCall(call), call.events, facts))
			differences.push({ ...difference, callId: call.id, number: call.number });
	}
	return { calls, events, differences };
}
