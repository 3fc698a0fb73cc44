import { FEW_CALLS } from "~/domain/agreement/judge-agreement";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { IntervalPlot, type IntervalRow } from "~/ui/interval-plot";
import { besideTexts } from "./beside.messages";
import { type BesideCriterion, LICENCE } from "./beside-reference";
import { sayBeside } from "./beside-words";
import { Figure } from "./figure-rows";
import { showNumber } from "./figure-words";
import { figureTexts } from "./figures.messages";

/** A rater beside the reference, criterion by criterion: in words, and drawn. */
export function BesideRows({ criteria }: { criteria: readonly BesideCriterion[] }) {
	const texts = useTexts(besideTexts);
	const figures = useTexts(figureTexts);
	const language = useLanguage();
	const rows = criteria.map((criterion): IntervalRow => {
		const { key, name, safety, calls, kappa, verdict } = criterion;
		// Where kappa says nothing, a dot at 0 would.
		const telling = verdict !== "one-level";
		return {
			key,
			...{ value: telling ? kappa.value : null, low: kappa.low, high: kappa.high, weak: calls < FEW_CALLS },
			name: (
				<span>
					{name}
					{safety ? <span className="text-note font-normal text-ink-3"> · {figures.safety}</span> : null}
				</span>
			),
			detail: <p className="text-ink">{sayBeside(criterion, language)}</p>,
			figure: telling ? (
				<Figure name={`kappa-${key}`} statistic={kappa} calls={calls} />
			) : (
				<span className="text-note text-ink-3">{texts.noKappa}</span>
			),
		};
	});
	return (
		<IntervalPlot
			rows={rows}
			scale={{
				...{ from: 0, to: 1, threshold: LICENCE.kappa, legend: texts.legend },
				show: (value) => showNumber(value, language),
			}}
		/>
	);
}
