import type { ReactNode } from "react";

/** Something to open when it is wanted: a chart's table, a longer explanation. Works without script. */
export function Disclosure({
	summary,
	open = false,
	children,
}: {
	summary: ReactNode;
	/** From the start: what was sent from inside it was refused. */
	open?: boolean;
	children: ReactNode;
}) {
	return (
		<details className="group" open={open}>
			<summary className="inline-flex min-h-control list-none items-center gap-1.5 text-small text-accent hover:underline [&::-webkit-details-marker]:hidden">
				<span aria-hidden="true" className="w-3 font-semibold group-open:hidden">
					+
				</span>
				<span aria-hidden="true" className="hidden w-3 font-semibold group-open:inline">
					−
				</span>
				{summary}
			</summary>
			{children}
		</details>
	);
}
