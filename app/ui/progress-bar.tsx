/** How far work in the background has come. */
export function ProgressBar({
	label,
	done,
	total,
}: {
	label: string;
	done: number;
	/** 0: not known yet. */
	total: number;
}) {
	return (
		<progress
			aria-label={label}
			value={done}
			max={Math.max(total, 1)}
			className="mt-3 block h-2 w-full max-w-md"
		/>
	);
}
