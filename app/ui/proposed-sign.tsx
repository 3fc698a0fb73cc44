/** What only another rater or the machine has: a dashed square, filled by nobody. */
export function ProposedSign() {
	return (
		<svg viewBox="0 0 10 10" aria-hidden="true" className="size-2.5 flex-none text-ink-3">
			<rect
				x="0.75"
				y="0.75"
				width="8.5"
				height="8.5"
				fill="none"
				stroke="currentColor"
				strokeWidth="1.2"
				strokeDasharray="2 1.4"
			/>
		</svg>
	);
}
