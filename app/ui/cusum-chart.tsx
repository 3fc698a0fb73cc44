/** What the drawing measures, in its own units. */
const WIDTH = 340;
const SUMS = 124;
const GAP = 14;
const DIFFERENCES = 72;
const HEIGHT = SUMS + GAP + DIFFERENCES;
const LEFT = 24;
const RIGHT = 10;
/** Fewer calls than these stand apart as if there were so many: three dots are no line. */
const LEAST = 12;
/** A sum beyond the limit is drawn a little above it and no further: how far beyond says nothing more. */
const BEYOND = 1.55;
/** Levels go from 1 to 4. */
const FURTHEST = 3;

/** One call: how far it was from the reference, and what the two sums came to. */
export interface CusumChartPoint {
	readonly difference: number;
	readonly above: number;
	readonly below: number;
	readonly signal: boolean;
}

/**
 * The two sums of a CUSUM, one upwards and one downwards from the middle, with the limits at which they signal; under
 * them each call's difference and their mean as a line. The table behind is the caller's.
 */
export function CusumChart({
	points,
	limit,
	mean,
	title,
	labels,
}: {
	points: readonly CusumChartPoint[];
	limit: number;
	/** Of the differences. */
	mean: number;
	title: string;
	/** Written beside the upper and the lower half. */
	labels: { readonly above: string; readonly below: string };
}) {
	const step = (WIDTH - LEFT - RIGHT) / Math.max(points.length, LEAST);
	const x = (point: number) => LEFT + (point + 0.5) * step;
	const middle = SUMS / 2;
	const y = (sum: number) =>
		middle - (Math.max(-BEYOND, Math.min(BEYOND, sum / limit)) / BEYOND) * (middle - 6);
	const base = SUMS + GAP + DIFFERENCES / 2;
	const level = (difference: number) => base - (difference / FURTHEST) * (DIFFERENCES / 2 - 6);
	const line = (of: (point: CusumChartPoint) => number) =>
		points.map((point, index) => `${x(index).toFixed(1)},${y(of(point)).toFixed(1)}`).join(" ");
	return (
		<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title} className="block h-auto w-full">
			{[limit, -limit].map((at) => (
				<g key={at}>
					<line
						x1={LEFT}
						x2={WIDTH - RIGHT}
						y1={y(at)}
						y2={y(at)}
						stroke="var(--critical)"
						strokeWidth="1.2"
						strokeDasharray="6 4"
					/>
					<text x={LEFT - 6} y={y(at) + 4.5} textAnchor="end" fontSize="13" fill="var(--ink-3)">
						{limit}
					</text>
				</g>
			))}
			<line x1={LEFT} x2={WIDTH - RIGHT} y1={middle} y2={middle} stroke="var(--rule-strong)" />
			<text x={LEFT - 6} y={middle + 4.5} textAnchor="end" fontSize="13" fill="var(--ink-3)">
				0
			</text>
			<polyline points={line(({ above }) => above)} fill="none" stroke="var(--ink)" strokeWidth="1.8" />
			<polyline
				points={line(({ below }) => -below)}
				fill="none"
				stroke="var(--ink)"
				strokeWidth="1.8"
				strokeDasharray="2 3"
			/>
			{points.map((point, index) =>
				point.signal ? (
					<path
						key={index}
						d={`M${x(index)} ${y(point.above > point.below ? point.above : -point.below) - 6}l6 6-6 6-6-6Z`}
						fill="var(--critical)"
					/>
				) : null,
			)}
			<text x={WIDTH - RIGHT} y={14} textAnchor="end" fontSize="13" fill="var(--ink-2)">
				{labels.above}
			</text>
			<text x={WIDTH - RIGHT} y={SUMS - 6} textAnchor="end" fontSize="13" fill="var(--ink-2)">
				{labels.below}
			</text>
			{[2, 0, -2].map((at) => (
				<g key={at}>
					<line
						x1={LEFT}
						x2={WIDTH - RIGHT}
						y1={level(at)}
						y2={level(at)}
						stroke={at === 0 ? "var(--rule-strong)" : "var(--rule)"}
					/>
					<text x={LEFT - 6} y={level(at) + 4.5} textAnchor="end" fontSize="13" fill="var(--ink-3)">
						{at > 0 ? `+${at}` : at < 0 ? `−${-at}` : at}
					</text>
				</g>
			))}
			{points.length > 0 ? (
				<line
					x1={x(0)}
					x2={x(points.length - 1)}
					y1={level(mean)}
					y2={level(mean)}
					stroke="var(--level-3)"
					strokeWidth="2"
				/>
			) : null}
			{points.map(({ difference }, index) => (
				<circle key={index} cx={x(index)} cy={level(difference)} r="3.2" fill="var(--ink)" />
			))}
		</svg>
	);
}
