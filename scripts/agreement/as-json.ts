import type { CriterionAgreement } from "../../app/domain/agreement/criterion-agreement";
import { ICC_FORMS } from "../../app/domain/agreement/icc";
import type { Estimate, Statistic } from "../../app/domain/statistics/outcome";
import { REASONS } from "./reasons";

/** The agreement on one criterion as `--json` prints it: undefined is null, and why stands under `reasons`. */
export function asJson(agreement: CriterionAgreement) {
	const reasons: Record<string, string> = {};
	const plain = (name: string, { value, ...rest }: Statistic | Estimate): number | null => {
		if (value !== undefined) return value;
		if ("reason" in rest) reasons[name] = REASONS[rest.reason];
		return null;
	};
	const withInterval = (name: string, estimate: Estimate) => {
		const value = plain(name, estimate);
		if (value === null || estimate.value === undefined) return null;
		const { low, high } = estimate.interval;
		if ("reason" in estimate.interval) reasons[`${name}.interval`] = REASONS[estimate.interval.reason];
		return { value, low: low ?? null, high: high ?? null };
	};
	const { cohenKappa: kappa, gwetAC2: ac2, krippendorffAlpha: alpha, icc } = agreement;
	const hasPair = kappa.identity.value !== undefined || kappa.identity.reason !== "not-two-raters";
	return {
		units: agreement.units,
		raters: agreement.raters,
		ratings: agreement.ratings,
		percentAgreement: plain("percentAgreement", agreement.percentAgreement),
		adjacentAgreement: plain("adjacentAgreement", agreement.adjacentAgreement),
		cohenKappa: hasPair
			? {
					unweighted: plain("cohenKappa.unweighted", kappa.identity),
					linear: plain("cohenKappa.linear", kappa.linear),
					quadratic: plain("cohenKappa.quadratic", kappa.quadratic),
				}
			: plain("cohenKappa", kappa.identity),
		fleissKappa: plain("fleissKappa", agreement.fleissKappa),
		gwetAC1: plain("gwetAC1", agreement.gwetAC1),
		gwetAC2: {
			linear: plain("gwetAC2.linear", ac2.linear),
			quadratic: plain("gwetAC2.quadratic", ac2.quadratic),
		},
		krippendorffAlpha: {
			nominal: plain("krippendorffAlpha.nominal", alpha.nominal),
			ordinal: plain("krippendorffAlpha.ordinal", alpha.ordinal),
			interval: plain("krippendorffAlpha.interval", alpha.interval),
		},
		icc: Object.fromEntries(ICC_FORMS.map((form) => [form, withInterval(`icc.${form}`, icc[form])])),
		reasons,
	};
}
