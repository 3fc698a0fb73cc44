import type { Cell, Layering } from "./layer-stops";

/** Looked at in both directions so often; drawings of 400 nodes do not get better after that. */
const SWEEPS = 12;

/** Neighbours of each cell in the layer above and in the one below. */
function neighbours({ links }: Pick<Layering, "links">) {
	const above = new Map<string, string[]>();
	const below = new Map<string, string[]>();
	for (const { from, to } of links) {
		above.set(to, [...(above.get(to) ?? []), from]);
		below.set(from, [...(below.get(from) ?? []), to]);
	}
	return { above, below };
}

const ranks = (layer: readonly Cell[]) => new Map(layer.map(({ id }, rank) => [id, rank]));

/** How often links cross between two neighbouring layers. */
function crossingsBetween(
	upper: readonly Cell[],
	lower: readonly Cell[],
	below: ReadonlyMap<string, readonly string[]>,
): number {
	const rank = ranks(lower);
	const passed: number[] = [];
	let crossings = 0;
	for (const { id } of upper) {
		const own = (below.get(id) ?? []).map((to) => rank.get(to) ?? 0);
		for (const at of own) for (const earlier of passed) if (earlier > at) crossings++;
		passed.push(...own);
	}
	return crossings;
}

/** How often links cross in all. */
export function countCrossings(layers: readonly (readonly Cell[])[], links: Layering["links"]): number {
	const { below } = neighbours({ links });
	return layers.reduce(
		(sum, upper, index) => sum + crossingsBetween(upper, layers[index + 1] ?? [], below),
		0,
	);
}

/**
 * The layers in an order in which wires cross seldom: each cell goes where the mean of its neighbours stands, downwards
 * and upwards in turn, and the best order that was seen is kept (Sugiyama, Tagawa and Toda 1981, doi:10.1109/TSMC.1981.4308636).
 */
export function orderLayers(layering: Layering): Cell[][] {
	const { above, below } = neighbours(layering);
	let layers = layering.layers.map((layer) => [...layer]);
	let best = layers;
	let fewest = countCrossings(layers, layering.links);
	for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
		const downwards = sweep % 2 === 0;
		layers = layers.map((layer) => [...layer]);
		const order = layers.map((_, index) => (downwards ? index : layers.length - 1 - index));
		for (const index of order) {
			const fixed = ranks(layers[index + (downwards ? -1 : 1)] ?? []);
			const known = downwards ? above : below;
			const mean = new Map(
				(layers[index] ?? []).map(({ id }, rank) => {
					const at = (known.get(id) ?? []).flatMap((other) => fixed.get(other) ?? []);
					return [id, at.length > 0 ? at.reduce((sum, each) => sum + each, 0) / at.length : rank] as const;
				}),
			);
			layers[index]?.sort((a, b) => (mean.get(a.id) ?? 0) - (mean.get(b.id) ?? 0));
		}
		const crossings = countCrossings(layers, layering.links);
		if (crossings < fewest) {
			fewest = crossings;
			best = layers;
		}
	}
	return best;
}
