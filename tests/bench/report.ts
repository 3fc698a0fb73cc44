import type { AgreementMeasured } from "./agreement";
import type { AgreementPageMeasured } from "./agreement-page";
import type { LiveMeasured } from "./live";
import type { MachinesMeasured } from "./machine";
import type { PageMeasured } from "./page";
import type { ProofsMeasured } from "./proofs";
import type { QueueMeasured } from "./queue";
import type { SizeMeasured } from "./size";
import type { TurnsMeasured } from "./turns";

/** A line of the table: what was measured, what came out, and what is aimed at. */
export interface Row {
	readonly what: string;
	readonly measured: string;
	readonly aim: string;
	/** Null where there is no aim. */
	readonly reached: boolean | null;
}

const whole = (value: number) => Math.round(value).toLocaleString("en");
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

/** The lines of a part's result. */
export function rowsOf(
	part: "turns" | "machine" | "page" | "proofs" | "agreement" | "queue" | "size" | "live",
	result: unknown,
): Row[] {
	if (part === "live") return liveRows(result as LiveMeasured);
	if (part === "size") return sizeRows(result as SizeMeasured);
	if (part === "queue") return queueRows(result as QueueMeasured);
	if (part === "turns") return turnRows(result as TurnsMeasured);
	if (part === "proofs") return proofRows(result as ProofsMeasured);
	if (part === "agreement")
		return agreementRows(result as AgreementMeasured & { readonly report: AgreementPageMeasured });
	return part === "machine" ? machineRows(result as MachinesMeasured) : pageRows(result as PageMeasured);
}

function queueRows({ sizes, ratio }: QueueMeasured): Row[] {
	return [
		...sizes.map(({ calls, first, last, search }) => ({
			what: `the queue of ${whole(calls)} calls: first page, last page, search`,
			measured: `median ${[first, last, search].map((ms) => ms.toFixed(0)).join(", ")} ms`,
			aim: "",
			reached: null,
		})),
		{
			what: "the slowest, of the same with 50 calls",
			measured: `× ${ratio.toFixed(1)}`,
			aim: "",
			reached: null,
		},
	];
}

const LIVE_MS = 250;

function liveRows({ stages, memoryPerCall, memory }: LiveMeasured): Row[] {
	return [
		...stages.map(({ rooms, rate }) => ({
			what: `from pick to the trainee's screen, ${rooms} live calls of three viewers, 150 others`,
			measured: `median ${whole(rate.median)}, 95th ${whole(rate.p95)} ms`,
			aim: rooms === 50 ? `95th under ${LIVE_MS} ms` : "",
			reached: rooms === 50 ? rate.p95 < LIVE_MS : null,
		})),
		{
			what: "memory of a live call with four streams",
			measured: `${whole(memoryPerCall)} kB`,
			aim: "",
			reached: null,
		},
		{
			what: `memory over an hour of turns in 50 live calls (${whole(memory.events)} events)`,
			measured: `${whole(memory.before)} to ${whole(memory.after)} MB`,
			aim: "",
			reached: null,
		},
	];
}

const PAGE_MS = 150;
const QUERY_MS = 10;
const TIMES_AT_MOST = 2;
const REPORT_SECONDS = 60;

function sizeRows({ pages, reportSeconds }: SizeMeasured): Row[] {
	return [
		...pages.map(({ name, full, hundredth, query }) => ({
			what: name,
			measured: `95th ${whole(full)} ms, × ${(full / hundredth).toFixed(1)}; slowest query ${query.p95.toFixed(1)} ms`,
			aim: `${PAGE_MS} ms, × ${TIMES_AT_MOST}, ${QUERY_MS} ms`,
			reached: full <= PAGE_MS && full / hundredth <= TIMES_AT_MOST && query.p95 <= QUERY_MS,
		})),
		{
			what: "a period report of a year, all centres",
			measured: `${reportSeconds.toFixed(1)} s`,
			aim: `under ${REPORT_SECONDS} s`,
			reached: reportSeconds < REPORT_SECONDS,
		},
	];
}

