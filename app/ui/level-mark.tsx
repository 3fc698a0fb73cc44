import { classes } from "./classes";

export type Level = 1 | 2 | 3 | 4;

/** The strokes of the counting square: one side a level, closed and filled at four. */
const STROKES: Record<Level, string> = {
	1: "M3 22V2",
	2: "M3 22V3H22",
	3: "M3 22V3H21V22",
	4: "M3 3H21V21H3Z",
};
const COLOURS: Record<Level, string> = {
	1: "text-level-1",
	2: "text-level-2",
	3: "text-level-3",
	4: "text-level-4",
};
const SIZES = {
	small: "size-5 text-index",
	middle: "size-[26px] text-note",
	large: "size-10 text-section",
} as const;

/**
 * The level of a criterion, 1 to 4, not applicable (null), or not yet (undefined). `label` is what is read out.
 */
export function LevelMark({
	level,
	label,
	size = "middle",
}: {
	level: Level | null | undefined;
	label: string;
	size?: keyof typeof SIZES;
}) {
	return (
		<span
			className={classes(
				"relative inline-grid flex-none place-items-center align-middle leading-none font-semibold",
				SIZES[size],
				level ? COLOURS[level] : "text-ink-3",
			)}
		>
			<svg viewBox="0 0 24 24" aria-hidden="true" className="absolute inset-0 size-full overflow-visible">
				<path
					d="M3 3H21V21H3Z"
					fill={level === 4 ? "currentColor" : "none"}
					stroke="var(--rule-strong)"
					strokeDasharray="1.5 2.5"
				/>
				{level ? (
					<path
						d={STROKES[level]}
						fill={level === 4 ? "currentColor" : "none"}
						stroke="currentColor"
						strokeWidth="3"
						strokeLinecap="square"
					/>
				) : null}
			</svg>
			<span aria-hidden="true" className={classes("relative", level === 4 && "text-on-level-4")}>
				{level ?? (level === null ? "–" : "")}
			</span>
			<span className="sr-only">{label}</span>
		</span>
	);
}
