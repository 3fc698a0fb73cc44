import { type ReactNode, useId } from "react";
import { classes } from "./classes";

/** A section of a file: a heavy rule, its head, then ruled rows. */
export function Section({
	title,
	note,
	children,
	className,
	id,
}: {
	title: ReactNode;
	note?: ReactNode;
	children: ReactNode;
	className?: string;
	id?: string;
}) {
	const heading = useId();
	return (
		<section
			id={id}
			aria-labelledby={heading}
			className={classes("mt-12 border-t-2 border-rule-ink pt-3 first:mt-0", className)}
		>
			<div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pb-3">
				<h2 id={heading} className="text-section">
					{title}
				</h2>
				{note ? <span className="text-note text-tight text-ink-3">{note}</span> : null}
			</div>
			{children}
		</section>
	);
}
