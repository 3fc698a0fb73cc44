import { type CallContext, moved } from "./call-context";
import type { Guard } from "./guard.schema";
import type { LineReference } from "./line-reference";
import type { MachineJson, NamedAction, NamedGuard, StateJson, TransitionJson } from "./machine-json";
import { BACK, type Target } from "./reply.schema";
import type { Interrupt, Phase, Reply, Scenario, ScenarioNode } from "./scenario.schema";
import { indexScenario, type ListeningPoint, type ScenarioIndex, silenceAt } from "./scenario-index";
import type { Variation } from "./variation";

const say = (ref: LineReference): NamedAction => ({ type: "say", params: { ref } });
const whenHolds = (when: Guard | undefined): NamedGuard | undefined =>
	when ? { type: "holds", params: { when } } : undefined;

/** The name of the delay after which silence at a point runs out, while own words are awaited and after. */
export const silenceDelay = (point: string, stage: "words" | "choose") =>
	`${stage === "words" ? "writing" : "silence"}:${point}`;

/** The id of the state to which a target leads. Throws when the scenario has no such place: it was not checked. */
function stateOf(index: ScenarioIndex, to: string): string {
	if (to === BACK) return "#before-interrupt";
	if (index.nodes.has(to)) return `#node/${to}`;
	if (index.scenario.endings.some(({ id }) => id === to)) return `#ending/${to}`;
	throw new Error(
		`${index.scenario.id} leads to “${to}”, which it does not have: check a scenario before compiling it`,
	);
}

const toward = (
	index: ScenarioIndex,
	{ when, to }: Target,
	actions: readonly NamedAction[],
): TransitionJson => ({
	target: stateOf(index, to),
	...(when && { guard: whenHolds(when) }),
	...(actions.length > 0 && { actions }),
});

/**
 * What picking a reply does. Guards of XState are read before the actions of the same transition, but a target's guard
 * has to see the gauges after the reply's effects: a reply with several targets passes through a state of its own.
 */
function replyStates(index: ScenarioIndex, point: ListeningPoint, place: string, reply: Reply) {
	const ref = `${place}/replies/${reply.id}`;
	const answer = reply.answer ? `${ref}/answer` : null;
	const take: NamedAction = {
		type: "take",
		params: {
			effects: reply.effects,
			shows: reply.shows.filter((code) => index.askedBehaviours.has(code)),
			reveals: reply.reveals,
			opens: reply.opens,
			answer,
		},
	};
	const guard: NamedGuard = {
		type: "picked",
		params: { point: point.id, reply: reply.id, when: reply.when ?? null },
	};
	const spoken = [say(`${ref}/text`), take];
	const answered = answer ? [say(answer)] : [];
	const [only, ...others] = reply.to;
	if (only && others.length === 0 && !only.when) {
		return { transition: { guard, ...toward(index, only, [...spoken, ...answered]) }, states: {} };
	}
	const key = `took ${reply.id}`;
	return {
		transition: { guard, target: key, actions: spoken },
		states: { [key]: { always: reply.to.map((target) => toward(index, target, answered)) } },
	};
}

/** The stages of a point: own words first where it is marked, then the replies. */
function pointState(index: ScenarioIndex, point: ListeningPoint, kind: "node" | "interrupt"): StateJson {
	const { scenario } = index;
	const place = `${kind}s/${point.id}`;
	const id = `${kind}/${point.id}`;
	const { effects, atMost, then } = silenceAt(scenario, point);
	const stay: NamedAction = { type: "stay-silent", params: { point: point.id, effects } };
	const line = say(point.silence?.caller ? `${place}/silence` : "time/silence");
	const silence = (stage: "words" | "choose"): StateJson["after"] => ({
		[silenceDelay(point.id, stage)]: [
			{
				guard: { type: "silence-spent", params: { point: point.id, atMost } },
				target: stateOf(index, then),
				actions: [stay],
			},
			{ target: `#${id}/${stage}`, reenter: true, actions: [stay, line] },
		],
	});
	const replies = point.replies.map((reply) => replyStates(index, point, place, reply));
	const choose: StateJson = {
		id: `${id}/choose`,
		after: silence("choose"),
		on: { reply: replies.map(({ transition }) => transition) },
	};
	const words: StateJson = {
		id: `${id}/words`,
		after: silence("words"),
		on: { "own-words": { guard: { type: "here", params: { point: point.id } }, target: "choose" } },
	};
	return {
		id,
		initial: point.marked ? "words" : "choose",
		states: {
			...(point.marked && { words }),
			choose,
			...Object.assign({}, ...replies.map(({ states }) => states)),
		},
	};
}

/**
 * A node says its line by an eventless transition and not on entry: coming back to it by history must not say it again,
 * and an interrupt that is due comes before it.
 */
