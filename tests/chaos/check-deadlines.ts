import type { CallState } from "~/domain/call/call-state";
import { newCall } from "~/domain/call/call-state";
import type { LoggedEvent } from "~/domain/call/logged-event";
import { replaySteps } from "~/domain/call/replay";
import type { CompiledScenario } from "~/domain/scenario/compile-scenario";

export interface DeadlineReport {
	fired: number;
	readonly wrong: string[];
}

/**
 * Every deadline fires once, when it is due: a timer's event stands at the time of a deadline that ran, nothing happens
 * in a call past a deadline that has not fired, and none is overdue where its trainee was last heard from.
 */
export function checkDeadlines(
	callId: string,
	compiled: CompiledScenario,
	logged: readonly LoggedEvent[],
	{ status, lastSeenAt }: { status: CallState["status"]; lastSeenAt: number },
	report: DeadlineReport,
): void {
	let deadlines = newCall(compiled, logged[0]?.at ?? 0).deadlines;
	for (const { event, applied } of replaySteps(compiled, logged)) {
		const named = `event ${event.seq} (${event.type}) of call ${callId}`;
		if (event.type === "timer") {
			report.fired++;
			const due = deadlines.find(({ id }) => id === event.payload.id);
			if (due?.dueAt !== event.at)
				report.wrong.push(`${named} fired at ${event.at}, due ${due?.dueAt ?? "never"}`);
			if (deadlines[0] && deadlines[0].dueAt < event.at)
				report.wrong.push(`${named} fired before ${deadlines[0].id}, which was due earlier`);
		} else {
			// A pause shifts what is due after it began; what it does not shift stays due.
			const until = event.type === "pause" ? event.payload.from : event.at;
			const skipped = deadlines.find(({ dueAt }) => dueAt <= until);
			if (skipped && event.type !== "abandon")
				report.wrong.push(`${named} stands where ${skipped.id} was due at ${skipped.dueAt}`);
		}
		deadlines = applied.running.call.deadlines;
	}
	const overdue = status === "open" && deadlines.find(({ dueAt }) => dueAt <= lastSeenAt);
	if (overdue) report.wrong.push(`call ${callId}: ${overdue.id} was due at ${overdue.dueAt} and never fired`);
}
