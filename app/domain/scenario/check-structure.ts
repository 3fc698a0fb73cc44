import { pointsOf } from "./check-references";
import type { Finding } from "./finding";
import type { Path } from "./problem";
import { BACK, type Target } from "./reply.schema";
import { type Interrupt, PHASES, type Scenario } from "./scenario.schema";
import type { ListeningPoint, ScenarioIndex } from "./scenario-index";

function* checkIds(scenario: Scenario): Generator<Finding> {
	const seen = new Map<string, string>();
	const claim = function* (id: string, kind: string, path: Path): Generator<Finding> {
		const before = seen.get(id);
		if (id === BACK) {
			yield {
				path,
				rule: "reserved-id",
				message: "“back” means “to where the call was”. Give this another id.",
			};
		} else if (before) {
			const message = `“${id}” is already the id of ${before}. Ids are unique over nodes, interrupts and endings.`;
			yield { path, rule: "duplicate-id", message };
		}
		seen.set(id, before ?? kind);
	};
	for (const { point, path, phaseIndex } of pointsOf(scenario)) {
		yield* claim(point.id, phaseIndex === null ? "an interrupt" : "a node", [...path, "id"]);
		const replies = new Set<string>();
		for (const [index, reply] of point.replies.entries()) {
			if (replies.has(reply.id)) {
				const message = `“${point.id}” already has a reply “${reply.id}”. Give this one another id.`;
				yield { path: [...path, "replies", index, "id"], rule: "duplicate-id", message };
			}
			replies.add(reply.id);
		}
		if (!replies.has(point.best)) {
			const message = `“${point.id}” has no reply “${point.best}”. best names one of its replies.`;
			yield { path: [...path, "best"], rule: "no-such-reply", message };
		} else if (point.replies.find(({ id }) => id === point.best)?.critical) {
			const message = `“${point.best}” is a critical error, so it cannot be the best reply.`;
			yield { path: [...path, "best"], rule: "best-is-critical", message };
		}
	}
	for (const [index, { id }] of scenario.endings.entries())
		yield* claim(id, "an ending", ["endings", index, "id"]);
}

function* checkPhases(scenario: Scenario): Generator<Finding> {
	for (const [index, { id }] of scenario.phases.entries()) {
		const before = scenario.phases[index - 1];
		if (!before || PHASES.indexOf(id) > PHASES.indexOf(before.id)) continue;
		const message = `Phase “${id}” cannot come after “${before.id}”. The order is ${PHASES.join(", ")}.`;
		yield { path: ["phases", index, "id"], rule: "phase-order", message };
	}
	const used = new Set<string>(scenario.phases.map(({ id }) => id));
	for (const [index, { turns, phases }] of scenario.interrupts.entries()) {
		for (const [number, phase] of phases.entries()) {
			if (used.has(phase)) continue;
			const message = `This scenario has no phase “${phase}”.`;
			yield { path: ["interrupts", index, "phases", number], rule: "no-such-phase", message };
		}
		if (turns[0] > turns[1]) {
			const message = `The interrupt comes from turn ${turns[0]} to ${turns[1]}: write the smaller number first.`;
			yield { path: ["interrupts", index, "turns"], rule: "out-of-range", message };
		}
	}
}

/** Of a list of which the first that holds counts, only the last is without condition. */
function* checkFallback(items: readonly { when?: unknown }[], path: Path, what: string): Generator<Finding> {
	for (const [index, { when }] of items.entries()) {
		const isLast = index === items.length - 1;
		if (isLast && when !== undefined) {
			const message = `The last ${what} has no when: it is for whenever none of the others holds. Add one at the end.`;
			yield { path: [...path, index], rule: "no-fallback", message };
		} else if (!isLast && when === undefined) {
			const message = `This ${what} has no when, so those below it never come. Give it a when, or move it to the end.`;
			yield { path: [...path, index], rule: "never-comes", message };
		}
	}
}

function* checkVariants(value: unknown, path: Path): Generator<Finding> {
	if (value === null || typeof value !== "object") return;
	for (const [key, inner] of Object.entries(value)) {
		const below = [...path, Array.isArray(value) ? Number(key) : key];
		if ((key === "caller" || key === "answer") && Array.isArray(inner))
			yield* checkFallback(inner, below, "variant");
		else yield* checkVariants(inner, below);
	}
}

/** The phase from which a point can at the latest be left: a later reply must not lead behind it. */
function latestPhase(scenario: Scenario, point: ListeningPoint, phaseIndex: number | null): number {
	if (phaseIndex !== null) return phaseIndex;
	const { phases } = point as Interrupt;
	return Math.max(...scenario.phases.map(({ id }, index) => (phases.includes(id) ? index : 0)));
}

function* checkTarget(
	index: ScenarioIndex,
	{ to }: Target,
	path: Path,
	from: number | null,
	isInterrupt: boolean,
): Generator<Finding> {
	const { scenario } = index;
	if (to === BACK) {
		if (isInterrupt) return;
		yield {
			path,
			rule: "back-outside-interrupt",
			message: "“back” is for interrupts. Name a node or an ending.",
		};
		return;
	}
	if (scenario.endings.some(({ id }) => id === to)) return;
	const target = index.nodes.get(to);
	if (!target) {
		const message = index.interrupts.has(to)
			? `“${to}” is an interrupt: those come by themselves. Name a node or an ending.`
			: `There is no node or ending “${to}”. Add it, or correct the name.`;
		yield { path, rule: "no-such-node", message };
	} else if (from !== null && target.phaseIndex < from) {
		const message = `This leads back from phase “${scenario.phases[from]?.id}” to “${target.phase.id}”. Phases only go forward.`;
		yield { path, rule: "phase-backward", message };
	}
}

function* checkEnding(scenario: Scenario, id: string | undefined, path: Path): Generator<Finding> {
	if (id === undefined || scenario.endings.some((ending) => ending.id === id)) return;
	yield { path, rule: "no-such-ending", message: `There is no ending “${id}”. Add it, or correct the name.` };
}

function* checkTargets(index: ScenarioIndex): Generator<Finding> {
	const { scenario } = index;
	for (const { point, path, phaseIndex } of pointsOf(scenario)) {
		const from = latestPhase(scenario, point, phaseIndex);
		yield* checkEnding(scenario, point.silence?.then, [...path, "silence", "then"]);
		for (const [number, reply] of point.replies.entries()) {
			const at: Path = [...path, "replies", number, "to"];
			yield* checkFallback(reply.to, at, "target");
			for (const [order, target] of reply.to.entries()) {
				yield* checkTarget(index, target, [...at, order, "to"], from, phaseIndex === null);
			}
		}
	}
	yield* checkFallback(scenario.hangUp, ["hangUp"], "target");
	for (const [order, { to }] of scenario.hangUp.entries())
		yield* checkEnding(scenario, to, ["hangUp", order, "to"]);
	yield* checkEnding(scenario, scenario.time.silence.then, ["time", "silence", "then"]);
	yield* checkEnding(scenario, scenario.time.hold.then, ["time", "hold", "then"]);
	yield* checkEnding(scenario, scenario.time.limit.to, ["time", "limit", "to"]);
}

/** That ids are unique, lists end with a fallback, phases go forward and everything leads to something. */
export function* checkStructure(index: ScenarioIndex): Generator<Finding> {
	yield* checkIds(index.scenario);
	yield* checkPhases(index.scenario);
	yield* checkVariants(index.scenario, []);
	yield* checkTargets(index);
}
