import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes } from "react";
import { classes } from "./classes";

export type ButtonKind = "main" | "plain" | "ending" | "bare";

const BASE =
	"inline-flex items-center justify-center gap-2 rounded-2 border py-1 text-tight font-medium no-underline transition-colors duration-(--m-quick)";
const KINDS: Record<ButtonKind, string> = {
	main: "border-accent bg-accent text-on-accent hover:bg-accent-hover hover:border-accent-hover",
	plain: "border-rule-strong bg-surface text-ink hover:bg-hover",
	ending: "border-critical bg-surface text-critical hover:bg-critical-soft",
	bare: "border-transparent text-accent hover:underline underline-offset-4",
};
const SIZES = {
	plain: "min-h-control px-4 text-small",
	bare: "min-h-control px-2 text-small",
	big: "min-h-12 px-6 text-body",
};
const size = (kind: ButtonKind, big: boolean) => SIZES[big ? "big" : kind === "bare" ? "bare" : "plain"];
const OFF = "disabled:border-rule disabled:bg-sunken disabled:text-ink-3 disabled:no-underline";

/** One main button a page; plain for the rest; ending where something ends for good; bare inside text. */
export function Button({
	kind = "plain",
	big = false,
	className,
	type = "submit",
	...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { kind?: ButtonKind; big?: boolean }) {
	return (
		<button type={type} className={classes(BASE, KINDS[kind], OFF, size(kind, big), className)} {...rest} />
	);
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function ButtonLink({
	kind = "plain",
	big = false,
	className,
	...rest
}: LinkProps & { kind?: ButtonKind; big?: boolean }) {
	return <Link className={classes(BASE, KINDS[kind], size(kind, big), className)} {...rest} />;
}
