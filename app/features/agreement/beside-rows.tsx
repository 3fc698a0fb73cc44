import { FEW_CALLS } from "~/domain/agreement/judge-agreement";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { IntervalPlot, type IntervalRow } from "~/ui/interval-plot";
import { AGREES, type BesideCriterion } from "./beside-reference";
import { Figure } from "./figure-rows";
import { showNumber } from "./figure-words";
import { figureTexts } from "./figures.messages";
import { roundTexts } from "./round.messages";

/** A rater beside the reference, criterion by criterion: in words, and drawn. */
export function BesideRows({ criteria }: { criteria: readonly BesideCriterion[] }) {
	const texts = useTexts(roundTexts);
	const figures = useTexts(figureTexts);
	const language = useLanguage();
	const rows = criteria.map(({ key, name, safety, calls, same, kappa, verdict }): IntervalRow => {
		const says = {
			nothing: texts.says.nothing,
			"too-few": texts.says.tooFew(calls),
			"one-level": texts.says.oneLevel,
			agrees: texts.says.agrees,
			differs: texts.says.differs,
			"cannot-tell": texts.says.cannotTell,
		}[verdict];
		return {
			key,
			...{ value: kappa.value, low: kappa.low, high: kappa.high, weak: calls < FEW_CALLS },
			name: (
				<span>
					{name}
					{safety ? <span className="text-note font-normal text-ink-3"> · {figures.safety}</span> : null}
				</span>
			),
			detail: (
				<>
					<p className="text-ink">{says}</p>
					{calls > 0 ? <p>{texts.same(same, calls)}</p> : null}
				</>
			),
			figure: <Figure name={`kappa-${key}`} statistic={kappa} />,
		};
	});
	return (
		<IntervalPlot
			rows={rows}
			scale={{
				...{ from: 0, to: 1, threshold: AGREES, legend: texts.legend },
				show: (value) => showNumber(value, language),
			}}
		/>
	);
}
