import type { AngoffCut } from "./angoff";
import type { BorderlineCut } from "./borderline-regression";
import { BORDERLINE, type GradedPerformance } from "./judgements";

/**
 * What somebody who decides on a cut has to know before they trust it:
 * - `few-judges`, `few-calls`: fewer than are advised · `missing`: judges were invited who handed nothing in
 * - `wide`: the interval reaches further than `WIDE` to each side · `no-interval`: nothing says how sure it is
 * - `not-rising`: calls with better grades did not get better scores: the method has no cut here
 * - `loose`: less than half of what scores differ by goes with the grades
 * - `beyond-grades`: no call was graded borderline or below (or none above): the line is drawn out past its points
 * - `off-scale`: the line leaves the levels at the borderline
 */
export type Caution =
	| "few-judges"
	| "few-calls"
	| "missing"
	| "wide"
	| "no-interval"
	| "not-rising"
	| "loose"
	| "beyond-grades"
	| "off-scale";

/** Labelled defaults of ours. */
const ADVISED_JUDGES = 5;
const ADVISED_CALLS = 10;
/** Half the interval, in levels: beyond it a call could pass or not by who sat in the panel. */
const WIDE = 0.25;
const LOOSE = 0.5;

/** @param invited how many judges were asked */
export function angoffCautions(cut: AngoffCut, invited: number): Caution[] {
	const { judges, interval } = cut;
	return [
		...(judges.length < ADVISED_JUDGES ? (["few-judges"] as const) : []),
		...(judges.length < invited ? (["missing"] as const) : []),
		...(interval.low === undefined
			? (["no-interval"] as const)
			: interval.high - cut.value > WIDE
				? (["wide"] as const)
				: []),
	];
}

/** @param judges how many of the `invited` handed in */
export function borderlineCautions(
	cut: BorderlineCut,
	performances: readonly GradedPerformance[],
	{ judges, invited }: { readonly judges: number; readonly invited: number },
): Caution[] {
	const grades = performances.map(({ grade }) => grade);
	const cautions: Caution[] = [];
	if (cut.slope <= 0) cautions.push("not-rising");
	if (cut.value < 1 || cut.value > 4) cautions.push("off-scale");
	if (performances.length < ADVISED_CALLS) cautions.push("few-calls");
	if (judges < ADVISED_JUDGES) cautions.push("few-judges");
	if (judges < invited) cautions.push("missing");
	if (Math.min(...grades) > BORDERLINE || Math.max(...grades) < BORDERLINE) cautions.push("beyond-grades");
	if (cut.high - cut.value > WIDE) cautions.push("wide");
	if (cut.slope > 0 && cut.rSquared < LOOSE) cautions.push("loose");
	return cautions;
}
