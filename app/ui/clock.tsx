/** A running time in fixed cells, so that it does not shift. Not announced each second. */
export function Clock({ text, label }: { text: string; label: string }) {
	return (
		<div role="timer" aria-label={label} aria-live="off" className="text-section font-medium sm:text-head">
			<span aria-hidden="true">
				{[...text].map((character, index) =>
					/\d/.test(character) ? (
						<span key={index} className="figure-cell">
							{character}
						</span>
					) : (
						character
					),
				)}
			</span>
		</div>
	);
}
