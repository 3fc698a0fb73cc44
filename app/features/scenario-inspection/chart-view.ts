import { chartGraph } from "~/domain/scenario/chart/chart-graph";
import { type ChartLayout, layOutChart } from "~/domain/scenario/chart/lay-out-chart";
import { inLanguage } from "~/domain/scenario/line-reference";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import type { Language } from "~/domain/shared/text";
import { shortLines } from "./short-lines";

/** A chart with the words that stand in it. */
export interface ChartView {
	readonly layout: ChartLayout;
	/** Names of the phases, by id; the other bands have theirs in the messages. */
	readonly phases: Readonly<Record<string, string>>;
	readonly stops: Readonly<Record<string, StopWords>>;
}

export interface StopWords {
	readonly name: string;
	readonly lines: readonly string[];
	readonly marked: boolean;
	readonly ending: Scenario["endings"][number]["kind"] | null;
}

/** What fits into a box, in characters of the page's face at 13 px. */
const LINE = 27;
const LINES = 2;

/** Draws a scenario for its readers: what is said where, in their language. */
export function toChartView(scenario: Scenario, language: Language): ChartView {
	const stops: Record<string, StopWords> = {};
	const phases: Record<string, string> = {};
	for (const { id, name } of scenario.phases) phases[id] = inLanguage(name, language);
	const nodes = scenario.phases.flatMap((phase) => phase.nodes);
	for (const { id, caller, marked } of [...nodes, ...scenario.interrupts]) {
		const first = caller.at(-1);
		const lines = first ? shortLines(inLanguage(first.text, language), LINE, LINES) : [];
		stops[id] = { name: id, lines, marked, ending: null };
	}
	for (const { id, kind, title } of scenario.endings) {
		const lines = shortLines(inLanguage(title, language), LINE, LINES);
		stops[id] = { name: id, lines, marked: false, ending: kind };
	}
	return { layout: layOutChart(chartGraph(scenario)), phases, stops };
}
