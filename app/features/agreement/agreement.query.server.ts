import { agreementFigures } from "~/domain/agreement/agreement-figures";
import { pairsOfRaters } from "~/domain/agreement/pairs-of-raters";
import { unitsOfCalls } from "~/domain/agreement/rated-units";
import { type RaterSeverity, severityByCall } from "~/domain/agreement/severity-by-call";
import type { Language } from "~/domain/shared/text";
import { listCoverage } from "~/persistence/double-rated.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { agreementTexts } from "./agreement.messages";
import { agreementSearch } from "./agreement-search";
import type { AgreementView, SeverityRow } from "./agreement-view";
import { criteriaRows, worstCriteria } from "./criteria-rows";
import { type DoubleRatings, doubleRatings, type LabelledCall } from "./double-rated-calls.server";
import { monthsBetween } from "./months-between";
import { type FigureRow, showFigures } from "./shown-figures";

const short = (hash: string) => hash.slice(0, 8);

/** How raters agree in the calls that the URL asks for, within the reach of whoever answers for raters. */
export async function getAgreement(who: SignedIn, url: URL): Promise<AgreementView> {
	const search = agreementSearch.parse(Object.fromEntries(url.searchParams));
	const found = await doubleRatings(who, search);
	if (!found) return nothing(search);
	const { language } = who;
	const { rubric, rubrics, calls, names, ask, centres } = found;
	const texts = agreementTexts[language];
	const rows = criteriaRows(rubric, calls, language, texts.pooled, ask.rubricHash);
	const nameOf = (label: string) => names.get(label) ?? label;
	const centreNames = new Map(
		centres.map((each) => [each.id, each[language === "vi" ? "nameVi" : "nameEn"]]),
	);
	const byNumber = new Map(calls.map(({ id, call }) => [id, call]));
	const coverage = await listCoverage(ask, rubric.pass.secondRater.difficulties);
	return {
		search: {
			...search,
			rubric: search.rubric === "" ? "" : short(ask.rubricHash),
			centre: centreNames.has(search.centre) ? search.centre : "",
		},
		rubrics: rubrics.map((each) => [
			short(each.rubricHash),
			texts.rubricVersion(each.rubric.name[language], each.rubricVersion),
		]),
		centres: [...centreNames],
		calls: calls.length,
		raters: new Set(calls.flatMap(({ ratings }) => ratings.map(({ rater }) => rater))).size,
		pooled: rows.pooled,
		criteria: rows.criteria,
		byCentre: centres.flatMap(({ id }) => {
			const there = calls.filter(({ call }) => call.centreId === id);
			return there.length === 0 ? [] : [together(found, id, centreNames.get(id) ?? id, there)];
		}),
		byMonth: byMonth(found, language),
		worst: worstCriteria(rows, { most: 3, each: 5 }).map(({ row, differing, units }) => ({
			key: row.key,
			name: row.name,
			differing,
			of: row.figures.calls,
			calls: units.flatMap(({ unit, apart }) => {
				const call = byNumber.get(unit.callId);
				if (!call) return [];
				const levels = unit.ratings.map(({ rater, level }) => ({ rater: nameOf(rater), level }));
				const title = language === "vi" ? call.titleVi : call.titleEn;
				return [{ callId: call.callId, number: call.number, title, apart, levels }];
			}),
		})),
		pairs: pairsOfRaters(rows.units).map(({ raters: [one, other], figures }) => ({
			names: [nameOf(one), nameOf(other)],
			figures: showFigures(figures),
		})),
		severity: severityByCall(rows.units).map((each) => showSeverity(each, nameOf)),
		coverage: coverage.map((row) => ({ ...row, name: centreNames.get(row.centreId) ?? row.centreId })),
	};
}

/** All criteria of some calls as one row. */
function together(
	{ rubric }: DoubleRatings,
	key: string,
	name: string,
	calls: readonly LabelledCall[],
): FigureRow {
	const units = unitsOfCalls(
		calls,
		rubric.criteria.map(({ id }) => id),
	);
	return { key, name, safety: false, figures: showFigures(agreementFigures(units, null)) };
}

function byMonth(found: DoubleRatings, language: Language): FigureRow[] {
	const months = found.calls.map(({ call }) => call.month).sort();
	return monthsBetween(months[0], months.at(-1)).map((month) =>
		together(
			found,
			month,
			agreementTexts[language].month(Number(month.slice(5)), month.slice(0, 4)),
			found.calls.filter(({ call }) => call.month === month),
		),
	);
}

/** @param nameOf a label of a rater */
export function showSeverity(
	{ rater, severity }: RaterSeverity,
	nameOf: (label: string) => string,
): SeverityRow {
	if (severity.value === undefined)
		return {
			rater: nameOf(rater),
			calls: severity.reason === "one-unit" ? 1 : 0,
			severity: { value: null, low: null, high: null, why: severity.reason },
			flagged: false,
		};
	const { value, low, high, units, isFlagged } = severity;
	return {
		rater: nameOf(rater),
		calls: units,
		severity: { value, low, high, why: null },
		flagged: isFlagged,
	};
}

const nothing = (search: AgreementView["search"]): AgreementView => ({
	...{ search, rubrics: [], centres: [], calls: 0, raters: 0, pooled: [], criteria: [], byCentre: [] },
	...{ byMonth: [], worst: [], pairs: [], severity: [], coverage: [] },
});
