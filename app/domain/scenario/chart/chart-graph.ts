import { BACK } from "../reply.schema";
import type { Scenario } from "../scenario.schema";
import type { ListeningPoint } from "../scenario-index";

/**
 * # A scenario as a drawing
 *
 * **Stop**: a node, an interrupt or an ending. **Wire**: from one stop to another, for all replies that lead there.
 * **Band**: the stops of a phase; the interrupts and the endings have one each, last. What can happen anywhere (silence,
 * hold, the time limit, hanging up) is no wire: it stands with the ending to which it leads.
 */
export interface ChartGraph {
	readonly bands: readonly ChartBand[];
	readonly wires: readonly ChartWire[];
}

export interface ChartBand {
	/** The phase's id, `interrupts` or `endings`. */
	readonly id: string;
	readonly stops: readonly ChartStop[];
}

export interface ChartStop {
	readonly id: string;
	readonly kind: "node" | "interrupt" | "ending";
	/** Endings to which time or hanging up leads, wherever the call is. */
	readonly anywhere: readonly Anywhere[];
}
export type Anywhere = "silence" | "hold" | "limit" | "hang-up";

export interface ChartWire {
	readonly from: string;
	readonly to: string;
	/** Ids of the replies that may lead there. */
	readonly replies: readonly string[];
	/** The best reply is among them. */
	readonly best: boolean;
	/** A critical error is among them. */
	readonly critical: boolean;
}

function wiresFrom(point: ListeningPoint): ChartWire[] {
	const targets = new Set(point.replies.flatMap(({ to }) => to.map((target) => target.to)));
	targets.delete(BACK);
	return [...targets].map((to) => {
		const leading = point.replies.filter((reply) => reply.to.some((target) => target.to === to));
		return {
			from: point.id,
			to,
			replies: leading.map(({ id }) => id),
			best: leading.some(({ id }) => id === point.best),
			critical: leading.some(({ critical }) => critical !== undefined),
		};
	});
}

function anywhereTo({ time, hangUp }: Scenario, ending: string): Anywhere[] {
	const leading: Anywhere[] = [];
	if (time.silence.then === ending) leading.push("silence");
	if (time.hold.then === ending) leading.push("hold");
	if (time.limit.to === ending) leading.push("limit");
	if (hangUp.some(({ to }) => to === ending)) leading.push("hang-up");
	return leading;
}

/** The stops and wires of a scenario that was checked. */
export function chartGraph(scenario: Scenario): ChartGraph {
	const points = [...scenario.phases.flatMap(({ nodes }) => nodes), ...scenario.interrupts];
	const stop = (kind: ChartStop["kind"], anywhere: readonly Anywhere[] = []) =>
		function toStop({ id }: { readonly id: string }): ChartStop {
			return { id, kind, anywhere };
		};
	const bands: ChartBand[] = scenario.phases.map(({ id, nodes }) => ({ id, stops: nodes.map(stop("node")) }));
	if (scenario.interrupts.length > 0)
		bands.push({ id: "interrupts", stops: scenario.interrupts.map(stop("interrupt")) });
	bands.push({
		id: "endings",
		stops: scenario.endings.map((ending) => stop("ending", anywhereTo(scenario, ending.id))(ending)),
	});
	return { bands, wires: points.flatMap(wiresFrom) };
}
