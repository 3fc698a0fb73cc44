/** What the drawing measures. */
const HEIGHT = 300;
const TOP = 12;
const BOTTOM = 34;
const y = (score: number) => TOP + ((4 - score) / 3) * (HEIGHT - TOP - BOTTOM);
/** Grades stand a little inside of the frame. */
const x = (grade: number) => `${8 + ((grade - 1) / 3) * 86}%`;

/**
 * Scores over grades, both from 1 to 4: a dot for each performance, the line through them, and at the borderline the cut
 * with its interval. The table behind is the caller's.
 */
export function GradePlot({
	title,
	points,
	line,
	cut,
	labels,
}: {
	title: string;
	points: readonly { readonly grade: number; readonly score: number }[];
	line: { readonly slope: number; readonly intercept: number } | null;
	cut: {
		readonly grade: number;
		readonly value: number;
		readonly low: number;
		readonly high: number;
	} | null;
	labels: { readonly grade: string; readonly score: string };
}) {
	const on = (grade: number) => (line ? line.intercept + line.slope * grade : 0);
	return (
		<figure className="max-w-[560px]">
			<p aria-hidden="true" className="text-note text-ink-3">
				{labels.score}
			</p>
			<svg role="img" aria-label={title} width="100%" height={HEIGHT} className="block">
				{[1, 2, 3, 4].map((tick) => (
					<g key={tick}>
						<line x1="5%" x2="100%" y1={y(tick)} y2={y(tick)} stroke="var(--rule)" />
						<text x="3%" y={y(tick) + 4.5} textAnchor="end" fontSize="13" fill="var(--ink-3)">
							{tick}
						</text>
						<text x={x(tick)} y={HEIGHT - 12} textAnchor="middle" fontSize="13" fill="var(--ink-3)">
							{tick}
						</text>
					</g>
				))}
				{line ? (
					<line x1={x(1)} x2={x(4)} y1={y(on(1))} y2={y(on(4))} stroke="var(--level-3)" strokeWidth="1.5" />
				) : null}
				{cut ? (
					<>
						<line
							x1="5%"
							x2={x(cut.grade)}
							y1={y(cut.value)}
							y2={y(cut.value)}
							stroke="var(--accent)"
							strokeWidth="1.5"
							strokeDasharray="4 4"
						/>
						<line
							x1={x(cut.grade)}
							x2={x(cut.grade)}
							y1={y(Math.min(4, cut.high))}
							y2={y(Math.max(1, cut.low))}
							stroke="var(--accent)"
							strokeWidth="3"
						/>
					</>
				) : null}
				{points.map(({ grade, score }, index) => (
					<circle
						key={index}
						cx={x(grade)}
						cy={y(score)}
						r="4.5"
						fill="var(--page)"
						stroke="var(--ink)"
						strokeWidth="1.5"
					/>
				))}
			</svg>
			<p aria-hidden="true" className="text-center text-note text-ink-3">
				{labels.grade}
			</p>
		</figure>
	);
}
