import type { Cell, Layering } from "./layer-stops";

/** How wide a cell is, and how far its neighbour keeps away. */
export interface CellSizes {
	readonly stop: number;
	readonly passing: number;
	readonly gap: number;
}

/** After so many the places hardly move any more. */
const ROUNDS = 60;

/** A neighbour that a cell wants to stand under or above, and how much. */
interface Pull {
	readonly id: string;
	readonly weight: number;
}

/**
 * The places closest to the wanted ones (in least squares) that keep the order and the distances: isotonic regression by
 * pooling neighbours that want to pass each other (Ayer et al. 1955, doi:10.1214/aoms/1177728423).
 */
export function keepApart(
	wanted: readonly number[],
	weights: readonly number[],
	distances: readonly number[],
): number[] {
	const offsets = [0];
	for (const distance of distances) offsets.push((offsets.at(-1) ?? 0) + distance);
	const pools: { sum: number; weight: number; count: number }[] = [];
	for (const [index, place] of wanted.entries()) {
		const weight = weights[index] ?? 1;
		pools.push({ sum: (place - (offsets[index] ?? 0)) * weight, weight, count: 1 });
		for (;;) {
			const last = pools.at(-1);
			const before = pools.at(-2);
			if (!last || !before || before.sum / before.weight <= last.sum / last.weight) break;
			pools.splice(-2, 2, {
				sum: before.sum + last.sum,
				weight: before.weight + last.weight,
				count: before.count + last.count,
			});
		}
	}
	const means = pools.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight));
	return means.map((mean, index) => mean + (offsets[index] ?? 0));
}

/** The middle of each cell from the left, so that wires run straight where they can; the leftmost cell begins at 0. */
export function placeCells(
	layers: readonly (readonly Cell[])[],
	links: Layering["links"],
	sizes: CellSizes,
): Map<string, number> {
	const widthOf = ({ through }: Cell) => (through === null ? sizes.stop : sizes.passing);
	const distances = layers.map((layer) =>
		layer.slice(1).map((cell, index) => {
			const before = layer[index];
			return (widthOf(cell) + (before ? widthOf(before) : 0)) / 2 + sizes.gap;
		}),
	);
	const isStop = new Set(layers.flat().flatMap(({ id, through }) => (through === null ? [id] : [])));
	/** What only passes has to run straight; then the way from stop to stop. */
	const pull = ({ from, to }: Layering["links"][number]) => {
		const stops = Number(isStop.has(from)) + Number(isStop.has(to));
		return stops === 0 ? 8 : stops === 2 ? 3 : 1;
	};
	const above = new Map<string, Pull[]>();
	const below = new Map<string, Pull[]>();
	for (const link of links) {
		above.set(link.to, [...(above.get(link.to) ?? []), { id: link.from, weight: pull(link) }]);
		below.set(link.from, [...(below.get(link.from) ?? []), { id: link.to, weight: pull(link) }]);
	}
	const places = new Map<string, number>();
	const put = (index: number, pulls: (id: string) => readonly Pull[]) => {
		const layer = layers[index] ?? [];
		const sums = layer.map(({ id }) => {
			const own = pulls(id);
			const weight = own.reduce((sum, each) => sum + each.weight, 0);
			const mean = own.reduce((sum, each) => sum + each.weight * (places.get(each.id) ?? 0), 0) / weight;
			return weight > 0 ? { weight, mean } : { weight: 0.1, mean: places.get(id) ?? 0 };
		});
		const wanted = sums.map(({ mean }) => mean);
		const kept = keepApart(
			wanted,
			sums.map(({ weight }) => weight),
			distances[index] ?? [],
		);
		for (const [rank, { id }] of layer.entries()) places.set(id, kept[rank] ?? 0);
	};
	const indexes = layers.map((_, index) => index);
	for (const index of indexes) put(index, () => []);
	// From one side only at first: so what belongs below each other gets there at once.
	for (let round = 0; round < 4; round++) {
		for (const index of indexes.toReversed()) put(index, (id) => below.get(id) ?? []);
		for (const index of indexes) put(index, (id) => above.get(id) ?? []);
	}
	for (let round = 0; round < ROUNDS; round++)
		for (const index of round % 2 === 0 ? indexes.toReversed() : indexes)
			put(index, (id) => [...(above.get(id) ?? []), ...(below.get(id) ?? [])]);
	const left = Math.min(...layers.flat().map((cell) => (places.get(cell.id) ?? 0) - widthOf(cell) / 2));
	return new Map([...places].map(([id, place]) => [id, Math.round(place - left)]));
}
