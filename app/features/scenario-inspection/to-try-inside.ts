import type { TriedCall } from "~/domain/call/try-call";
import type { CompiledScenario } from "~/domain/scenario/compile-scenario";
import { GAUGES } from "~/domain/scenario/guard.schema";
import { inLanguage } from "~/domain/scenario/line-reference";
import type { Speech } from "./speech";
import type { TryInside } from "./try-view";

/** What the machine knows after the last move, in words where there are any. */
export function toTryInside(
	compiled: CompiledScenario,
	{ state, trace }: TriedCall,
	{ language, behaviour, criticalError, condition }: Speech,
): TryInside {
	const { scenario } = compiled;
	const { context, value } = state.snapshot;
	const factOf = (id: string) => {
		const fact = scenario.facts[id];
		return fact ? inLanguage(fact.label, language) : id;
	};
	const known = new Set(trace.facts.map(({ id }) => id));
	const now = state.deadlines[0] ? Math.min(...state.deadlines.map(({ startedAt }) => startedAt)) : 0;
	const latest = Math.max(now, ...state.deadlines.map(({ startedAt }) => startedAt));
	return {
		turn: context.turn,
		state: pathOf(value).filter((name) => !["call", "line", "talk"].includes(name)),
		gauges: GAUGES.map((gauge) => ({
			gauge,
			now: context.gauges[gauge],
			start: compiled.config.context.gauges[gauge],
		})),
		facts: trace.facts.map(({ id, turn }) => ({ label: factOf(id), turn })),
		missing: Object.keys(scenario.facts)
			.filter((id) => !known.has(id))
			.map(factOf),
		opportunities: trace.opportunities.map(({ id, turn }) => ({ name: condition(id), turn })),
		behaviours: trace.behaviours.map(({ code, turn }) => ({
			turn,
			name: behaviour(code),
			repaired: trace.repairs.some((repair) => repair.code === code && repair.turn === turn + 1),
		})),
		critical: trace.criticalErrors.map(({ code, turn }) => ({ turn, name: criticalError(code) })),
		coming: Object.entries(context.coming).map(([id, turn]) => ({ id, turn })),
		clocks: state.deadlines.map(({ id, dueAt }) => ({
			kind: clockOf(id),
			seconds: Math.ceil((dueAt - latest) / 1000),
		})),
	};
}

const clockOf = (id: string) =>
	id.startsWith("xstate.after.limit") ? "limit" : id.startsWith("xstate.after.hold") ? "hold" : "silence";

/** The names of a machine's state from the outside to the inside. */
function pathOf(value: unknown): string[] {
	if (typeof value === "string") return [value];
	if (value === null || typeof value !== "object") return [];
	return Object.entries(value).flatMap(([name, inner]) => [name, ...pathOf(inner)]);
}
