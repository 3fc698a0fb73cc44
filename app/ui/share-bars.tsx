import type { ReactNode } from "react";

/** Looks of a series: told apart by tone and by height, so that no colour has to be. */
const LOOKS = [
	{ fill: "var(--accent)", height: 10 },
	{ fill: "var(--ink-2)", height: 6 },
	{ fill: "var(--ink-3)", height: 3 },
] as const;
const GAP = 2;
const lookOf = (index: number) => LOOKS[Math.min(index, LOOKS.length - 1)] ?? LOOKS[0];

/** Which bar is whose. */
export function ShareLegend({ series }: { series: readonly string[] }) {
	return (
		<p className="my-4 flex flex-wrap gap-x-6 gap-y-1 text-small">
			{series.map((name, index) => {
				const { fill, height } = lookOf(index);
				return (
					<span key={name} className="inline-flex items-center gap-2">
						<svg aria-hidden="true" width="28" height="12" className="flex-none">
							<rect y={(12 - height) / 2} width="28" height={height} fill={fill} />
						</svg>
						{name}
					</span>
				);
			})}
		</p>
	);
}

/** Parts of a whole, a row each: a bar for every series, with its figure. The table behind is the caller's. */
export function ShareBars({
	series,
	rows,
	percent,
}: {
	series: readonly string[];
	/** `shares`: 0 to 1, in the order of the series. */
	rows: readonly { readonly id: string; readonly name: ReactNode; readonly shares: readonly number[] }[];
	percent: (share: number) => string;
}) {
	const longest = Math.max(0.01, ...rows.flatMap(({ shares }) => shares));
	const tops = series.map((_, index) =>
		series.slice(0, index).reduce((sum, _name, before) => sum + lookOf(before).height + GAP, 0),
	);
	const height = (tops.at(-1) ?? 0) + lookOf(series.length - 1).height;
	return (
		<dl className="grid gap-y-1 text-small text-tight">
			{rows.map(({ id, name, shares }) => (
				<div
					key={id}
					className="grid items-center gap-x-4 border-t border-rule py-1.5 sm:grid-cols-[15rem_minmax(0,1fr)_14rem]"
				>
					<dt>{name}</dt>
					<dd>
						<svg
							aria-hidden="true"
							viewBox={`0 0 100 ${height}`}
							preserveAspectRatio="none"
							className="block w-full"
							height={height}
						>
							{shares.map((share, index) => (
								<rect
									key={series[index]}
									y={tops[index]}
									width={(share / longest) * 100}
									height={lookOf(index).height}
									fill={lookOf(index).fill}
								/>
							))}
						</svg>
					</dd>
					<dd className="text-note text-ink-2">
						{shares.map((share, index) => (
							<span key={series[index]}>
								{index > 0 ? " · " : null}
								<span className="sr-only">{series[index]}: </span>
								{percent(share)}
							</span>
						))}
					</dd>
				</div>
			))}
		</dl>
	);
}
