import type { ReactNode } from "react";

/** What is known about a thing, as name and value in two columns. */
export function Facts({ rows }: { rows: readonly (readonly [string, ReactNode])[] }) {
	return (
		<dl className="grid grid-cols-[minmax(88px,auto)_minmax(0,1fr)] content-start gap-x-3 gap-y-1 text-small text-tight">
			{rows.map(([name, value]) => (
				<div key={name} className="contents">
					<dt className="text-ink-2">{name}</dt>
					<dd>{value}</dd>
				</div>
			))}
		</dl>
	);
}
