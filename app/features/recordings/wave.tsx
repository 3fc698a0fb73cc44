const HEIGHT = 36;

/** How loud a voice was over the call, as a band of bars; what has been heard is darker. Seen only: the slider says where. */
export function Wave({
	wave,
	played,
	label,
}: {
	wave: readonly number[];
	/** 0 to 1 */
	played: number;
	label: string;
}) {
	const bars = (from: number, to: number) =>
		wave
			.slice(from, to)
			.map((loud, index) => {
				const half = Math.max(0.5, (Math.min(100, loud * 1.4) / 100) * (HEIGHT / 2));
				return `M${from + index + 0.5} ${(HEIGHT / 2 - half).toFixed(1)}v${(half * 2).toFixed(1)}`;
			})
			.join("");
	const split = Math.round(wave.length * played);
	return (
		<svg
			role="img"
			aria-label={label}
			viewBox={`0 0 ${wave.length} ${HEIGHT}`}
			preserveAspectRatio="none"
			className="block h-9 w-full"
		>
			<path d={bars(0, split)} stroke="var(--accent)" strokeWidth={0.8} />
			<path d={bars(split, wave.length)} stroke="var(--rule-strong)" strokeWidth={0.8} />
		</svg>
	);
}
