import { GAUGE_MAX, GAUGES, type Guard, simpleGuards } from "../guard.schema";
import { BACK, type Effects, type Reply, type Target, type Variant } from "../reply.schema";
import type { Scenario } from "../scenario.schema";
import { guardsOf, type ListeningPoint, type ScenarioIndex, silenceAt } from "../scenario-index";
import type { Variation } from "../variation";
import {
	enter,
	FIRST_GAUGE,
	FIRST_MARK,
	type Hear,
	type Kernel,
	type KernelPoint,
	type KernelReply,
	type KernelState,
	type KernelTarget,
	NOWHERE,
	SILENT,
	setBack,
	type Test,
} from "./kernel";

/** The mark of a simple guard, by its name; null for a gauge. */
const markOf = (guard: Guard): string | null => {
	if ("fact" in guard) return `fact ${guard.fact}`;
	if ("opened" in guard) return `opened ${guard.opened}`;
	if ("shown" in guard) return `shown ${guard.shown}`;
	return "visits" in guard ? `visits ${guard.visits}` : null;
};

interface Listed {
	readonly point: ListeningPoint;
	readonly phase: string | null;
}

/** Nodes and interrupts that replies of their own can lead to again. */
function comeToAgain(listed: readonly Listed[]): Set<string> {
	const next = new Map(
		listed.map(({ point }) => [point.id, point.replies.flatMap(({ to }) => to.map((target) => target.to))]),
	);
	const again = new Set<string>();
	for (const { point } of listed) {
		const ahead = new Set(next.get(point.id));
		for (const id of ahead) for (const to of next.get(id) ?? []) ahead.add(to);
		if (ahead.has(point.id)) again.add(point.id);
	}
	return again;
}

/** Where in a state's row things stand. */
class Layout {
	readonly #marks = new Map<string, number>();
	readonly #silences = new Map<string, number>();
	readonly #coming = new Map<string, number>();
	/** The most that a guard asks of a node's visits: beyond it they are not counted. */
	readonly #mostVisits = new Map<string, number>();
	readonly length: number;
	/** The interrupts' places are the last of the row. */
	readonly firstComing: number;

