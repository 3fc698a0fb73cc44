import type { ReactNode } from "react";

/** What is asked for, one a row: met or not yet, by sign and by word, with how far it is. */
export function Checklist({
	rows,
}: {
	rows: readonly { id: string; met: boolean; spoken: string; name: ReactNode; value: ReactNode }[];
}) {
	return (
		<ul className="border-t border-rule">
			{rows.map((row) => (
				<li
					key={row.id}
					className="grid grid-cols-[18px_minmax(0,1fr)_auto] items-baseline gap-x-3 border-b border-rule py-2 text-pane text-tight"
				>
					<CheckMark met={row.met} label={row.spoken} />
					<span>{row.name}</span>
					<span className="text-right text-small text-ink-2">{row.value}</span>
				</li>
			))}
		</ul>
	);
}

/** A filled square with a tick where something is met, a dotted one where it is not yet. */
function CheckMark({ met, label }: { met: boolean; label: string }) {
	return (
		<span className="self-center">
			<svg viewBox="0 0 16 16" aria-hidden="true" className="size-4 text-level-4">
				{met ? (
					<>
						<rect width="16" height="16" fill="currentColor" />
						<path d="M3.5 8.2 6.7 11.4 12.5 4.8" fill="none" stroke="var(--on-level-4)" strokeWidth="2.2" />
					</>
				) : (
					<rect
						x="1"
						y="1"
						width="14"
						height="14"
						fill="none"
						stroke="var(--ink-3)"
						strokeWidth="1.5"
						strokeDasharray="2 2"
					/>
				)}
			</svg>
			<span className="sr-only">{label}</span>
		</span>
	);
}
