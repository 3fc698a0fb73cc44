import type { ReactNode } from "react";
import { classes } from "./classes";

const DOTS = {
	saved: "bg-level-3",
	saving: "border-2 border-rule-strong",
	waiting: "bg-level-2 rounded-none!",
} as const;

/** Whether what was done is safe: saved, on its way, waiting for the line. */
export function SavedMark({ kind, children }: { kind: keyof typeof DOTS; children: ReactNode }) {
	return (
		<span role="status" className="inline-flex items-center gap-2 text-note text-tight text-ink-3">
			<span aria-hidden="true" className={classes("size-2 flex-none rounded-full", DOTS[kind])} />
			<span>{children}</span>
		</span>
	);
}
