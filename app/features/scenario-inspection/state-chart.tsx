import { ARROW, BOX, type ChartBox, type DrawnWire } from "~/domain/scenario/chart/lay-out-chart";
import { useTexts } from "~/platform/i18n/language";
import type { ChartView } from "./chart-view";
import { inspectionTexts } from "./inspection.messages";

/** A scenario drawn: phases as bands, nodes as boxes, replies as wires. Each box leads to its place in the outline. */
export function StateChart({ view, label }: { view: ChartView; label: string }) {
	const { layout } = view;
	// What matters most is drawn last, so that it lies on top.
	const order = (wire: DrawnWire) => (wire.best ? 2 : wire.critical ? 1 : 0);
	const wires = [...layout.wires].sort((a, b) => order(a) - order(b));
	return (
		<svg
			viewBox={`0 0 ${layout.width} ${layout.height}`}
			width={layout.width}
			role="group"
			aria-label={label}
			className="block h-auto max-w-none select-none print:w-full"
		>
			{layout.bands.map((band, index) => (
				<Band key={band.id} view={view} band={band} shaded={index % 2 === 0} />
			))}
			<g>
				{wires.map((wire) => (
					<Wire key={`${wire.from} ${wire.to}`} wire={wire} />
				))}
			</g>
			{layout.boxes.map((box) => (
				<Box key={box.id} view={view} box={box} />
			))}
		</svg>
	);
}

function Band({
	view: { layout, phases },
	band,
	shaded,
}: {
	view: ChartView;
	band: ChartView["layout"]["bands"][number];
	shaded: boolean;
}) {
	const { bands } = useTexts(inspectionTexts);
	const name = phases[band.id] ?? (band.id === "interrupts" ? bands.interrupts : bands.endings);
	return (
		<g>
			<rect
				y={band.top}
				width={layout.width}
				height={band.height}
				fill={shaded ? "var(--surface-sunken)" : "var(--surface)"}
			/>
			<path d={`M0 ${band.top}H${layout.width}`} stroke="var(--rule)" />
			<text x="12" y={band.top + 22} fontSize="14" fontWeight="600" fill="var(--ink-2)">
				{name}
			</text>
		</g>
	);
}

function Wire({ wire: { path, arrow, best, critical, back } }: { wire: DrawnWire }) {
	const colour = best ? "var(--accent)" : critical ? "var(--critical)" : "var(--ink-3)";
	const { x, y, points } = arrow;
	const head =
		points === "down"
			? `M${x} ${y}L${x - 4.5} ${y - ARROW}H${x + 4.5}Z`
			: `M${x} ${y}L${x + ARROW} ${y - 4.5}V${y + 4.5}Z`;
	return (
		<g>
			<path
				d={path}
				fill="none"
				stroke={colour}
				strokeWidth={best ? 2.5 : 1.5}
				strokeDasharray={back ? "5 4" : critical && !best ? "1.5 3" : undefined}
				strokeLinecap={critical && !best ? "round" : undefined}
			/>
			<path d={head} fill={colour} />
		</g>
	);
}

function Box({ view, box }: { view: ChartView; box: ChartBox }) {
	const texts = useTexts(inspectionTexts);
	const words = view.stops[box.id];
	const { left, top, kind } = box;
	const sub = words?.ending ? texts.endingKinds[words.ending] : words?.marked ? texts.markedShort : null;
	return (
		<a href={`#stop-${box.id}`} className="group outline-none">
			<rect
				x={left}
				y={top}
				width={BOX.width}
				height={BOX.height}
				rx={kind === "interrupt" ? 16 : 2}
				fill={kind === "ending" ? "var(--surface-selected)" : "var(--page)"}
				stroke={words?.ending === "harm" ? "var(--critical)" : "var(--rule-strong)"}
				strokeWidth="1.5"
				className="group-hover:stroke-(--accent) group-focus-visible:stroke-(--focus) group-focus-visible:[stroke-width:4]"
			/>
			{kind === "ending" ? (
				<rect
					x={left + 4}
					y={top + 4}
					width={BOX.width - 8}
					height={BOX.height - 8}
					fill="none"
					stroke={words?.ending === "harm" ? "var(--critical)" : "var(--rule-strong)"}
				/>
			) : null}
			<text x={left + 12} y={top + 24} fontSize="13" fontWeight="600" fill="var(--ink)">
				{words?.name ?? box.id}
			</text>
			{words?.lines.map((line, index) => (
				<text key={index} x={left + 12} y={top + 43 + index * 17} fontSize="13" fill="var(--ink-2)">
					{line}
				</text>
			))}
			{sub ? (
				<text x={left + 12} y={top + 80} fontSize="13" fontWeight="500" fill="var(--accent)">
					{sub}
				</text>
			) : null}
		</a>
	);
}
