/** What the drawing measures, in its own units. */
const WIDTH = 340;
const HEIGHT = 150;
const LEFT = 34;
const RIGHT = 8;
const TOP = 10;
const BOTTOM = 26;
/** More names than these would run into one another. */
const MOST_NAMES = 4;

/** A month with its figure; null where there is none, so that the line has a gap there. */
export interface MonthPoint {
	readonly month: string;
	readonly value: number | null;
	readonly low: number | null;
	readonly high: number | null;
	/** From little: drawn hollow. */
	readonly weak?: boolean;
}

/**
 * A figure month after month: a dot each with the stroke of its interval, a line between months that follow each other
 * and are both from enough,
 * and the line of what is enough. The table behind is the caller's.
 */
export function MonthLine({
	points,
	from,
	to,
	threshold,
	title,
	show,
}: {
	points: readonly MonthPoint[];
	from: number;
	to: number;
	/** A line of what is enough; left out where nothing is. */
	threshold?: number;
	title: string;
	show: (value: number) => string;
}) {
	const step = (WIDTH - LEFT - RIGHT) / Math.max(points.length, 3);
	const x = (at: number) => LEFT + (at + 0.5) * step;
	const kept = (value: number) => Math.min(to, Math.max(from, value));
	const y = (value: number) => TOP + ((to - kept(value)) / (to - from)) * (HEIGHT - TOP - BOTTOM);
	const every = Math.ceil(points.length / MOST_NAMES);
	return (
		<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title} className="block h-auto w-full">
			{[from, ...(threshold === undefined ? [] : [threshold]), to].map((value) => (
				<g key={value}>
					<line
						x1={LEFT}
						x2={WIDTH - RIGHT}
						y1={y(value)}
						y2={y(value)}
						stroke={value === threshold ? "var(--rule-strong)" : "var(--rule)"}
						strokeDasharray={value === threshold ? "3 3" : undefined}
					/>
					<text x={LEFT - 6} y={y(value) + 4.5} textAnchor="end" fontSize="12" fill="var(--ink-3)">
						{show(value)}
					</text>
				</g>
			))}
			{points.map(({ month, value, low, high, weak }, at) => {
				const last = points[at - 1];
				// From too little on either side there is no course to draw.
				const before = weak || last?.weak ? null : (last?.value ?? null);
				return (
					<g key={month}>
						{value !== null && before !== null ? (
							<line
								x1={x(at - 1)}
								y1={y(before)}
								x2={x(at)}
								y2={y(value)}
								stroke="var(--ink-3)"
								strokeWidth="1.2"
							/>
						) : null}
						{low !== null && high !== null ? (
							<line
								x1={x(at)}
								x2={x(at)}
								y1={y(low)}
								y2={y(high)}
								stroke="var(--level-3)"
								strokeWidth="3"
								opacity={weak ? 0.5 : 1}
							/>
						) : null}
						{at % every === 0 ? (
							<text x={x(at)} y={HEIGHT - 8} textAnchor="middle" fontSize="12" fill="var(--ink-3)">
								{month}
							</text>
						) : null}
					</g>
				);
			})}
			{points.map(({ month, value, weak }, at) =>
				value === null ? null : (
					<circle
						key={month}
						cx={x(at)}
						cy={y(value)}
						r="4"
						fill={weak ? "var(--page)" : "var(--ink)"}
						stroke="var(--ink)"
						strokeWidth={weak ? 1.6 : 0}
					/>
				),
			)}
		</svg>
	);
}
