import { Disclosure } from "./disclosure";
import type { GaugeKind } from "./gauge";
import { Cell, HeadCell, Table } from "./table";
import { TextLink } from "./text-link";

export type GaugeValues = Readonly<Record<GaugeKind, number>>;

const KINDS: readonly GaugeKind[] = ["trust", "distress", "danger"];

/** What was said at a turn, where it stands on the page, and whether the call turned on it. */
export interface CurveTurn {
	readonly said: string;
	readonly href: string;
	readonly turned: boolean;
}

/** What the drawing measures, in its own units; `perTurn`: the least width between two numbers of turns. */
interface Frame {
	readonly width: number;
	readonly height: number;
	readonly left: number;
	readonly right: number;
	readonly perTurn: number;
}
/** Names stand at the ends of their lines. */
const WIDE: Frame = { width: 880, height: 220, left: 36, right: 130, perTurn: 34 };
/** On a phone there is no room for names beside the lines: they stand above. */
const NARROW: Frame = { width: 320, height: 200, left: 24, right: 10, perTurn: 24 };
const TOP = 12;
const BOTTOM = 34;
const LOOKS: Record<GaugeKind, { colour: string; dash: string | undefined }> = {
	trust: { colour: "var(--gauge-trust)", dash: undefined },
	distress: { colour: "var(--gauge-distress)", dash: "9 5" },
	danger: { colour: "var(--gauge-danger)", dash: "2.5 4.5" },
};

/**
 * The gauges over the turns: three lines told apart by stroke and sign, with their names at their ends or above, and
 * the same as a table behind, with what was said. The turns on which the call turned are marked.
 *
 * @param turns what was said at each turn, by its number
 */
export function GaugeCurve({
	values,
	labels,
	title,
	texts,
	turns = new Map(),
}: {
	values: readonly GaugeValues[];
	labels: Readonly<Record<GaugeKind, string>>;
	title: string;
	texts: { table: string; turn: string; start: string; said?: string };
	turns?: ReadonlyMap<number, CurveTurn>;
}) {
	return (
		<>
			<div className="border border-rule bg-surface p-3">
				<div className="sm:hidden">
					<Legend end={values.at(-1)} labels={labels} />
					<Curve frame={NARROW} values={values} title={title} turns={turns} />
				</div>
				<div className="max-sm:hidden">
					<Curve frame={WIDE} values={values} title={title} names={labels} turns={turns} />
				</div>
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
							{turns.size > 0 ? <HeadCell>{texts.said}</HeadCell> : null}
						</>
					}
				>
					{values.map((value, turn) => (
						<tr key={turn}>
							<Cell>{turn === 0 ? texts.start : turn}</Cell>
							{KINDS.map((kind) => (
								<Cell key={kind}>{value[kind]}</Cell>
							))}
							{turns.size > 0 ? (
								<Cell>
									<Said turn={turns.get(turn)} />
								</Cell>
							) : null}
						</tr>
					))}
				</Table>
			</Disclosure>
		</>
	);
}

function Said({ turn }: { turn: CurveTurn | undefined }) {
	return turn ? <TextLink to={turn.href}>{turn.said}</TextLink> : <>–</>;
}

function Curve({
	frame: { width, height, left, right, perTurn },
	values,
	title,
	names,
	turns,
}: {
	frame: Frame;
	values: readonly GaugeValues[];
	title: string;
	/** Where they stand at the lines' ends. */
	names?: Readonly<Record<GaugeKind, string>>;
	turns: ReadonlyMap<number, CurveTurn>;
}) {
	const last = Math.max(1, values.length - 1);
	const step = (width - left - right) / last;
	const x = (turn: number) => left + turn * step;
	const y = (value: number) => TOP + ((10 - value) / 10) * (height - TOP - BOTTOM);
	const places = namePlaces(values, y);
	const every = Math.ceil(perTurn / step);
	return (
		<svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={title} className="block h-auto w-full">
			{[0, 5, 10].map((value) => (
				<g key={value}>
					<line
						x1={left}
						x2={width - right}
						y1={y(value)}
						y2={y(value)}
						stroke={value === 0 ? "var(--rule-strong)" : "var(--rule)"}
					/>
					<text x={left - 8} y={y(value) + 4} textAnchor="end" fontSize="13" fill="var(--ink-3)">
						{value}
					</text>
				</g>
			))}
			{values.map((_, turn) => {
				const turned = turns.get(turn)?.turned === true;
				return (
					<g key={turn}>
						{turned ? (
							<line
								x1={x(turn)}
								x2={x(turn)}
								y1={TOP}
								y2={height - BOTTOM}
								stroke="var(--ink-3)"
								strokeDasharray="2 4"
							/>
						) : null}
						{turned || turn % every === 0 ? (
							<text
								x={x(turn)}
								y={height - 10}
								textAnchor="middle"
								fontSize="13"
								fontWeight={turned ? "600" : undefined}
								fill={turned ? "var(--ink)" : "var(--ink-3)"}
							>
								{turn}
							</text>
						) : null}
					</g>
				);
			})}
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
					{names ? (
						<text
							x={width - right + 12}
							y={places[kind] + 5}
							fontSize="14"
							fontWeight="500"
							fill={LOOKS[kind].colour}
						>
							{names[kind]} {values.at(-1)?.[kind]}
						</text>
					) : null}
				</g>
			))}
			{[...turns].map(([turn, { said }]) => (
				<rect
					key={turn}
					x={x(turn) - step / 2}
					y={TOP}
					width={step}
					height={height - TOP - BOTTOM}
					fill="transparent"
				>
					<title>{`${turn}: ${said}`}</title>
				</rect>
			))}
		</svg>
	);
}

/** The lines' names above them, each with a piece of its line. */
function Legend({
	end,
	labels,
}: {
	end: GaugeValues | undefined;
	labels: Readonly<Record<GaugeKind, string>>;
}) {
	return (
		<ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-note font-medium">
			{KINDS.map((kind) => (
				<li key={kind} className="flex items-center gap-1.5">
					<svg aria-hidden="true" viewBox="0 0 32 12" className="h-3 w-8">
						<line
							x1="2"
							x2="30"
							y1="6"
							y2="6"
							stroke={LOOKS[kind].colour}
							strokeWidth="2.5"
							strokeDasharray={LOOKS[kind].dash}
							strokeLinecap="round"
						/>
						<Sign kind={kind} x={16} y={6} />
					</svg>
					{labels[kind]} {end?.[kind]}
				</li>
			))}
		</ul>
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
