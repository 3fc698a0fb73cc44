import type { Undefined } from "../statistics/outcome";
import { mean } from "../statistics/sample";
import type { RatedUnit } from "./rated-units";
import { type Severity, severityFrom } from "./severity";

/** A rater beside those who rated the same calls. */
export interface RaterSeverity {
	readonly rater: string;
	/** Its units are calls. */
	readonly severity: Severity | Undefined;
}

/**
 * How far each rater is from the others on the calls they share, over all criteria. The criteria of one call hang
 * together (who hears a call as weak hears it in several), so that a call is the unit: its difference is the mean over
 * its criteria. Taking each criterion for a unit would make the interval too narrow, and flag people for nothing.
 */
export function severityByCall(units: readonly RatedUnit[]): RaterSeverity[] {
	const byRater = new Map<string, Map<string, number[]>>();
	for (const { callId, ratings } of units) {
		if (ratings.length < 2) continue;
		for (const { rater, level } of ratings) {
			const others = ratings.filter((each) => each.rater !== rater).map((each) => each.level);
			const calls = byRater.get(rater) ?? new Map<string, number[]>();
			byRater.set(rater, calls);
			const differences = calls.get(callId) ?? [];
			calls.set(callId, differences);
			differences.push(level - mean(others));
		}
	}
	return [...byRater]
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([rater, calls]) => ({ rater, severity: severityFrom([...calls.values()].map(mean)) }));
}
