import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from "react";
import { classes } from "./classes";

const BLANK =
	"max-w-full min-h-control rounded-1 border-0 border-b-2 border-accent bg-transparent px-1 font-medium text-accent field-sizing-content hover:bg-hover";

/** A filter that reads as a sentence, with blanks to choose. Put it into a form that GETs. */
export function Sentence({ children, action }: { children: ReactNode; action: ReactNode }) {
	return (
		<div className="mb-6 grid grid-cols-1 gap-4">
			<p className="max-w-[60ch] text-section leading-[2.4] text-pretty">{children}</p>
			<div className="flex flex-wrap items-center gap-3">{action}</div>
		</div>
	);
}

/** A blank of the sentence in which one of several is chosen. `label` is for those who listen. */
export function SentenceChoice({
	label,
	any,
	options,
	...rest
}: {
	label: string;
	/** What stands there while nothing is chosen; left out where something always is. */
	any?: string;
	options: readonly (readonly [value: string, label: string])[];
} & Omit<SelectHTMLAttributes<HTMLSelectElement>, "className" | "children">) {
	return (
		<select aria-label={label} className={classes(BLANK, "text-ellipsis")} {...rest}>
			{any === undefined ? null : <option value="">{any}</option>}
			{options.map(([value, name]) => (
				<option key={value} value={value}>
					{name}
				</option>
			))}
		</select>
	);
}

/** A blank of the sentence into which something is typed, or a day is picked. */
export function SentenceInput({
	label,
	className,
	...rest
}: { label: string } & InputHTMLAttributes<HTMLInputElement>) {
	return (
		<input
			aria-label={label}
			className={classes(BLANK, "placeholder:font-normal placeholder:text-ink-3", className)}
			{...rest}
		/>
	);
}

/** The blank into which one types what to look for; it is called `q` in every address. */
export function SentenceSearch({
	label,
	placeholder,
	value,
}: {
	label: string;
	placeholder: string;
	value: string;
}) {
	return (
		<SentenceInput
			label={label}
			type="search"
			name="q"
			defaultValue={value}
			placeholder={placeholder}
			maxLength={200}
			className="min-w-28"
		/>
	);
}
