import { pointsOf } from "./check-references";
import type { Finding } from "./finding";
import { BACK } from "./reply.schema";
import type { Scenario } from "./scenario.schema";
import type { ScenarioIndex } from "./scenario-index";

/** Where a scenario's replies lead, guards left aside. With interrupts, these come wherever one of their phases is. */
function edgesOf({ scenario, nodes }: ScenarioIndex, withInterrupts: boolean): Map<string, Set<string>> {
	const edges = new Map<string, Set<string>>();
	for (const { point, phaseIndex } of pointsOf(scenario)) {
		const targets = new Set<string>();
		for (const reply of point.replies) for (const { to } of reply.to) if (to !== BACK) targets.add(to);
		if (withInterrupts && phaseIndex !== null && scenario.variation.interrupts !== "none") {
			const phase = scenario.phases[phaseIndex]?.id ?? "";
			for (const interrupt of scenario.interrupts) {
				if (interrupt.phases.includes(phase) && nodes.has(point.id)) targets.add(interrupt.id);
			}
		}
		edges.set(point.id, targets);
	}
	return edges;
}

function reachedFrom(starts: Iterable<string>, edges: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
	const reached = new Set<string>(starts);
	// A set gives what is added while it is walked through: this visits all that can be reached.
	for (const id of reached) for (const next of edges.get(id) ?? []) reached.add(next);
	return reached;
}

function reversed(edges: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
	const back = new Map<string, Set<string>>();
	for (const [from, targets] of edges) {
		for (const to of targets) back.set(to, (back.get(to) ?? new Set()).add(from));
	}
	return back;
}

/** Endings to which time or the counsellor's hanging up leads, wherever the call is. */
function timedEndings({ time, hangUp }: Scenario): string[] {
	return [time.silence.then, time.hold.then, time.limit.to, ...hangUp.map(({ to }) => to)];
}

/**
 * On the graph of nodes: that each node, interrupt and ending can be reached, and that from each node some replies lead
 * to an ending (waiting for the time limit is not a way out). Guards are left aside: what they forbid is found by
 * `proof/prove-ways.ts`.
 */
export function* checkReachability(index: ScenarioIndex): Generator<Finding> {
	const { scenario } = index;
	const edges = edgesOf(index, true);
	const first = scenario.phases[0]?.nodes[0]?.id;
	const reached = reachedFrom(first ? [first] : [], edges);
	for (const { point } of pointsOf(scenario)) {
		if (reached.has(point.id) && point.silence?.then) reached.add(point.silence.then);
	}
	for (const ending of timedEndings(scenario)) reached.add(ending);
	const endings = scenario.endings.map(({ id }) => id);
	// An interrupt may never come: it is no way out of where it would.
	const leadsOut = reachedFrom(endings, reversed(edgesOf(index, false)));
	for (const { point, path, phaseIndex } of pointsOf(scenario)) {
		if (!reached.has(point.id)) {
			if (phaseIndex === null && scenario.variation.interrupts === "none") continue;
			const message = {
				vi: `Không lối nào dẫn tới “${point.id}”. Cho một câu dẫn tới đó, hoặc bỏ ra.`,
				en: `Nothing leads to “${point.id}”. Let a reply lead there, or take it out.`,
			};
			yield { path: [...path, "id"], rule: "unreachable", message };
		}
		const returns = point.replies.some(({ to }) => to.some((target) => target.to === BACK));
		if (!leadsOut.has(point.id) && !returns) {
			const message = {
				vi: `Từ “${point.id}” không câu nào dẫn tới kết cục. Cho một câu dẫn tiếp đi.`,
				en: `From “${point.id}” no replies lead to an ending. Let one of them lead on.`,
			};
			yield { path: [...path, "id"], rule: "no-way-out", message };
		}
	}
	for (const [number, id] of endings.entries()) {
		if (reached.has(id)) continue;
		const message = {
			vi: `Không lối nào dẫn tới kết cục “${id}”. Cho một câu dẫn tới đó, hoặc bỏ ra.`,
			en: `Nothing leads to the ending “${id}”. Let a reply lead there, or take it out.`,
		};
		yield { path: ["endings", number, "id"], rule: "unreachable", message };
	}
}
