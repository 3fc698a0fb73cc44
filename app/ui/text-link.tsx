import { Link, type LinkProps } from "@remix-run/react";
import { classes } from "./classes";

/** A link in running text or a table. */
export function TextLink({ className, ...rest }: LinkProps) {
	return (
		<Link
			className={classes(
				// The padding of what stands in a line moves nothing, and makes it high enough to be pressed (WCAG 2.2, 2.5.8).
				"py-1 text-accent underline decoration-1 underline-offset-4 hover:text-accent-hover hover:decoration-2",
				className,
			)}
			{...rest}
		/>
	);
}
