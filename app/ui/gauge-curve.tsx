import { Disclosure } from "./disclosure";
import type { GaugeKind } from "./gauge";
import { Cell, HeadCell, Table } from "./table";

export type GaugeValues = Readonly<Record<GaugeKind, number>>;

const KINDS: readonly GaugeKind[] = ["trust", "distress", "danger"];
const WIDTH = 880;
const HEIGHT = 220;
const LEFT = 36;
const RIGHT = 130;
const TOP = 12;
const BOTTOM = 34;
const LOOKS: Record<GaugeKind, { colour: string; dash: string | undefined }> = {
	trust: { colour: "var(--gauge-trust)", dash: undefined },
	distress: { colour: "var(--gauge-distress)", dash: "9 5" },
	danger: { colour: "var(--gauge-danger)", dash: "2.5 4.5" },
};

/**
 * The gauges over the turns: three lines told apart by stroke and sign, with their names at their ends, and the same
 * as a table behind.
 */
export function GaugeCurve({
	values,
	labels,
	title,
	texts,
}: {
	values: readonly GaugeValues[];
	labels: Readonly<Record<GaugeKind, string>>;
	title: string;
	texts: { table: string; turn: string; start: string };
}) {
	const last = Math.max(1, values.length - 1);
	const x = (turn: number) => LEFT + (turn / last) * (WIDTH - LEFT - RIGHT);
	const y = (value: number) => TOP + ((10 - value) / 10) * (HEIGHT - TOP - BOTTOM);
	const names = namePlaces(values, y);
	const every = Math.ceil((values.length - 1) / 20) || 1;
	return (
		<>
			<div
				role="group"
				aria-label={title}
				tabIndex={0}
				className="overflow-x-auto border border-rule bg-surface p-3"
			>
				<svg
					viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
					role="img"
					aria-label={title}
					className="block h-auto w-full min-w-[560px]"
				>
					{[0, 5, 10].map((value) => (
						<g key={value}>
							<line
								x1={LEFT}
								x2={WIDTH - RIGHT}
								y1={y(value)}
								y2={y(value)}
								stroke={value === 0 ? "var(--rule-strong)" : "var(--rule)"}
							/>
							<text x={LEFT - 8} y={y(value) + 4} textAnchor="end" fontSize="13" fill="var(--ink-3)">
								{value}
							</text>
						</g>
					))}
					{values.map((_, turn) =>
						turn % every === 0 ? (
							<text
								key={turn}
								x={x(turn)}
								y={HEIGHT - 10}
								textAnchor="middle"
								fontSize="13"
								fill="var(--ink-3)"
							>
								{turn}
							</text>
						) : null,
					)}
					{KINDS.map((kind) => (
						<g key={kind}>
							<polyline
								points={values.map((value, turn) => `${x(turn)},${y(value[kind])}`).join(" ")}
								fill="none"
								stroke={LOOKS[kind].colour}
								strokeWidth="2.5"
								strokeDasharray={LOOKS[kind].dash}
								strokeLinecap="round"
							/>
							{values.map((value, turn) => (
								<Sign key={turn} kind={kind} x={x(turn)} y={y(value[kind])} />
							))}
							<text
								x={WIDTH - RIGHT + 12}
								y={names[kind] + 5}
								fontSize="14"
								fontWeight="500"
								fill={LOOKS[kind].colour}
							>
								{labels[kind]} {values.at(-1)?.[kind]}
							</text>
						</g>
					))}
				</svg>
			</div>
			<Disclosure summary={texts.table}>
				<Table
					caption={title}
					head={
						<>
							<HeadCell>{texts.turn}</HeadCell>
							{KINDS.map((kind) => (
								<HeadCell key={kind}>{labels[kind]}</HeadCell>
							))}
						</>
					}
				>
					{values.map((value, turn) => (
						<tr key={turn}>
							<Cell>{turn === 0 ? texts.start : turn}</Cell>
							{KINDS.map((kind) => (
								<Cell key={kind}>{value[kind]}</Cell>
							))}
						</tr>
					))}
				</Table>
			</Disclosure>
		</>
	);
}

/** Names stand at the end of their lines, moved apart where lines end together. */
function namePlaces(values: readonly GaugeValues[], y: (value: number) => number): Record<GaugeKind, number> {
	const end = values.at(-1) ?? { trust: 0, distress: 0, danger: 0 };
	const places: Record<GaugeKind, number> = { trust: 0, distress: 0, danger: 0 };
	let previous = Number.NEGATIVE_INFINITY;
	for (const kind of [...KINDS].sort((a, b) => end[b] - end[a])) {
		previous = Math.max(y(end[kind]), previous + 20);
		places[kind] = previous;
	}
	return places;
}

function Sign({ kind, x, y }: { kind: GaugeKind; x: number; y: number }) {
	const { colour } = LOOKS[kind];
	if (kind === "trust") return <circle cx={x} cy={y} r="3.5" fill={colour} />;
	if (kind === "distress") return <rect x={x - 3.2} y={y - 3.2} width="6.4" height="6.4" fill={colour} />;
	return <path d={`M${x} ${y - 4.4}l4.6 8h-9.2z`} fill={colour} />;
}
