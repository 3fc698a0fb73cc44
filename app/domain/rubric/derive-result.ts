import type { CriterionLevel, Level } from "./derive-levels";
import type { Rubric } from "./rubric.schema";

/** Why a call does not pass, for a page to put into words. */
export type FailReason =
	| { readonly code: "critical-error"; readonly criticalError: string }
	| {
			readonly code: "safety-below";
			readonly criterion: string;
			readonly level: Level;
			readonly need: number;
	  }
	| { readonly code: "mean-below"; readonly mean: number; readonly need: number }
	| { readonly code: "too-few-applicable"; readonly have: number; readonly need: number };

export interface CallResult {
	readonly passes: boolean;
	/** Unrounded mean of the applicable criteria, or null when none applied. Critical errors never move it. */
	readonly mean: number | null;
	/** Number of criteria that applied. */
	readonly applicable: number;
	/** Everything that stands in the way of passing; empty exactly when the call passes. */
	readonly reasons: readonly FailReason[];
	/** Safety criteria that are below their level by a repaired harm that the pass rule lets through. */
	readonly forgiven: readonly string[];
}

/**
 * Pass or not, by the rubric's pass rule.
 *
 * A repaired harm is let through only where it alone holds the safety criterion down: with a basic behaviour missing
 * besides, the criterion would fail without the harm, and a harm must never be what makes a call pass. Each harm
 * repaired counts, so two in one criterion are two.
 *
 * @param criticalErrors codes of the **confirmed** ones
 * @param difficulty of the scenario, 1 to 5
 */
export function deriveResult(
	rubric: Rubric,
	levels: readonly CriterionLevel[],
	criticalErrors: Iterable<string>,
	difficulty: number,
): CallResult {
	const { pass } = rubric;
	const scored = levels.flatMap((each) => (each.level === null ? [] : [{ ...each, level: each.level }]));
	const sum = scored.reduce((total, each) => total + each.level, 0);
	const mean = scored.length === 0 ? null : sum / scored.length;

	const below = scored.filter((each) => each.safety && each.level < pass.safetyLevel);
	const byRepair = below.filter((each) => each.reason.code === "harm-repaired");
	const harmsRepaired = byRepair.reduce((total, each) => total + each.repaired.length, 0);
	const lenient =
		pass.repairedHarm.difficulties.includes(difficulty) && harmsRepaired <= pass.repairedHarm.atMost;
	const forgiven = lenient ? byRepair.map((each) => each.id) : [];

	const reasons: FailReason[] = [];
	for (const criticalError of [...new Set(criticalErrors)].sort()) {
		reasons.push({ code: "critical-error", criticalError });
	}
	for (const { id, level } of below) {
		if (!forgiven.includes(id)) {
			reasons.push({ code: "safety-below", criterion: id, level, need: pass.safetyLevel });
		}
	}
	if (mean !== null && mean < pass.mean) reasons.push({ code: "mean-below", mean, need: pass.mean });
	if (scored.length < pass.minimumApplicable) {
		reasons.push({ code: "too-few-applicable", have: scored.length, need: pass.minimumApplicable });
	}
	return { passes: reasons.length === 0, mean, applicable: scored.length, reasons, forgiven };
}
