import type { ReactNode, TdHTMLAttributes, ThHTMLAttributes } from "react";
import { classes } from "./classes";

/** A table that scrolls sideways by itself when the page is narrow; `caption` names it for those who listen. */
export function Table({
	caption,
	head,
	children,
}: {
	caption: string;
	head: ReactNode;
	children: ReactNode;
}) {
	return (
		<section aria-label={caption} tabIndex={0} className="relative overflow-x-auto">
			<table className="w-full border-collapse text-small text-tight">
				<caption className="sr-only">{caption}</caption>
				<thead>
					<tr>{head}</tr>
				</thead>
				<tbody>{children}</tbody>
			</table>
		</section>
	);
}

export function HeadCell({ className, ...rest }: ThHTMLAttributes<HTMLTableCellElement>) {
	return (
		<th
			scope="col"
			className={classes(
				"border-b border-rule py-2 pr-4 text-left align-bottom text-note font-medium text-ink-2",
				className,
			)}
			{...rest}
		/>
	);
}

export function Cell({ className, ...rest }: TdHTMLAttributes<HTMLTableCellElement>) {
	return <td className={classes("border-b border-rule py-2.5 pr-4 align-top", className)} {...rest} />;
}
