import type { ReactNode } from "react";

/** A figure with its interval, on a line that all rows share. */
export interface IntervalRow {
	readonly key: string;
	readonly name: ReactNode;
	/** Null: there is none, and `figure` says why. */
	readonly value: number | null;
	/** Null: there is a value and no interval. */
	readonly low: number | null;
	readonly high: number | null;
	/** From little: drawn hollow. */
	readonly weak?: boolean;
	/** The figure in words, at the end of the row. */
	readonly figure: ReactNode;
	/** Below the name: what it means. */
	readonly detail?: ReactNode;
}

/** The line on which the rows are drawn. */
export interface IntervalScale {
	readonly from: number;
	readonly to: number;
	/** Where a line stands through all rows. */
	readonly threshold: number;
	/** What that line is, and how dots and strokes are read. */
	readonly legend: string;
	readonly show: (value: number) => string;
}

/**
 * A dot for each row and a stroke from one end of its interval to the other, beside a line that says what is enough.
 * What lies outside of the scale is drawn at its end, an interval that goes on below it with an arrow. The table behind is the caller's.
 */
export function IntervalPlot({ rows, scale }: { rows: readonly IntervalRow[]; scale: IntervalScale }) {
	return (
		<div>
			<p className="max-w-[70ch] pb-2 text-note text-ink-3">{scale.legend}</p>
			<div aria-hidden="true" className="hidden gap-x-6 sm:grid sm:grid-cols-[minmax(0,1fr)_16rem_9rem]">
				<span />
				<Ends scale={scale} />
			</div>
			<ul>
				{rows.map((row) => (
					<li
						key={row.key}
						className="grid gap-x-6 gap-y-1 border-t border-rule py-3 text-small text-tight sm:grid-cols-[minmax(0,1fr)_16rem_9rem]"
					>
						<div className="min-w-0">
							<div className="text-body font-medium">{row.name}</div>
							{row.detail ? <div className="mt-1 max-w-[62ch] text-ink-2">{row.detail}</div> : null}
						</div>
						<div className="max-w-[16rem] pt-1">
							<Line row={row} scale={scale} />
							<div aria-hidden="true" className="sm:hidden">
								<Ends scale={scale} />
							</div>
						</div>
						<div className="sm:pt-1">{row.figure}</div>
					</li>
				))}
			</ul>
		</div>
	);
}

/** What stands at both ends of the scale and at the threshold. */
function Ends({ scale: { from, to, threshold, show } }: { scale: IntervalScale }) {
	const place = ((threshold - from) / (to - from)) * 96 + 2;
	return (
		<span className="relative block h-5 text-note text-ink-3">
			<span className="absolute left-0">{show(from)}</span>
			<span className="absolute -translate-x-1/2" style={{ left: `${place}%` }}>
				{show(threshold)}
			</span>
			<span className="absolute right-0">{show(to)}</span>
		</span>
	);
}

function Line({ row, scale: { from, to, threshold } }: { row: IntervalRow; scale: IntervalScale }) {
	const x = (value: number) => `${((Math.min(to, Math.max(from, value)) - from) / (to - from)) * 96 + 2}%`;
	const { value, low, high, weak = false } = row;
	return (
		<svg aria-hidden="true" width="100%" height="22" className="block overflow-visible">
			<line x1="2%" x2="98%" y1="11" y2="11" stroke="var(--rule)" />
			<line
				x1={x(threshold)}
				x2={x(threshold)}
				y1="0"
				y2="22"
				stroke="var(--rule-strong)"
				strokeDasharray="3 3"
			/>
			{value !== null && low !== null && high !== null ? (
				<line
					x1={x(low)}
					x2={x(high)}
					y1="11"
					y2="11"
					stroke="var(--level-3)"
					strokeWidth="4"
					opacity={weak ? 0.5 : 1}
				/>
			) : null}
			{value !== null && low !== null && low < from ? (
				<path d="M0 11 L8 6 L8 16 Z" fill="var(--level-3)" />
			) : null}
			{value === null ? null : (
				<circle
					cx={x(value)}
					cy="11"
					r="5"
					fill={weak ? "var(--page)" : "var(--ink)"}
					stroke="var(--ink)"
					strokeWidth={weak ? 1.6 : 0}
				/>
			)}
		</svg>
	);
}
