import type { ReactNode } from "react";
import { classes } from "~/ui/classes";
import { Pick } from "~/ui/pick";
import type { TickedBehaviour } from "./room-page.query.server";

/** Behaviours to be ticked, by criterion. */
export function BehaviourPicks({
	behaviours,
	ticked,
	full = false,
	tick,
	note,
}: {
	behaviours: readonly TickedBehaviour[];
	ticked: readonly string[];
	/** No more can be ticked. */
	full?: boolean;
	tick: (code: string) => void;
	/** What stands beside one. */
	note?: (code: string) => ReactNode;
}) {
	return (
		<>
			{byCriterion(behaviours).map(([criterion, within]) => (
				<fieldset key={criterion} className="mt-2 border-t border-rule pt-1">
					<legend className="text-note font-medium text-ink-2">{criterion}</legend>
					<div className="grid gap-x-4 sm:grid-cols-2">
						{within.map(({ code, short, harmful }) => (
							<Pick
								key={code}
								checked={ticked.includes(code)}
								disabled={full && !ticked.includes(code)}
								onChange={() => tick(code)}
							>
								<span className={classes(harmful && "text-critical")}>{short}</span> {note?.(code)}
							</Pick>
						))}
					</div>
				</fieldset>
			))}
		</>
	);
}

function byCriterion(behaviours: readonly TickedBehaviour[]): [string, TickedBehaviour[]][] {
	const groups = new Map<string, TickedBehaviour[]>();
	for (const behaviour of behaviours)
		groups.set(behaviour.criterion, [...(groups.get(behaviour.criterion) ?? []), behaviour]);
	return [...groups];
}
