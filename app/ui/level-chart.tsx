/** What the drawing measures, in its own units. */
const WIDTH = 340;
const HEIGHT = 104;
const LEFT = 22;
const RIGHT = 8;
const TOP = 10;
const BOTTOM = 10;
/** Fewer calls than these stand apart as if there were so many: three dots are no curve. */
const LEAST = 10;

const y = (level: number) => TOP + ((4 - level) / 3) * (HEIGHT - TOP - BOTTOM);
const kept = (level: number) => Math.min(4.15, Math.max(0.85, level));

/**
 * Levels of one criterion, call after call: a dot each, hollow where it does not count, and where a line says something
 * the band in which it lies. The table behind is the caller's.
 */
export function LevelChart({
	points,
	line,
	title,
}: {
	points: readonly { readonly level: number; readonly counts: boolean }[];
	/** By the place in `points`; empty where there is no line to draw. */
	line: readonly {
		readonly point: number;
		readonly at: number;
		readonly low: number;
		readonly high: number;
	}[];
	title: string;
}) {
	const step = (WIDTH - LEFT - RIGHT) / Math.max(points.length, LEAST);
	const x = (point: number) => LEFT + (point + 0.5) * step;
	const along = (value: "at" | "low" | "high") =>
		line.map((each) => `${x(each.point).toFixed(1)},${y(kept(each[value])).toFixed(1)}`);
	return (
		<svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title} className="block h-auto w-full">
			{[1, 2, 3, 4].map((level) => (
				<g key={level}>
					<line x1={LEFT} x2={WIDTH - RIGHT} y1={y(level)} y2={y(level)} stroke="var(--rule)" />
					<text x={LEFT - 9} y={y(level) + 4.5} textAnchor="end" fontSize="13" fill="var(--ink-3)">
						{level}
					</text>
				</g>
			))}
			{line.length > 0 ? (
				<>
					<polygon
						points={[...along("high"), ...along("low").reverse()].join(" ")}
						fill="var(--level-3-soft)"
						opacity="0.85"
					/>
					<polyline points={along("at").join(" ")} fill="none" stroke="var(--level-3)" strokeWidth="1.5" />
				</>
			) : null}
			{points.map(({ level, counts }, point) => (
				<circle
					key={point}
					cx={x(point)}
					cy={y(level)}
					r={counts ? 3.6 : 3}
					fill={counts ? "var(--ink)" : "var(--page)"}
					stroke="var(--ink)"
					strokeWidth={counts ? 0 : 1.4}
				/>
			))}
		</svg>
	);
}
