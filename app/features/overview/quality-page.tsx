import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { SentenceChoice } from "~/ui/sentence";
import { ErrorRates } from "./error-rates";
import { HeatMap } from "./heat-map";
import { OverviewPlaces, OverviewSentence } from "./overview-head";
import { qualityTexts } from "./quality.messages";
import type { QualityView } from "./quality-view";
import { showPercent } from "./show-figure";

/** What was reached in assessed calls, criterion by criterion and centre by centre. */
export function QualityPage({ view }: { view: QualityView }) {
	const texts = useTexts(qualityTexts);
	const language = useLanguage();
	const { scope, search, results, rubrics } = view;
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<OverviewPlaces scope={scope} />
			<OverviewSentence action="/overview/quality" scope={scope} search={search}>
				{rubrics.length > 1 ? (
					<>
						{", "}
						{texts.by}{" "}
						<SentenceChoice
							label={texts.rubricLabel}
							name="rubric"
							defaultValue={search.rubric}
							options={rubrics.map(({ hash, name, version }) => [
								hash,
								texts.rubric(name[language], version),
							])}
						/>
					</>
				) : null}
			</OverviewSentence>
			{results.calls === 0 ? (
				<Empty>{texts.empty}</Empty>
			) : (
				<>
					<p role="status" className="mb-8 text-ink-2">
						{texts.count(
							results.calls,
							showPercent(results.passed / results.calls, language),
							results.withCriticalError,
						)}
					</p>
					<Section title={texts.heat}>
						<p className="mb-3 max-w-[70ch] text-small text-ink-2">{texts.heatNote}</p>
						<HeatMap view={view} />
					</Section>
					<ErrorRates view={view} />
				</>
			)}
		</Page>
	);
}
