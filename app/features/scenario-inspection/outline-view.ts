import { type Anywhere, chartGraph } from "~/domain/scenario/chart/chart-graph";
import { inLanguage } from "~/domain/scenario/line-reference";
import { BACK } from "~/domain/scenario/reply.schema";
import type { Reply, Scenario } from "~/domain/scenario/scenario.schema";
import type { ListeningPoint } from "~/domain/scenario/scenario-index";
import { guardWords } from "./guard-words";
import type { Speech } from "./speech";

/** What a chart shows, in words: for those who cannot use the drawing, and for reading. */
export interface OutlineView {
	readonly phases: readonly {
		readonly id: string;
		readonly name: string;
		readonly points: readonly PointView[];
	}[];
	readonly interrupts: readonly (PointView & { readonly phases: readonly string[] })[];
	readonly endings: readonly {
		readonly id: string;
		readonly kind: Scenario["endings"][number]["kind"];
		readonly title: string;
		readonly anywhere: readonly Anywhere[];
	}[];
}

export interface PointView {
	readonly id: string;
	readonly line: string;
	/** How many other ways of saying it there are. */
	readonly variants: number;
	readonly marked: boolean;
	readonly replies: readonly ReplyView[];
}

export interface ReplyView {
	readonly id: string;
	readonly text: string;
	readonly best: boolean;
	/** The critical error that it is, by its name. */
	readonly critical: string | null;
	/** When it is offered at all; null: always. */
	readonly when: string | null;
	readonly leads: readonly LeadView[];
}

/** `to` null: back to where the call was. `when` null: whatever else is the case. */
export interface LeadView {
	readonly to: string | null;
	readonly when: string | null;
}

/** A reply as an outline, a script or a try shows it. */
export function toReplyView(
	scenario: Scenario,
	point: ListeningPoint,
	reply: Reply,
	{ language, criticalError }: Speech,
): ReplyView {
	return {
		id: reply.id,
		text: inLanguage(reply.text, language),
		best: reply.id === point.best,
		critical: reply.critical ? criticalError(reply.critical) : null,
		when: reply.when ? guardWords(reply.when, scenario, language) : null,
		leads: reply.to.map(({ to, when }) => ({
			to: to === BACK ? null : to,
			when: when ? guardWords(when, scenario, language) : null,
		})),
	};
}

/** The outline of a scenario that was checked. */
export function toOutlineView(scenario: Scenario, speech: Speech): OutlineView {
	const { language } = speech;
	const toPoint = (point: ListeningPoint): PointView => {
		// The last variant is the one without a condition.
		const line = point.caller.at(-1);
		return {
			id: point.id,
			line: line ? inLanguage(line.text, language) : "",
			variants: point.caller.length - 1,
			marked: point.marked,
			replies: point.replies.map((reply) => toReplyView(scenario, point, reply, speech)),
		};
	};
	const names = new Map(scenario.phases.map(({ id, name }) => [id as string, inLanguage(name, language)]));
	const stops = chartGraph(scenario).bands.flatMap((band) => band.stops);
	return {
		phases: scenario.phases.map(({ id, nodes }) => ({
			id,
			name: names.get(id) ?? id,
			points: nodes.map(toPoint),
		})),
		interrupts: scenario.interrupts.map((interrupt) => ({
			...toPoint(interrupt),
			phases: interrupt.phases.map((id) => names.get(id) ?? id),
		})),
		endings: scenario.endings.map(({ id, kind, title }) => ({
			id,
			kind,
			title: inLanguage(title, language),
			anywhere: stops.find((stop) => stop.id === id)?.anywhere ?? [],
		})),
	};
}