	constructor(guards: readonly Guard[], listed: readonly Listed[]) {
		let length = FIRST_MARK;
		for (const guard of guards.flatMap(simpleGuards)) {
			const mark = markOf(guard);
			if (mark !== null && !this.#marks.has(mark)) this.#marks.set(mark, length++);
			if ("visits" in guard) {
				const most = this.#mostVisits.get(guard.visits) ?? 0;
				this.#mostVisits.set(guard.visits, Math.max(most, guard.atLeast));
			}
		}
		for (const id of comeToAgain(listed)) this.#silences.set(id, length++);
		this.firstComing = length;
		for (const { point, phase } of listed) if (phase === null) this.#coming.set(point.id, length++);
		this.length = length;
	}

	mark(name: string): number | undefined {
		return this.#marks.get(name);
	}
	marksOf(guard: Guard): number[] {
		return simpleGuards(guard).flatMap((simple) => this.#marks.get(markOf(simple) ?? "") ?? []);
	}
	silences(point: string): number {
		return this.#silences.get(point) ?? SILENT;
	}
	coming(interrupt: string): number {
		return this.#coming.get(interrupt) ?? 0;
	}
	mostVisits(node: string): number {
		return this.#mostVisits.get(node) ?? 0;
	}

	test(guard: Guard): Test {
		if ("gauge" in guard) {
			const at = FIRST_GAUGE + GAUGES.indexOf(guard.gauge);
			if ("atLeast" in guard) return (state) => (state[at] as number) >= guard.atLeast;
			return (state) => (state[at] as number) < guard.below;
		}
		if ("all" in guard) {
			const tests = guard.all.map((each) => this.test(each));
			return (state) => tests.every((each) => each(state));
		}
		if ("any" in guard) {
			const tests = guard.any.map((each) => this.test(each));
			return (state) => tests.some((each) => each(state));
		}
		if ("not" in guard) {
			const inner = this.test(guard.not);
			return (state) => !inner(state);
		}
		const at = this.#marks.get(markOf(guard) ?? "");
		if (at === undefined) throw new Error("The kernel was not made with what this guard reads");
		const least = "visits" in guard ? guard.atLeast : 1;
		return (state) => (state[at] as number) >= least;
	}
	optional(guard: Guard | undefined): Test | null {
		return guard ? this.test(guard) : null;
	}
	/** Sets the marks of that kind. */
	marking(kind: string, ids: readonly string[]): (state: KernelState) => void {
		const places = ids.flatMap((id) => this.#marks.get(`${kind} ${id}`) ?? []);
		return (state) => {
			for (const at of places) state[at] = 1;
		};
	}
}

/** Adds the effects to a state's gauges, which stay within 0 and 10. */
function moving(effects: Effects): (state: KernelState) => void {
	const moved = GAUGES.flatMap((gauge, index) => {
		const by = effects[gauge] ?? 0;
		return by === 0 ? [] : [{ at: FIRST_GAUGE + index, by }];
	});
	return (state) => {
		for (const { at, by } of moved) state[at] = Math.min(GAUGE_MAX, Math.max(0, (state[at] as number) + by));
	};
}

function makeReply(
	reply: Reply,
	layout: Layout,
	targets: (to: readonly Target[]) => KernelTarget[],
): KernelReply {
	const effect = moving(reply.effects);
	const shows = layout.marking("shown", reply.shows);
	const learned = layout.marking("fact", reply.reveals);
	const opened = layout.marking("opened", reply.opens);
	return {
		id: reply.id,
		when: layout.optional(reply.when),
		apply: (state) => {
			effect(state);
			shows(state);
			learned(state);
			opened(state);
			// One reply nearer to the interrupts that are still to come.
			for (let at = layout.firstComing; at < layout.length; at++)
				if ((state[at] as number) > 1) state[at] = (state[at] as number) - 1;
		},
		to: targets(reply.to),
		answers: (reply.answer ?? []).map(({ when }: Variant) => layout.optional(when)),
	};
}

/** What the kernel has to remember: everything that some guard of the call asks, the omissions' left aside. */
function guardsOfCall(scenario: Scenario): Guard[] {
	return [...guardsOf(scenario)].filter(({ path }) => path[0] !== "omissions").map(({ guard }) => guard);
}

/**
 * Makes the kernel of a scenario that has been checked for references; throws when it leads to what it does not have.
 *
 * @param also guards beside those of the call (an omission's) that are going to be tested
 */
export function makeKernel(index: ScenarioIndex, also: readonly Guard[] = []): Kernel {
	const { scenario } = index;
	const listed: Listed[] = [
		...scenario.phases.flatMap(({ id, nodes }) => nodes.map((point) => ({ point, phase: id as string }))),
		...scenario.interrupts.map((point) => ({ point, phase: null })),
	];
	const endings = scenario.endings.map(({ id }) => id);
	const numbers = new Map(
		[...listed.map(({ point }) => point.id), ...endings].map((id, number) => [id, number]),
	);
	const numberOf = (id: string): number => {
		const number = numbers.get(id);
		if (number === undefined)
			throw new Error(`${scenario.id} has no “${id}”: check a scenario before proving it`);
		return number;
	};
	const layout = new Layout([...guardsOfCall(scenario), ...also], listed);
	const targets = (to: readonly Target[]): KernelTarget[] =>
		to.map(({ when, to: id }) => ({ when: layout.optional(when), to: id === BACK ? NOWHERE : numberOf(id) }));

	const points = listed.map(({ point, phase }): KernelPoint => {
		const visits = layout.mark(`visits ${point.id}`);
		const most = layout.mostVisits(point.id);
		const reveals = layout.marking("fact", point.reveals);
		const opens = layout.marking("opened", point.opens);
		const { effects, atMost, then } = silenceAt(scenario, point);
		return {
			id: point.id,
			point,
			isInterrupt: phase === null,
			interrupts: scenario.interrupts
				.filter(({ phases }) => phases.includes(phase ?? ""))
				.map(({ id }) => numberOf(id)),
			arrive: (state) => {
				reveals(state);
				opens(state);
				if (visits !== undefined) state[visits] = Math.min(most, (state[visits] as number) + 1);
			},
			lines: point.caller.map(({ when }) => layout.optional(when)),
			replies: point.replies.map((reply) => makeReply(reply, layout, targets)),
			// biome-ignore lint/suspicious/noThenProperty: the format's word, in plain data that nobody awaits
			silence: { apply: moving(effects), atMost, then: numberOf(then), at: layout.silences(point.id) },
		};
	});

	const comingAt = (interrupt: number) => layout.coming(points[interrupt]?.id ?? "");
	const start = ({ mood, coming }: Variation, hear?: Hear): KernelState => {
		const state = new Uint8Array(layout.length);
		setBack(state, NOWHERE);
		for (const [gauge, name] of GAUGES.entries()) state[FIRST_GAUGE + gauge] = scenario.gauges[name].start;
		moving(mood)(state);
		layout.marking("opened", scenario.opportunities.always)(state);
		for (const [id, turn] of Object.entries(coming)) state[layout.coming(id)] = turn + 1;
		enter({ points, comingAt }, state, 0, hear);
		return state;
	};
	const { hold } = scenario.time;
	return {
		scenario,
		points,
		endings,
		length: layout.length,
		comingAt,
		numberOf,
		marksOf: (guard) => layout.marksOf(guard),
		test: (guard) => layout.test(guard),
		start,
		hangUp: targets(scenario.hangUp),
		// biome-ignore lint/suspicious/noThenProperty: the format's word, in plain data that nobody awaits
		hold: { apply: moving(hold.effects), atMost: hold.atMost, then: numberOf(hold.then) },
	};
}
