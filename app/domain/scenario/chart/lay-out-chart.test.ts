import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseScenario } from "../parse-scenario";
import type { Scenario } from "../scenario.schema";
import { type ChartGraph, chartGraph } from "./chart-graph";
import { BOX, type ChartLayout, layOutChart } from "./lay-out-chart";
import { layerStops } from "./layer-stops";
import { countCrossings, orderLayers } from "./order-layers";
import { keepApart } from "./place-cells";

const folder = new URL("../../../../scenarios/", import.meta.url);
const SCENARIOS: Scenario[] = readdirSync(folder)
	.filter((name) => /^[A-Z]\d\d-/.test(name))
	.map((name) => {
		const parsed = parseScenario(readFileSync(new URL(name, folder), "utf8"), name);
		if (!parsed.ok) throw new Error(`${name} cannot be read`);
		return parsed.scenario;
	});

/** Graphs of any shape: bands of nodes, wires to anywhere in their band or in a later one. */
const graphs = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 6 }).chain((sizes) => {
	const bands = sizes.map((size, band) => ({
		id: `band-${band}`,
		stops: Array.from({ length: size }, (_, n) => ({
			id: `n${band}-${n}`,
			kind: "node" as const,
			anywhere: [],
		})),
	}));
	const ids = bands.flatMap(({ stops }, band) => stops.map(({ id }) => ({ id, band })));
	const wire = fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) });
	return fc.array(wire, { maxLength: 40 }).map((drawn): ChartGraph => {
		const forward = drawn.filter(({ from, to }) => from.band <= to.band);
		const wires = new Map(
			forward.map(({ from, to }) => [`${from.id} ${to.id}`, { from: from.id, to: to.id }]),
		);
		return {
			bands,
			wires: [...wires.values()].map((each) => ({ ...each, replies: ["r"], best: false, critical: false })),
		};
	});
});

function expectSound(graph: ChartGraph, layout: ChartLayout): void {
	expect(layout.boxes.map(({ id }) => id).sort()).toEqual(
		graph.bands.flatMap(({ stops }) => stops.map(({ id }) => id)).sort(),
	);
	const at = new Map(layout.boxes.map((box) => [box.id, box]));
	for (const [index, one] of layout.boxes.entries()) {
		expect(one.left).toBeGreaterThanOrEqual(0);
		expect(one.left + BOX.width).toBeLessThanOrEqual(layout.width);
		for (const other of layout.boxes.slice(index + 1)) {
			const apart =
				Math.abs(one.left - other.left) >= BOX.width || Math.abs(one.top - other.top) >= BOX.height;
			expect(apart, `${one.id} and ${other.id} stand apart`).toBe(true);
		}
	}
	for (const [index, { id, top, height }] of layout.bands.entries()) {
		expect(top).toBe(
			index === 0 ? 0 : (layout.bands[index - 1]?.top ?? 0) + (layout.bands[index - 1]?.height ?? 0),
		);
		for (const stop of graph.bands[index]?.stops ?? []) {
			const y = at.get(stop.id)?.top ?? -1;
			expect(y >= top && y + BOX.height <= top + height, `${stop.id} stands in ${id}`).toBe(true);
		}
	}
	expect(layout.wires).toHaveLength(graph.wires.length);
	for (const { from, to, back, path, arrow } of layout.wires) {
		expect(path, `${from} to ${to}`).toMatch(/^M[-\d. CV]+$/);
		const [a, b] = [at.get(from)?.top ?? 0, at.get(to)?.top ?? 0];
		expect(back, `${from} to ${to}`).toBe(b <= a);
		expect(arrow.y).toBeGreaterThanOrEqual(b);
	}
}

describe("the layout of a chart", () => {
	it.each(SCENARIOS.map((scenario) => [scenario.id, scenario] as const))("draws all of %s", (_, scenario) => {
		const graph = chartGraph(scenario);
		const layout = layOutChart(graph);
		expectSound(graph, layout);
		expect(layOutChart(chartGraph(scenario))).toEqual(layout);
		const leading = new Set(
			graph.wires.flatMap(({ from, to, replies }) => replies.map((id) => `${from} ${id} ${to}`)),
		);
		for (const { id, replies } of scenario.phases.flatMap(({ nodes }) => nodes))
			for (const reply of replies)
				for (const { to } of reply.to) expect(leading).toContain(`${id} ${reply.id} ${to}`);
	});

	it("holds for graphs of any shape", () => {
		fc.assert(
			fc.property(graphs, (graph) => expectSound(graph, layOutChart(graph))),
			{ seed: 4711, numRuns: 150 },
		);
	});

	it("names with an ending what leads there from anywhere", () => {
		const [scenario] = SCENARIOS;
		if (!scenario) throw new Error("no scenario");
		const { boxes } = layOutChart(chartGraph(scenario));
		expect(boxes.find(({ id }) => id === scenario.time.limit.to)?.anywhere).toContain("limit");
	});

	it("orders layers so that fewer wires cross", () => {
		const stop = (id: string) => ({ id, kind: "node" as const, anywhere: [] });
		const wire = (from: string, to: string) => ({ from, to, replies: [], best: false, critical: false });
		const graph: ChartGraph = {
			bands: [
				{ id: "one", stops: ["a", "b", "c"].map(stop) },
				{ id: "two", stops: ["x", "y", "z"].map(stop) },
			],
			wires: [wire("a", "z"), wire("b", "y"), wire("c", "x")],
		};
		const layering = layerStops(graph);
		expect(countCrossings(layering.layers, layering.links)).toBe(3);
		expect(countCrossings(orderLayers(layering), layering.links)).toBe(0);
	});

	it("lays out four hundred nodes within the seconds that a test has", () => {
		const bands = Array.from({ length: 6 }, (_, band) => ({
			id: `b${band}`,
			stops: Array.from({ length: 67 }, (_, n) => ({
				id: `n${band * 67 + n}`,
				kind: "node" as const,
				anywhere: [],
			})),
		}));
		const wires = Array.from({ length: 402 }, (_, n) =>
			[1, 2, 5, 9].map((by) => ({ from: `n${n}`, to: `n${Math.min(401, n + by)}` })),
		)
			.flat()
			.map((each) => ({ ...each, replies: [], best: false, critical: false }));
		expect(layOutChart({ bands, wires }).boxes).toHaveLength(402);
	});
});

describe("places that keep apart", () => {
	it("stay where they are wanted when there is room, and share the way where there is none", () => {
		expect(keepApart([0, 100, 200], [1, 1, 1], [10, 10])).toEqual([0, 100, 200]);
		expect(keepApart([50, 50], [1, 1], [10])).toEqual([45, 55]);
		expect(keepApart([50, 50], [3, 1], [20])).toEqual([45, 65]);
	});
});
