import type { Outcome } from "./campaign";
import { INCIDENTS, type Incident } from "./incidents";

/** Rows as a table: the first column to the left, the others to the right. */
export function table(rows: readonly (readonly (string | number)[])[]): string {
	const widths: number[] = [];
	for (const row of rows)
		for (const [column, cell] of row.entries())
			widths[column] = Math.max(widths[column] ?? 0, String(cell).length);
	const line = (row: readonly (string | number)[]) =>
		row.map((cell, column) =>
			column === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[column] ?? 0),
		);
	return rows.map((row) => line(row).join("  ").trimEnd()).join("\n");
}

/** Everything that is to be nothing. */
export function faultsOf({ judged, history, done }: Outcome): string[] {
	const { verdict, deadlines, replay } = judged;
	return [
		...verdict.lost.map((what) => `lost: ${what}`),
		...verdict.doubled.map((what) => `doubled: ${what}`),
		...verdict.invented.map((what) => `invented: ${what}`),
		...verdict.reordered.map((what) => `reordered: ${what}`),
		...deadlines.wrong.map((what) => `deadline: ${what}`),
		...(replay.ok ? [] : [`replay: ${replay.said}`]),
		...history.wrong.map((what) => `answer: ${what}`),
		...(done.endedByItself > 0 ? [`the server ended by itself ${done.endedByItself} times`] : []),
	];
}

/** What happened, for a person to read. */
export function reportOf(outcome: Outcome): (string | number)[][] {
	const { done, network, judged, history, seconds } = outcome;
	const incidents = (Object.keys(INCIDENTS) as Incident[]).map((kind) => [
		INCIDENTS[kind],
		done.counts[kind],
		done.skipped[kind] ? `skipped: ${done.skipped[kind]}` : "",
	]);
	const recoveries = [...done.recoveries].sort((a, b) => a - b);
	const at = (share: number) => Math.round(recoveries[Math.floor(recoveries.length * share)] ?? 0);
	const tabs = new Set(history.deeds.filter(({ tab }) => tab === "second").map(({ callId }) => callId)).size;
	return [
		["what", "count", ""],
		...incidents,
		["recovered after a kill: median / slowest", `${at(0.5)} / ${at(0.999)}`, "ms"],
		["requests", network.requests, `${Math.round(network.requests / seconds)}/s`],
		["requests cut", network.cutRequest + network.halfOpen, ""],
		["replies cut after the server answered", network.cutReply + network.blackhole, ""],
		["requests doubled on the way", network.duplicate, ""],
		["requests or replies held", network.delay, ""],
		["calls", judged.calls, `${tabs} with two tabs`],
		["events stored", judged.events, `${judged.deadlines.fired} of deadlines`],
		["deadlines that did not fire once, when due", judged.deadlines.wrong.length, ""],
		["answers that should not be (500 and the like)", history.wrong.length, ""],
		["the server ended by itself", done.endedByItself, ""],
		["replay", judged.replay.ok ? "equal" : "DIFFERS", judged.replay.said],
	];
}

/** The last line. */
export function verdictLine({ done, network, acknowledged, judged }: Outcome): string {
	const { lost, doubled, invented, reordered } = judged.verdict;
	const cuts = network.cutRequest + network.cutReply + network.blackhole + network.halfOpen;
	return `kills ${done.kills} cuts ${cuts} acknowledged ${acknowledged} lost ${lost.length} doubled ${doubled.length} invented ${invented.length} reordered ${reordered.length}`;
}
