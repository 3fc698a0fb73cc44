import { Link, type LinkProps } from "@remix-run/react";
import { classes } from "./classes";

/** A link in running text or a table. */
export function TextLink({ className, ...rest }: LinkProps) {
	return (
		<Link
			className={classes(
				"text-accent underline decoration-1 underline-offset-4 hover:text-accent-hover hover:decoration-2",
				className,
			)}
			{...rest}
		/>
	);
}