function turnRows({ bare, stages }: TurnsMeasured): Row[] {
	const rows: Row[] = stages.map(({ trainees, processes, rate }) => {
		const isAimed = trainees === 200 && processes === 1;
		return {
			what: `answered turns, ${trainees} trainee${trainees > 1 ? "s" : ""}, ${processes} process${processes > 1 ? "es" : ""}`,
			measured: `${whole(rate.perSecond)}/s; median ${rate.median.toFixed(1)}, 95th ${rate.p95.toFixed(1)}, 99th ${rate.p99.toFixed(1)} ms`,
			aim: isAimed ? "95th under 300 ms" : "",
			reached: isAimed ? rate.p95 < 300 : null,
		};
	});
	const at32 = (processes: number) =>
		stages.find((stage) => stage.trainees === 32 && stage.processes === processes)?.rate.perSecond ??
		Number.NaN;
	const share = at32(1) / bare.perSecond;
	return [
		...rows,
		{
			what: "the same read and write, bare client, 32 connections",
			measured: `${whole(bare.perSecond)}/s; median ${bare.median.toFixed(1)}, 95th ${bare.p95.toFixed(1)} ms`,
			aim: "",
			reached: null,
		},
		{
			what: "turns at 32 trainees, of the bare client's",
			measured: percent(share),
			aim: "at least 18 %",
			reached: share >= 0.18,
		},
		{
			what: "a second process, at 32 trainees",
			measured: `× ${(at32(2) / at32(1)).toFixed(2)}`,
			aim: "",
			reached: null,
		},
	];
}

function machineRows({ compiled, handWritten, ratio }: MachinesMeasured): Row[] {
	return [
		{ what: "transitions of the compiled machine", measured: `${whole(compiled)}/s`, aim: "", reached: null },
		{
			what: "transitions of the one written by hand",
			measured: `${whole(handWritten)}/s`,
			aim: "",
			reached: null,
		},
		{
			what: "compiled, of hand-written",
			measured: percent(ratio),
			aim: "at least 80 %",
			reached: ratio >= 0.8,
		},
	];
}

/** A library of 33 is aimed at; where there are fewer, what as many like these would take. */
const LIBRARY = 33;

function proofRows({ scenarios, total, family, exponent, memoryMb }: ProofsMeasured): Row[] {
	const plain = (what: string, measured: string): Row => ({ what, measured, aim: "", reached: null });
	const ofAll = (total.seconds / total.scenarios) * LIBRARY;
	return [
		...scenarios.map(({ id, states, checkSeconds, proveSeconds }) =>
			plain(
				`${id}: check, proof`,
				`${checkSeconds.toFixed(2)} s, ${proveSeconds.toFixed(2)} s; ${whole(states)} states`,
			),
		),
		{
			what: `check and proof of all ${total.scenarios}; of ${LIBRARY} such`,
			measured: `${total.seconds.toFixed(1)} s; ${ofAll.toFixed(1)} s`,
			aim: "33 under 80 s",
			reached: ofAll < 80,
		},
		...family.map(({ nodes, states, seconds }) =>
			plain(`states of made-up calls of ${nodes} nodes`, `${seconds.toFixed(2)} s; ${whole(states)} states`),
		),
		{
			what: "exponent of time against states",
			measured: exponent.toFixed(2),
			aim: "at most 1.1",
			reached: exponent <= 1.1,
		},
		plain("memory at most", `${memoryMb} MB`),
	];
}

function agreementRows({
	units,
	criteria,
	raters,
	first,
	median,
	slowest,
	report,
}: AgreementMeasured & { readonly report: AgreementPageMeasured }): Row[] {
	const what = `alpha and ICC, ${whole(units)} units × ${criteria} criteria × ${raters} raters, and pooled`;
	return [
		{
			what,
			measured: `median ${median.toFixed(1)}, slowest ${slowest.toFixed(1)} ms`,
			aim: "under 50 ms",
			reached: median < 50,
		},
		{
			what: "the same, the first time",
			measured: `${first.toFixed(1)} ms`,
			aim: "under 50 ms",
			reached: first < 50,
		},
		{
			what: `the report over ${whole(report.calls)} double-rated calls: the page, the file`,
			measured: `median ${report.page.toFixed(0)}, ${report.file.toFixed(0)} ms`,
			aim: "",
			reached: null,
		},
	];
}

function pageRows({ scriptBytes, paint, loads }: PageMeasured): Row[] {
	return [
		{
			what: "script of the call page, gzip",
			measured: `${(scriptBytes / 1000).toFixed(1)} kB`,
			aim: "at most 110 kB",
			reached: scriptBytes <= 110_000,
		},
		{
			what: `largest paint, 4× CPU, 1.6 Mbit/s, median of ${loads}`,
			measured: `${whole(paint)} ms`,
			aim: "under 600 ms",
			reached: paint < 600,
		},
	];
}

/** Plain text, columns aligned. */
export function table(rows: readonly Row[]): string {
	const cells = [
		["", "measured", "aim", ""],
		...rows.map(({ what, measured, aim, reached }) => [
			what,
			measured,
			aim,
			reached === null ? "" : reached ? "reached" : "NOT reached",
		]),
	];
	const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
	return cells
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column] ?? 0))
				.join("  ")
				.trimEnd(),
		)
		.join("\n");
}
