import {
	forwardRef,
	type InputHTMLAttributes,
	type ReactNode,
	type SelectHTMLAttributes,
	type TextareaHTMLAttributes,
	useId,
} from "react";
import { classes } from "./classes";

const CONTROL =
	"w-full min-h-control rounded-1 border border-rule-strong bg-surface px-2.5 py-1 text-body text-tight aria-[invalid=true]:border-critical disabled:bg-sunken disabled:text-ink-3";

interface FieldProps {
	label: ReactNode;
	hint?: ReactNode;
	error?: ReactNode;
	className?: string;
}

/** Label over control, hint and error under it, tied together for those who listen. */
function Frame({
	label,
	hint,
	error,
	className,
	children,
}: FieldProps & { children: (ids: { id: string; describedBy?: string; invalid: boolean }) => ReactNode }) {
	const id = useId();
	const describedBy = classes(hint ? `${id}-hint` : null, error ? `${id}-error` : null) || undefined;
	return (
		<div className={classes("grid gap-1", className)}>
			<label htmlFor={id} className="text-small font-medium">
				{label}
			</label>
			{children({ id, describedBy, invalid: Boolean(error) })}
			{hint ? (
				<p id={`${id}-hint`} className="text-note text-tight text-ink-3">
					{hint}
				</p>
			) : null}
			{error ? (
				<p id={`${id}-error`} className="text-note text-tight font-medium text-critical">
					{error}
				</p>
			) : null}
		</div>
	);
}

export const TextField = forwardRef<HTMLInputElement, FieldProps & InputHTMLAttributes<HTMLInputElement>>(
	function TextField({ label, hint, error, className, ...rest }, ref) {
		return (
			<Frame label={label} hint={hint} error={error} className={className}>
				{({ id, describedBy, invalid }) => (
					<input
						ref={ref}
						id={id}
						aria-describedby={describedBy}
						aria-invalid={invalid}
						className={CONTROL}
						{...rest}
					/>
				)}
			</Frame>
		);
	},
);

export const TextArea = forwardRef<
	HTMLTextAreaElement,
	FieldProps & TextareaHTMLAttributes<HTMLTextAreaElement>
>(function TextArea({ label, hint, error, className, ...rest }, ref) {
	return (
		<Frame label={label} hint={hint} error={error} className={className}>
			{({ id, describedBy, invalid }) => (
				<textarea
					ref={ref}
					id={id}
					aria-describedby={describedBy}
					aria-invalid={invalid}
					className={classes(CONTROL, "resize-y py-2")}
					{...rest}
				/>
			)}
		</Frame>
	);
});

export const SelectField = forwardRef<
	HTMLSelectElement,
	FieldProps & SelectHTMLAttributes<HTMLSelectElement>
>(function SelectField({ label, hint, error, className, children, ...rest }, ref) {
	return (
		<Frame label={label} hint={hint} error={error} className={className}>
			{({ id, describedBy, invalid }) => (
				<select
					ref={ref}
					id={id}
					aria-describedby={describedBy}
					aria-invalid={invalid}
					className={CONTROL}
					{...rest}
				>
					{children}
				</select>
			)}
		</Frame>
	);
});
