import { GAUGES, type GaugeName } from "~/domain/scenario/guard.schema";
import { inLanguage } from "~/domain/scenario/line-reference";
import type { Effects, Interrupt, Reply, Scenario, Variant } from "~/domain/scenario/scenario.schema";
import type { ListeningPoint } from "~/domain/scenario/scenario-index";
import type { Language } from "~/domain/shared/text";
import { guardWords } from "./guard-words";
import { shortHash } from "./inspected-view";
import { type LeadView, type ReplyView, toReplyView } from "./outline-view";
import type { Speech } from "./speech";

/** A line with the condition under which it is said so; `when` null: whatever else is the case. */
export interface LineView {
	readonly when: string | null;
	readonly text: string;
	readonly directions: string | null;
	readonly audio: string | null;
}

export interface EffectView {
	readonly gauge: GaugeName;
	readonly by: number;
}

export interface ScriptReply extends ReplyView {
	readonly effects: readonly EffectView[];
	readonly shows: readonly string[];
	readonly repairs: readonly string[];
	readonly reveals: readonly string[];
	readonly opens: readonly string[];
	readonly answer: readonly LineView[];
	readonly why: string;
}

export interface ScriptPoint {
	readonly id: string;
	readonly marked: boolean;
	readonly caller: readonly LineView[];
	readonly opens: readonly string[];
	readonly reveals: readonly string[];
	readonly silence: readonly LineView[];
	readonly replies: readonly ScriptReply[];
	/** Of interrupts: the phases into which they may break, and the turns. */
	readonly breaksIn: { readonly phases: readonly string[]; readonly turns: readonly [number, number] } | null;
}

/** A timed reaction: what the caller says each time but the last, and where the last leads. */
export interface ScriptReaction {
	readonly seconds: number;
	readonly times: number;
	readonly lines: readonly LineView[];
	readonly to: string;
}

/** Everything of a scenario that is said or done, for paper. */
export type ScriptView = ReturnType<typeof toScriptView>;

/** The effects that move something. */
const toEffects = (effects: Effects): EffectView[] =>
	GAUGES.flatMap((gauge) => (effects[gauge] ? [{ gauge, by: effects[gauge] }] : []));

const factLabels = (scenario: Scenario, ids: readonly string[], language: Language) =>
	ids.map((id) => (scenario.facts[id] ? inLanguage(scenario.facts[id].label, language) : id));

function toLines(
	scenario: Scenario,
	variants: readonly Variant[] | undefined,
	language: Language,
): LineView[] {
	return (variants ?? []).map(({ when, text, directions, audio }) => ({
		when: when ? guardWords(when, scenario, language) : null,
		text: inLanguage(text, language),
		directions: directions ? inLanguage(directions, language) : null,
		audio: audio ?? null,
	}));
}

/** A reply with all that it does. */
export function toScriptReply(
	scenario: Scenario,
	point: ListeningPoint,
	reply: Reply,
	speech: Speech,
): ScriptReply {
	const { language, behaviour, condition } = speech;
	return {
		...toReplyView(scenario, point, reply, speech),
		effects: toEffects(reply.effects),
		shows: reply.shows.map(behaviour),
		repairs: reply.repairs.map(behaviour),
		reveals: factLabels(scenario, reply.reveals, language),
		opens: reply.opens.map(condition),
		answer: toLines(scenario, reply.answer, language),
		why: inLanguage(reply.why, language),
	};
}

/** A place in the call, with all that is said and done there. */
export function toScriptPoint(scenario: Scenario, point: ListeningPoint, speech: Speech): ScriptPoint {
	const { language } = speech;
	const lines = (variants?: readonly Variant[]) => toLines(scenario, variants, language);
	const phaseNames = new Map(
		scenario.phases.map(({ id, name }) => [id as string, inLanguage(name, language)]),
	);
	const breaksIn = ({ phases, turns }: Interrupt) => ({
		phases: phases.map((id) => phaseNames.get(id) ?? id),
		turns,
	});
	return {
		id: point.id,
		marked: point.marked,
		caller: lines(point.caller),
		opens: point.opens.map(speech.condition),
		reveals: factLabels(scenario, point.reveals, language),
		silence: lines(point.silence?.caller),
		replies: point.replies.map((reply) => toScriptReply(scenario, point, reply, speech)),
		breaksIn: "turns" in point ? breaksIn(point) : null,
	};
}

/** Makes the script of a scenario that was checked. */
export function toScriptView(scenario: Scenario, hash: string, speech: Speech) {
	const { language } = speech;
	const words = (text: Parameters<typeof inLanguage>[0]) => inLanguage(text, language);
	const lines = (variants?: readonly Variant[]) => toLines(scenario, variants, language);
	const toPoint = (point: ListeningPoint) => toScriptPoint(scenario, point, speech);
	const { silence, hold, limit } = scenario.time;
	const reaction = ({ seconds, atMost, caller, then }: typeof silence): ScriptReaction => ({
		seconds,
		times: atMost,
		lines: lines(caller),
		to: then,
	});
	return {
		version: shortHash(hash),
		id: scenario.id,
		title: words(scenario.title),
		caller: { name: words(scenario.caller.name), about: words(scenario.caller.about) },
		greeting: words(scenario.greeting),
		gauges: GAUGES.map((gauge) => ({ gauge, ...scenario.gauges[gauge] })),
		moods: scenario.variation.mood.map(toEffects).filter((mood) => mood.length > 0),
		facts: Object.values(scenario.facts).map((fact) => ({
			label: words(fact.label),
			risk: fact.risk,
			accept: fact.accept.map((answer) => {
				const option = fact.options?.[answer];
				return option ? words(option) : answer;
			}),
		})),
		time: {
			silence: reaction(silence),
			hold: reaction(hold),
			limit: { minutes: limit.minutes, to: limit.to },
			hangUp: scenario.hangUp.map(
				({ to, when }): LeadView => ({ to, when: when ? guardWords(when, scenario, language) : null }),
			),
		},
		phases: scenario.phases.map(({ id, name, nodes }) => ({
			id,
			name: words(name),
			points: nodes.map(toPoint),
		})),
		interrupts: scenario.interrupts.map(toPoint),
		endings: scenario.endings.map((ending) => ({
			id: ending.id,
			kind: ending.kind,
			title: words(ending.title),
			text: words(ending.text),
			caller: lines(ending.caller),
			debrief: ending.debrief.map(words),
		})),
	};
}
