import { classes } from "./classes";

/** Difficulty 1 to 5 as strokes, with its words for those who listen. */
export function Difficulty({ value, label }: { value: number; label: string }) {
	return (
		<span className="inline-flex gap-0.5" role="img" aria-label={label}>
			{[1, 2, 3, 4, 5].map((step) => (
				<span
					key={step}
					className={classes(
						"h-3 w-[5px]",
						step <= value ? "bg-ink-2" : "shadow-[inset_0_0_0_1px_var(--rule-strong)]",
					)}
				/>
			))}
		</span>
	);
}
