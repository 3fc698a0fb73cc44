import type { ReactNode } from "react";
import { FEWEST_CALLS } from "~/domain/assessment/progress";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FilterSentence } from "~/ui/filter-sentence";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { SentenceChoice } from "~/ui/sentence";
import { TextLink } from "~/ui/text-link";
import { CriterionRow } from "./criterion-row";
import { progressTexts } from "./progress.messages";
import { PURPOSES } from "./progress-search";
import type { ProgressView } from "./progress-view";

/** How the levels have gone, criterion by criterion: in words first, then drawn, with the calls behind. */
export function ProgressPage({ view, children }: { view: ProgressView; children?: ReactNode }) {
	const texts = useTexts(progressTexts);
	const { person } = view;
	return (
		<Page>
			{person.own ? null : (
				<p className="text-small">
					<TextLink to={`/people/${person.id}`}>{texts.back(person.name)}</TextLink>
				</p>
			)}
			<PageHead title={person.own ? texts.own : texts.title(person.name)} lead={texts.lead} />
			<ProgressFilter view={view} />
			{view.calls.length === 0 ? <Nothing view={view} /> : <Says view={view} />}
			{children}
			{view.calls.length === 0 ? null : (
				<Section title={texts.criteria} note={texts.lastCalls(view.calls.length)}>
					<ul>
						{view.criteria.map((criterion) => (
							<CriterionRow key={criterion.id} criterion={criterion} calls={view.calls} />
						))}
					</ul>
					<How measured={view.measured} />
				</Section>
			)}
		</Page>
	);
}

function ProgressFilter({ view }: { view: ProgressView }) {
	const texts = useTexts(progressTexts).filter;
	const language = useLanguage();
	const filter = { of: view.of, rubric: view.rubric };
	return (
		<FilterSentence
			action={view.person.own ? "/progress" : `/people/${view.person.id}/progress`}
			filter={filter}
			narrowed={view.of === "assessed"}
			texts={texts}
		>
			{texts.before}{" "}
			<SentenceChoice
				label={texts.labels.of}
				name="of"
				defaultValue={view.of}
				options={PURPOSES.map((each) => [each, texts.purposes[each]])}
			/>
			{view.rubric === null || view.rubrics.length < 2 ? null : (
				<>
					{texts.by}{" "}
					<SentenceChoice
						label={texts.labels.rubric}
						name="rubric"
						defaultValue={view.rubric}
						options={view.rubrics.map(({ key, name, version }) => [
							key,
							texts.rubric(name[language], version),
						])}
					/>
				</>
			)}
		</FilterSentence>
	);
}

function Nothing({ view }: { view: ProgressView }) {
	const texts = useTexts(progressTexts).empty;
	const own = view.person.own && view.of === "practice";
	return (
		<Empty action={own ? <ButtonLink to="/scenarios">{texts.toPractice}</ButtonLink> : null}>
			{view.of === "assessed" ? texts.assessed : own ? texts.practice : texts.practiceOf}
		</Empty>
	);
}

/** What can be said, and of how much nothing can. */
function Says({ view }: { view: ProgressView }) {
	const texts = useTexts(progressTexts).says;
	const language = useLanguage();
	const { criteria, calls } = view;
	const fresh = calls.filter(({ counts }) => counts === "fresh").length;
	if (criteria.every(({ verdict }) => verdict === "too-few"))
		return (
			<p className="max-w-[46em] text-words" data-says="too-few">
				{texts.tooFew(fresh)} <span className="block text-body text-ink-2">{texts.need(FEWEST_CALLS)}</span>
			</p>
		);
	const said = (["improving", "declining", "flat"] as const).flatMap((verdict) => {
		const names = criteria.filter((each) => each.verdict === verdict).map(({ name }) => name[language]);
		return names.length === 0 ? [] : [{ verdict, sentence: texts[verdict](names.join("; ")) }];
	});
	const rest = criteria.filter(({ verdict }) => verdict === "cannot-tell" || verdict === "too-few").length;
	return (
		<div
			className="grid max-w-[46em] gap-1 text-words"
			data-says={said.map(({ verdict }) => verdict).join(" ")}
		>
			{said.length === 0 ? (
				<p>{texts.unknown}</p>
			) : (
				said.map((each) => <p key={each.verdict}>{each.sentence}</p>)
			)}
			{said.length > 0 && rest > 0 ? <p className="text-body text-ink-2">{texts.rest(rest)}</p> : null}
		</div>
	);
}

function How({ measured }: { measured: number }) {
	const texts = useTexts(progressTexts).how;
	return (
		<Disclosure summary={texts.title}>
			<div className="grid max-w-[74ch] gap-2 py-2 text-small text-ink-2">
				<p>{texts.calls}</p>
				<p>{texts.noise(measured)}</p>
				<p>{texts.words}</p>
				<p>{texts.limits}</p>
			</div>
		</Disclosure>
	);
}