function nodeState(index: ScenarioIndex, node: ScenarioNode, interrupts: readonly string[]): StateJson {
	const hear: NamedAction = {
		type: "hear",
		params: {
			node: node.id,
			counted: index.askedVisits.has(node.id),
			reveals: node.reveals,
			opens: node.opens,
		},
	};
	const lineDue: TransitionJson = {
		guard: { type: "line-due", params: { interrupts } },
		actions: [say(`nodes/${node.id}/caller`), hear],
	};
	return { ...pointState(index, node, "node"), always: [lineDue] };
}

function phaseState(index: ScenarioIndex, phase: Phase): StateJson {
	const interrupts = index.scenario.interrupts.filter(({ phases }) => phases.includes(phase.id));
	const breakIn =
		(guard: "interrupt-due" | "broken-in") =>
		({ id, reveals, opens }: Interrupt): TransitionJson => ({
			guard: { type: guard, params: { interrupt: id } },
			target: `#interrupt/${id}`,
			actions: [
				say(`interrupts/${id}/caller`),
				{ type: "break-in", params: { interrupt: id, reveals, opens } },
			],
		});
	const ids = interrupts.map(({ id }) => id);
	return {
		id: `phase/${phase.id}`,
		initial: phase.nodes[0]?.id,
		...(interrupts.length > 0 && {
			always: interrupts.map(breakIn("interrupt-due")),
			// In a live call whoever plays the caller decides when.
			on: { "break-in": interrupts.map(breakIn("broken-in")) },
		}),
		states: Object.fromEntries(phase.nodes.map((node) => [node.id, nodeState(index, node, ids)])),
	};
}

/** The context in which a call starts: the file's starts, the mood that was drawn, the interrupts to come. */
function startingContext(scenario: Scenario, variation: Variation): CallContext {
	const { trust, distress, danger } = scenario.gauges;
	const starts = { trust: trust.start, distress: distress.start, danger: danger.start };
	return {
		gauges: moved(starts, variation.mood),
		facts: [],
		opened: [...scenario.opportunities.always].sort(),
		shown: [],
		visits: {},
		turn: 0,
		due: true,
		heard: 0,
		silences: {},
		holds: 0,
		coming: variation.coming,
	};
}

/**
 * The scenario as the configuration of an XState 5 machine: plain JSON with named guards, actions and delays. Language
 * and reading time are not in it: they are in the delays that `compileScenario` implements.
 *
 * ```
 * ringing ─answer▶ call ┬ line ┬ talk ┬ phases ▸ nodes ▸ (words ▸) choose
 *                       │      │      └ before-interrupt   (deep history)
 *                       │      ├ interrupts ▸ (words ▸) choose
 *                       │      └ before-hold               (deep history)
 *                       └ held
 * ending/…   (final)
 * ```
 * Throws when the scenario refers to what it does not have.
 */
export function machineConfig(
	scenario: Scenario,
	variation: Variation,
	index = indexScenario(scenario),
): MachineJson {
	const { hold, limit } = scenario.time;
	const waited: NamedAction = { type: "keep-waiting", params: { effects: hold.effects } };
	const talk: StateJson = {
		initial: scenario.phases[0]?.id,
		states: {
			...Object.fromEntries(scenario.phases.map((phase) => [phase.id, phaseState(index, phase)])),
			"before-interrupt": { type: "history", history: "deep", id: "before-interrupt" },
		},
	};
	const interrupts = scenario.interrupts.map((interrupt) => [
		`interrupt ${interrupt.id}`,
		pointState(index, interrupt, "interrupt"),
	]);
	const held: StateJson = {
		id: "held",
		on: { resume: { target: "#before-hold" } },
		after: {
			hold: [
				{
					guard: { type: "hold-spent", params: { atMost: hold.atMost } },
					target: stateOf(index, hold.then),
					actions: [waited],
				},
				{ target: "#before-hold", actions: [waited, say("time/hold")] },
			],
		},
	};
	const line: StateJson = {
		initial: "talk",
		on: { hold: { target: "#held" } },
		states: {
			talk,
			...Object.fromEntries(interrupts),
			"before-hold": { type: "history", history: "deep", id: "before-hold" },
		},
	};
	const call: StateJson = {
		id: "call",
		initial: "line",
		on: { "hang-up": scenario.hangUp.map((target) => toward(index, target, [])) },
		after: { limit: { target: stateOf(index, limit.to) } },
		states: { line, held },
	};
	const endings = scenario.endings.map((ending): [string, StateJson] => [
		`ending/${ending.id}`,
		{
			id: `ending/${ending.id}`,
			type: "final",
			...(ending.caller && { entry: [say(`endings/${ending.id}/caller`)] }),
		},
	]);
	return {
		id: scenario.id,
		initial: "ringing",
		context: startingContext(scenario, variation),
		states: {
			ringing: { on: { answer: { target: "#call", actions: [say("greeting")] } } },
			call,
			...Object.fromEntries(endings),
		},
	};
}
