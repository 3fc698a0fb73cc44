import type { ChartGraph } from "./chart-graph";

/** A cell of a layer: a stop, or a place through which wires to a stop further down pass. */
export interface Cell {
	readonly id: string;
	/** The stop to which wires pass through here; null: this is a stop itself. */
	readonly through: string | null;
}

/** Stops in layers from the top, none of which belongs to two bands; wires between neighbours only. */
export interface Layering {
	readonly layers: readonly (readonly Cell[])[];
	/** The band of each layer, by its index. */
	readonly bandOf: readonly number[];
	/** Between cells of neighbouring layers, from the upper to the lower one. */
	readonly links: readonly { readonly from: string; readonly to: string }[];
	/** By wire (its index in the graph): the cells from stop to stop; null where it leads back or across. */
	readonly ways: readonly (readonly string[] | null)[];
}

/** How deep each of a band's stops lies in it: the longest way to it within the band, loops left out. */
function depthsWithin(stops: readonly string[], wires: readonly { from: string; to: string }[]) {
	const inside = new Set(stops);
	const next = new Map<string, string[]>();
	for (const { from, to } of wires)
		if (inside.has(from) && inside.has(to) && from !== to) next.set(from, [...(next.get(from) ?? []), to]);
	const depth = new Map(stops.map((id) => [id, 0]));
	const under = new Set<string>();
	const done: string[] = [];
	const forward = new Map<string, string[]>();
	// Wires that lead to a stop under which we are lead back; what is left has no loops.
	const visit = (id: string): void => {
		under.add(id);
		for (const to of next.get(id) ?? []) {
			if (under.has(to)) continue;
			forward.set(id, [...(forward.get(id) ?? []), to]);
			if (!done.includes(to)) visit(to);
		}
		under.delete(id);
		done.push(id);
	};
	for (const id of stops) if (!done.includes(id)) visit(id);
	for (const id of done.toReversed())
		for (const to of forward.get(id) ?? [])
			depth.set(to, Math.max(depth.get(to) ?? 0, (depth.get(id) ?? 0) + 1));
	return depth;
}

/** Puts the stops of each band into layers, and leads wires over more than one layer through cells of their target. */
export function layerStops({ bands, wires }: ChartGraph): Layering {
	const layers: Cell[][] = [];
	const bandOf: number[] = [];
	const layerOf = new Map<string, number>();
	for (const [band, { stops }] of bands.entries()) {
		const first = layers.length;
		const depths = depthsWithin(
			stops.map(({ id }) => id),
			wires,
		);
		for (const [id, depth] of depths) {
			for (let layer = layers.length; layer <= first + depth; layer++) {
				layers.push([]);
				bandOf.push(band);
			}
			layers[first + depth]?.push({ id, through: null });
			layerOf.set(id, first + depth);
		}
	}
	const links = new Map<string, { from: string; to: string }>();
	const passing = new Set<string>();
	const ways = wires.map(({ from, to }) => {
		const top = layerOf.get(from);
		const bottom = layerOf.get(to);
		if (top === undefined || bottom === undefined || bottom <= top) return null;
		const way = [from];
		for (let layer = top + 1; layer < bottom; layer++) {
			// Wires to the same stop share their cells: they run together.
			const id = `${to}@${layer}`;
			if (!passing.has(id)) layers[layer]?.push({ id, through: to });
			passing.add(id);
			way.push(id);
		}
		way.push(to);
		for (const [index, lower] of way.slice(1).entries()) {
			const upper = way[index] ?? from;
			links.set(`${upper} ${lower}`, { from: upper, to: lower });
		}
		return way;
	});
	return { layers, bandOf, links: [...links.values()], ways };
}
