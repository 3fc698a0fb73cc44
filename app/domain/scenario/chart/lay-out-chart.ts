import type { Anywhere, ChartGraph, ChartStop } from "./chart-graph";
import { type Cell, layerStops } from "./layer-stops";
import { orderLayers } from "./order-layers";
import { placeCells } from "./place-cells";

/** Where everything of a chart stands, in pixels at its own size. */
export interface ChartLayout {
	readonly width: number;
	readonly height: number;
	readonly bands: readonly { readonly id: string; readonly top: number; readonly height: number }[];
	readonly boxes: readonly ChartBox[];
	readonly wires: readonly DrawnWire[];
}

export interface ChartBox {
	readonly id: string;
	readonly kind: ChartStop["kind"];
	readonly anywhere: readonly Anywhere[];
	readonly left: number;
	readonly top: number;
}

export interface DrawnWire {
	readonly from: string;
	readonly to: string;
	readonly best: boolean;
	readonly critical: boolean;
	/** It leads up, across or to where it comes from. */
	readonly back: boolean;
	/** SVG path data. */
	readonly path: string;
	/** Where its arrow ends, and whether that points down (into the top of a box) or left (into its right side). */
	readonly arrow: { readonly x: number; readonly y: number; readonly points: "down" | "left" };
}

/** Measures of the drawing. */
export const BOX = { width: 208, height: 92 } as const;
const MARGIN = 20;
const BAND_HEAD = 36;
const BAND_FOOT = 20;
const LAYER_GAP = 52;
const PASSING = { stop: BOX.width, passing: 12, gap: 22 } as const;
const LOOP = 34;

/** Lays a chart out: bands from top to bottom, in each of them the stops in layers, wires downwards between them. */
export function layOutChart(graph: ChartGraph): ChartLayout {
	const layering = layerStops(graph);
	const layers = orderLayers(layering);
	const middles = placeCells(layers, layering.links, PASSING);
	const { bands, tops, height } = stackLayers(graph, layering.bandOf);
	const stops = new Map(graph.bands.flatMap(({ stops }) => stops).map((stop) => [stop.id, stop]));
	const topOf = new Map(layers.flatMap((layer, index) => layer.map(({ id }) => [id, tops[index] ?? 0])));
	const middleOf = (id: string) => MARGIN + (middles.get(id) ?? 0);
	const boxes = layers.flat().flatMap(({ id }): ChartBox[] => {
		const stop = stops.get(id);
		if (!stop) return [];
		const left = middleOf(id) - BOX.width / 2;
		return [{ id, kind: stop.kind, anywhere: stop.anywhere, left, top: topOf.get(id) ?? 0 }];
	});
	const place = new Map(boxes.map((box) => [box.id, box]));
	const ports = portsOf(layers, layering.links, middleOf);
	const wires = graph.wires.map(({ from, to, best, critical }, index): DrawnWire => {
		const way = layering.ways[index];
		const drawn = way
			? downwards(way, { ports, middleOf, top: (id) => topOf.get(id) ?? 0 })
			: backwards(place.get(from), place.get(to));
		return { from, to, best, critical, back: !way, ...drawn };
	});
	const right = Math.max(...layers.flat().map(({ id, through }) => middleOf(id) + widthOf(through) / 2));
	const loops = wires.some(({ back }) => back) ? LOOP : 0;
	return { width: right + MARGIN + loops, height, bands, boxes, wires };
}

const widthOf = (through: string | null) => (through === null ? BOX.width : PASSING.passing);

/** The top of each layer, and the bands around them. */
function stackLayers(graph: ChartGraph, bandOf: readonly number[]) {
	const tops: number[] = [];
	const bands: { id: string; top: number; height: number }[] = [];
	let y = 0;
	for (const [band, { id }] of graph.bands.entries()) {
		const top = y;
		y += BAND_HEAD;
		const count = bandOf.filter((each) => each === band).length;
		for (let layer = 0; layer < count; layer++) {
			if (layer > 0) y += LAYER_GAP;
			tops.push(y);
			y += BOX.height;
		}
		y += BAND_FOOT;
		bands.push({ id, top, height: y - top });
	}
	return { bands, tops, height: y };
}

/** Where wires leave a stop at its bottom and arrive at its top: side by side, in the order of where they lead. */
function portsOf(
	layers: readonly (readonly Cell[])[],
	links: readonly { from: string; to: string }[],
	middleOf: (id: string) => number,
) {
	const ports = new Map<string, number>();
	const spread = (id: string, ends: { key: string; toward: number }[]) => {
		const sorted = [...ends].sort((a, b) => a.toward - b.toward);
		for (const [index, { key }] of sorted.entries()) {
			const share = (index + 1) / (sorted.length + 1) - 0.5;
			ports.set(key, Math.round(middleOf(id) + share * BOX.width * 0.7));
		}
	};
	for (const { id, through } of layers.flat()) {
		if (through !== null) continue;
		const out = links.filter(({ from }) => from === id);
		const into = links.filter(({ to }) => to === id);
		spread(
			id,
			out.map(({ to }) => ({ key: `${id} ${to}`, toward: middleOf(to) })),
		);
		// All that arrives runs together at one place: it is the same stop.
		for (const { from } of into) ports.set(`${from} ${id} in`, middleOf(id));
	}
	return ports;
}

function downwards(
	way: readonly string[],
	at: { ports: ReadonlyMap<string, number>; middleOf: (id: string) => number; top: (id: string) => number },
): Pick<DrawnWire, "path" | "arrow"> {
	const [first = "", second = ""] = way;
	const last = way.at(-1) ?? "";
	let x = at.ports.get(`${first} ${second}`) ?? at.middleOf(first);
	let y = at.top(first) + BOX.height;
	let path = `M${x} ${y}`;
	for (const id of way.slice(1)) {
		const toX = at.middleOf(id);
		const toY = at.top(id) - (id === last ? ARROW : 0);
		const half = Math.round((y + toY) / 2);
		path += `C${x} ${half} ${toX} ${half} ${toX} ${toY}`;
		x = toX;
		y = at.top(id) + BOX.height;
		if (id !== last) path += `V${y}`;
	}
	return { path, arrow: { x, y: at.top(last), points: "down" } };
}

/** The length of an arrow's head. */
export const ARROW = 8;

/** From the right side of a box to that of one above or beside it, or of itself. */
function backwards(from: ChartBox | undefined, to: ChartBox | undefined): Pick<DrawnWire, "path" | "arrow"> {
	if (!from || !to) return { path: "", arrow: { x: 0, y: 0, points: "left" } };
	const self = from.id === to.id;
	const startX = from.left + BOX.width;
	const startY = from.top + BOX.height * 0.7;
	const endX = to.left + BOX.width;
	const endY = to.top + BOX.height * (self ? 0.35 : 0.55);
	const out = Math.max(startX, endX) + LOOP;
	const path = `M${startX} ${startY}C${out} ${startY} ${out} ${endY} ${endX + ARROW} ${endY}`;
	return { path, arrow: { x: endX, y: endY, points: "left" } };
}
