import type { ReactNode } from "react";
import { classes } from "./classes";

/** A key of the keyboard. Hidden where there is none. */
export function Key({ children }: { children: ReactNode }) {
	return (
		<kbd className="inline-flex h-[22px] min-w-[22px] items-center justify-center rounded-2 border border-rule-strong bg-surface px-1 font-sans text-note leading-none font-medium text-ink-2 pointer-coarse:hidden max-sm:hidden">
			{children}
		</kbd>
	);
}

/** A word in a thin frame: what kind of thing this is. */
export function Tag({ children, kind = "plain" }: { children: ReactNode; kind?: "plain" | "act" }) {
	return (
		<span
			className={classes(
				"inline-flex items-center gap-1.5 rounded-1 border px-1.5 text-note text-tight whitespace-nowrap",
				kind === "act" ? "border-accent text-accent" : "border-rule-strong text-ink-2",
			)}
		>
			{children}
		</span>
	);
}

/** The sign of a critical error: a diamond, so that it is not told by colour alone. */
export function CriticalMark() {
	return (
		<svg
			viewBox="0 0 18 18"
			aria-hidden="true"
			className="inline-block size-[18px] flex-none align-[-3px] text-critical"
		>
			<path d="M9 0 18 9 9 18 0 9Z" fill="currentColor" />
			<path d="M9 4.6v5" stroke="var(--on-critical)" strokeWidth="2" />
			<circle cx="9" cy="12.4" r="1.2" fill="var(--on-critical)" />
		</svg>
	);
}

const STATES = {
	steady: "text-level-4",
	nearing: "text-level-3",
	strained: "text-level-2",
	stopped: "text-critical",
	open: "text-ink-3",
} as const;
export type StateKind = keyof typeof STATES;

/** A state by shape and word; the colour only repeats it. */
export function State({ kind, children }: { kind: StateKind; children: ReactNode }) {
	return (
		<span className="inline-flex items-center gap-2 text-small">
			<svg viewBox="0 0 10 10" aria-hidden="true" className={classes("size-2.5 flex-none", STATES[kind])}>
				{kind === "steady" && <rect width="10" height="10" fill="currentColor" />}
				{kind === "nearing" && (
					<>
						<rect width="5" height="10" fill="currentColor" />
						<rect
							x="0.75"
							y="0.75"
							width="8.5"
							height="8.5"
							fill="none"
							stroke="currentColor"
							strokeWidth="1.5"
						/>
					</>
				)}
				{kind === "strained" && <rect y="3.5" width="10" height="3" fill="currentColor" />}
				{kind === "stopped" && <path d="M5 0 10 5 5 10 0 5Z" fill="currentColor" />}
				{kind === "open" && <circle cx="5" cy="5" r="4" fill="none" stroke="currentColor" strokeWidth="2" />}
			</svg>
			{children}
		</span>
	);
}
