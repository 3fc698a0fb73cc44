import type { ReactNode } from "react";
import { classes } from "./classes";

/** The body of an ordinary page: 1360 px at most, with the gutter. */
export function Page({ children, className }: { children: ReactNode; className?: string }) {
	return (
		<main id="content" className={classes("mx-auto max-w-[1360px] px-gutter pt-6 pb-16 sm:pt-8", className)}>
			{children}
		</main>
	);
}

/** What the page is about, one line of explanation, and what can be done here. */
export function PageHead({
	title,
	lead,
	actions,
}: {
	title: ReactNode;
	lead?: ReactNode;
	actions?: ReactNode;
}) {
	return (
		<header className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
			<div className="max-w-[46em]">
				<h1 className="text-head">{title}</h1>
				{lead ? <p className="mt-1 text-ink-2">{lead}</p> : null}
			</div>
			{actions ? <div className="flex flex-wrap items-center gap-3">{actions}</div> : null}
		</header>
	);
}

/** Main column and a side column of 320 px; one column below 960 px. */
export function Columns({ children, side }: { children: ReactNode; side: ReactNode }) {
	return (
		<div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_320px]">
			<div className="min-w-0">{children}</div>
			<aside className="min-w-0">{side}</aside>
		</div>
	);
}
