/** Radius of a dot, and how far equal ones stand above each other. */
const R = 4.5;
const STEP = 10;
const GAP = 4;

/** A dot on the scale. */
export interface Dot {
	readonly value: number;
	/** It is that of whoever looks: ringed. */
	readonly own: boolean;
}

/**
 * Values on one scale, a line of dots for each series: the first hollow, the last full where there are two. Equal values
 * stand above each other. A band and a stroke show an interval and the value in it. The table behind is the caller's.
 */
export function DotScale({
	title,
	from,
	to,
	series,
	band,
	mark,
}: {
	/** In words, for those who listen. */
	title: string;
	from: number;
	to: number;
	series: readonly (readonly Dot[])[];
	band?: { readonly low: number; readonly high: number } | null;
	mark?: number | null;
}) {
	const at = (value: number) => `${((Math.min(to, Math.max(from, value)) - from) / (to - from)) * 100}%`;
	const width = (low: number, high: number) =>
		`${((Math.min(to, high) - Math.max(from, low)) / (to - from)) * 100}%`;
	const lines = series.map(stacked);
	const heights = lines.map((line) => Math.max(1, ...line.map(({ above }) => above + 1)) * STEP + GAP);
	const height = heights.reduce((sum, each) => sum + each, 0) + GAP;
	const bottom = (index: number) => heights.slice(0, index + 1).reduce((sum, each) => sum + each, 0) - R;
	const ticks = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	return (
		<div className="px-2">
			<svg role="img" aria-label={title} width="100%" height={height} className="block overflow-visible">
				{ticks.map((tick) => (
					<line key={tick} x1={at(tick)} x2={at(tick)} y1="0" y2={height} stroke="var(--rule)" />
				))}
				{band ? (
					<rect
						x={at(band.low)}
						width={width(band.low, band.high)}
						y="0"
						height={height}
						fill="var(--level-3-soft)"
					/>
				) : null}
				{mark == null ? null : (
					<line x1={at(mark)} x2={at(mark)} y1="0" y2={height} stroke="var(--level-3)" strokeWidth="2" />
				)}
				{lines.map((line, index) =>
					line.map(({ value, own, above }, place) => (
						<g key={`${index}-${place}`}>
							<circle
								cx={at(value)}
								cy={bottom(index) - above * STEP}
								r={R - 0.75}
								fill={index === lines.length - 1 && lines.length > 1 ? "var(--ink)" : "var(--page)"}
								stroke="var(--ink)"
								strokeWidth="1.5"
							/>
							{own ? (
								<circle
									cx={at(value)}
									cy={bottom(index) - above * STEP}
									r={R + 2}
									fill="none"
									stroke="var(--accent)"
									strokeWidth="2"
								/>
							) : null}
						</g>
					)),
				)}
			</svg>
		</div>
	);
}

/** Equal values one above the other, in their order. */
function stacked(dots: readonly Dot[]): (Dot & { readonly above: number })[] {
	const seen = new Map<number, number>();
	return dots.map((dot) => {
		const above = seen.get(dot.value) ?? 0;
		seen.set(dot.value, above + 1);
		return { ...dot, above };
	});
}

/** The numbers of such a scale, to stand above its rows. */
export function ScaleHead({ from, to }: { from: number; to: number }) {
	const ticks = Array.from({ length: to - from + 1 }, (_, index) => from + index);
	return (
		<div aria-hidden="true" className="relative mx-2 h-6 text-note text-ink-3">
			{ticks.map((tick) => (
				<span
					key={tick}
					className="absolute -translate-x-1/2"
					style={{ left: `${((tick - from) / (to - from)) * 100}%` }}
				>
					{tick}
				</span>
			))}
		</div>
	);
}
