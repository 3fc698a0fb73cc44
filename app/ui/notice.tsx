import type { ReactNode } from "react";
import { classes } from "./classes";

const KINDS = {
	information: "border-rule-strong",
	warning: "border-level-2",
	error: "border-critical",
	done: "border-level-3",
} as const;

/** A message that stays until it no longer holds: what happened, what is safe, what next. */
export function Notice({
	kind = "information",
	title,
	children,
	className,
	role,
}: {
	kind?: keyof typeof KINDS;
	title?: ReactNode;
	children?: ReactNode;
	className?: string;
	role?: "alert" | "status";
}) {
	return (
		<div role={role} className={classes("border-l-4 py-0.5 pl-4 text-pane", KINDS[kind], className)}>
			{title ? <p className="font-semibold">{title}</p> : null}
			{children}
		</div>
	);
}

/** Where there is nothing yet: says so, and what to do. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
	return (
		<div className="border-t border-rule py-6 text-ink-2">
			<p className="max-w-[60ch]">{children}</p>
			{action ? <div className="mt-3">{action}</div> : null}
		</div>
	);
}
