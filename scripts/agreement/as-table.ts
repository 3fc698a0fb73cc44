import { alphaWithInterval } from "../../app/domain/agreement/alpha-interval";
import { countsOf } from "../../app/domain/agreement/count-table";
import { criterionAgreement } from "../../app/domain/agreement/criterion-agreement";
import { ICC_FORMS } from "../../app/domain/agreement/icc";
import type { Patterns } from "../../app/domain/agreement/patterns";
import type { Estimate, Statistic } from "../../app/domain/statistics/outcome";
import { REASONS } from "./reasons";

const LABEL = 26;
const VALUE = 9;

function line(label: string, statistic: Statistic | Estimate): string {
	const start = `  ${label.padEnd(LABEL)}`;
	if (statistic.value === undefined) return `${start}${"–".padStart(VALUE)}   ${REASONS[statistic.reason]}`;
	const value = `${start}${statistic.value.toFixed(4).padStart(VALUE)}`;
	if (!("interval" in statistic)) return value;
	const { interval } = statistic;
	return `${value}   ${
		interval.low === undefined
			? `no interval: ${REASONS[interval.reason]}`
			: `${interval.low.toFixed(4)} to ${interval.high.toFixed(4)}`
	}`;
}

/**
 * The agreement on one criterion as lines for people: each value with its 95 % interval, or why there is none.
 *
 * @param seed of the samples behind the intervals of alpha
 */
export function asTable(criterion: string, patterns: Patterns, seed: string): string {
	const agreement = criterionAgreement(patterns);
	const counts = countsOf(patterns);
	const { units, raters, ratings, cohenKappa: kappa, gwetAC2: ac2 } = agreement;
	return [
		`${criterion}: units ${units}, raters ${raters}, ratings ${ratings}`,
		line("percent agreement", agreement.percentAgreement),
		line("same or next category", agreement.adjacentAgreement),
		line("Cohen's kappa", kappa.identity),
		line("  linear weights", kappa.linear),
		line("  quadratic weights", kappa.quadratic),
		line("Fleiss' kappa", agreement.fleissKappa),
		line("Gwet's AC1", agreement.gwetAC1),
		line("  AC2, linear weights", ac2.linear),
		line("  AC2, quadratic weights", ac2.quadratic),
		...(["nominal", "ordinal", "interval"] as const).map((level) =>
			line(`Krippendorff's α, ${level}`, alphaWithInterval(counts, level, { seed })),
		),
		...ICC_FORMS.map((form) => line(`ICC(${form})`, agreement.icc[form])),
	].join("\n");
}
