import type { CallDossier } from "~/persistence/assessed-calls.server";
import type { HistoryStep } from "./rating-view";

/** Who did what with this call since it was handed in, oldest first. What raters ticked is not in it. */
export function historyView({ steps }: CallDossier): HistoryStep[] {
	return steps.map(({ seq, event, byName, raterName, at, reason, detail }) => ({
		seq,
		type: event.type,
		by: byName,
		rater: raterName,
		at,
		reason,
		asked: typeof detail.asked === "number" ? detail.asked : null,
	}));
}
