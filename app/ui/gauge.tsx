export type GaugeKind = "trust" | "distress" | "danger";

const COLOURS: Record<GaugeKind, string> = {
	trust: "var(--gauge-trust)",
	distress: "var(--gauge-distress)",
	danger: "var(--gauge-danger)",
};

/** One gauge, 0 to 10: where it started, where it is. Trust is a circle, distress a square, danger a triangle. */
export function Gauge({
	kind,
	label,
	value,
	start,
	note,
	spoken,
}: {
	kind: GaugeKind;
	label: string;
	value: number;
	start: number;
	note: string;
	spoken: string;
}) {
	const colour = COLOURS[kind];
	const at = `${value * 10}%`;
	return (
		<div
			role="meter"
			aria-label={label}
			aria-valuenow={value}
			aria-valuemin={0}
			aria-valuemax={10}
			aria-valuetext={spoken}
			className="grid grid-cols-[1fr_auto] items-baseline gap-x-2 text-note text-tight sm:text-small"
		>
			<span>
				{label} <b className="font-semibold">{value}</b>
			</span>
			<span className="text-ink-2 max-sm:hidden">{note}</span>
			<svg aria-hidden="true" className="col-span-2 h-3 w-full overflow-visible">
				<line x1="0" x2="100%" y1="6" y2="6" stroke="var(--gauge-track)" strokeWidth="3" />
				<line x1={`${start * 10}%`} x2={at} y1="6" y2="6" stroke={colour} strokeWidth="3" />
				<line
					x1={`${start * 10}%`}
					x2={`${start * 10}%`}
					y1="1"
					y2="11"
					stroke="var(--ink-3)"
					strokeWidth="1.5"
				/>
				{kind === "trust" && <circle cx={at} cy="6" r="5.5" fill={colour} />}
				{kind === "distress" && (
					<rect x={at} y="1" width="10" height="10" transform="translate(-5 0)" fill={colour} />
				)}
				{kind === "danger" && (
					<svg x={at} y="0" className="overflow-visible" aria-hidden="true">
						<path d="M0 0l6.5 11.5h-13z" fill={colour} />
					</svg>
				)}
			</svg>
		</div>
	);
}
