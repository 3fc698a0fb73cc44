import type { AgreementFigures } from "~/domain/agreement/agreement-figures";
import { type AgreementVerdict, judgeAgreement } from "~/domain/agreement/judge-agreement";
import type { Estimate, Reason, Statistic } from "~/domain/statistics/outcome";

/** A statistic as it goes to the browser: in full, so that anybody can compare it with a calculation of their own. */
export interface ShownStatistic {
	/** Null: not defined, and `why` says so. */
	readonly value: number | null;
	/** Null: there is no interval, and `why` says so where there is a value. */
	readonly low: number | null;
	readonly high: number | null;
	readonly why: Reason | null;
}

/** How raters agree on some calls, with what can be said of it. */
export interface ShownFigures {
	readonly calls: number;
	readonly raters: number;
	readonly same: ShownStatistic;
	readonly adjacent: ShownStatistic;
	readonly distances: AgreementFigures["distances"];
	readonly ac2: ShownStatistic;
	readonly kappa: ShownStatistic;
	readonly alpha: ShownStatistic;
	readonly commonest: AgreementFigures["commonest"];
	readonly verdict: AgreementVerdict;
}

/** A line of a report: a criterion, several, a centre, a month. */
export interface FigureRow {
	readonly key: string;
	readonly name: string;
	readonly safety: boolean;
	readonly figures: ShownFigures;
}

export function showStatistic(statistic: Statistic | Estimate): ShownStatistic {
	if (statistic.value === undefined) return { value: null, low: null, high: null, why: statistic.reason };
	const { value } = statistic;
	if (!("interval" in statistic)) return { value, low: null, high: null, why: null };
	const { interval } = statistic;
	return interval.low === undefined
		? { value, low: null, high: null, why: interval.reason }
		: { value, low: interval.low, high: interval.high, why: null };
}

export function showFigures(figures: AgreementFigures): ShownFigures {
	const { calls, raters, commonest, distances } = figures;
	return {
		calls,
		raters,
		commonest,
		distances,
		same: showStatistic(figures.percentAgreement),
		adjacent: showStatistic(figures.adjacentAgreement),
		ac2: showStatistic(figures.ac2),
		kappa: showStatistic(figures.kappa),
		alpha: showStatistic(figures.alpha),
		verdict: judgeAgreement(figures),
	};
}
