import { forwardRef, type InputHTMLAttributes, type ReactNode } from "react";
import { classes } from "./classes";

/** A checkbox or radio button with its words; the whole row can be pressed. */
export const Pick = forwardRef<
	HTMLInputElement,
	{ children: ReactNode; className?: string } & InputHTMLAttributes<HTMLInputElement>
>(function Pick({ children, className, type = "checkbox", ...rest }, ref) {
	return (
		<label
			className={classes(
				"flex min-h-control cursor-pointer items-start gap-2 py-1.5 text-small text-tight",
				className,
			)}
		>
			<input ref={ref} type={type} className="mt-0.5 size-[18px] flex-none accent-(--accent)" {...rest} />
			<span>{children}</span>
		</label>
	);
});

/** A choice of one among few, side by side: radio buttons in one frame. */
export const Segment = forwardRef<
	HTMLInputElement,
	{ children: ReactNode } & Omit<InputHTMLAttributes<HTMLInputElement>, "type">
>(function Segment({ children, ...rest }, ref) {
	return (
		<label className="relative grid min-h-[calc(var(--control)-2px)] cursor-pointer place-items-center border-rule-strong px-2 py-0.5 text-center text-small text-tight not-first:border-l has-checked:bg-selected has-checked:font-semibold has-checked:text-accent has-checked:shadow-[inset_0_-3px_0_var(--accent)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--focus)">
			<input
				ref={ref}
				type="radio"
				className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
				{...rest}
			/>
			<span>{children}</span>
		</label>
	);
});

/** The frame around segments, with its name for those who listen. */
export function Segments({ label, children }: { label: string; children: ReactNode }) {
	return (
		<div
			role="radiogroup"
			aria-label={label}
			className="grid auto-cols-fr grid-flow-col rounded-1 border border-rule-strong bg-surface"
		>
			{children}
		</div>
	);
}
