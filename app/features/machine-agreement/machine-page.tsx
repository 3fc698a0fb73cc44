import { useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { FilterSentence } from "~/ui/filter-sentence";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { SentenceChoice, SentenceInput } from "~/ui/sentence";
import { TextLink } from "~/ui/text-link";
import { ComparedTable, Share } from "./compared-table";
import { DisagreementList } from "./disagreement-list";
import { machineTexts } from "./machine.messages";
import { machineUrl, ORDERS, PARTS } from "./machine-search";
import type { ComparedCriterion, MachineView } from "./machine-view";

/** How the machine's ticks agree with the raters': by criterion, by critical error, and place by place. */
export function MachinePage({ view }: { view: MachineView }) {
	const texts = useTexts(machineTexts);
	const { search } = view;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/assessments">{texts.back}</TextLink>
			</p>
			<PageHead
				title={texts.title}
				lead={texts.lead}
				actions={
					view.calls > 0 ? (
						<ButtonLink to={machineUrl(search, "/assessments/machine/pairs")} reloadDocument>
							{texts.csv}
						</ButtonLink>
					) : undefined
				}
			/>
			{view.released === 0 ? (
				<Empty>{texts.empty}</Empty>
			) : (
				<>
					<p className="-mt-3 mb-6 max-w-[46em] text-ink-2">{texts.what}</p>
					<Filter view={view} />
					<p role="status" className="max-w-[70ch] text-small text-ink-2">
						{texts.calls(view.calls, view.released)}
					</p>
					<p className="mt-1 mb-8 max-w-[70ch] text-small text-ink-2">{texts.partWhy[search.part]}</p>
					{view.calls === 0 ? <Empty>{texts.nothing}</Empty> : <Figures view={view} />}
				</>
			)}
		</Page>
	);
}

function Filter({ view }: { view: MachineView }) {
	const texts = useTexts(machineTexts);
	const { search } = view;
	const { sentence, labels } = texts;
	return (
		<FilterSentence
			action="/assessments/machine"
			filter={search}
			narrowed={machineUrl(search).includes("?")}
			texts={texts}
		>
			{sentence.rubric}{" "}
			<SentenceChoice
				label={labels.rubric}
				name="rubric"
				defaultValue={search.rubric || view.rubrics[0]?.[0]}
				options={view.rubrics}
			/>{" "}
			{sentence.scenario}{" "}
			<SentenceChoice
				label={labels.scenario}
				name="scenario"
				defaultValue={search.scenario}
				any={texts.all}
				options={view.scenarios.map(([id, title]) => [id, `${id} ${title}`] as const)}
			/>
			, {sentence.from}{" "}
			<SentenceInput label={labels.from} type="date" name="from" defaultValue={search.from} /> {sentence.to}{" "}
			<SentenceInput label={labels.to} type="date" name="to" defaultValue={search.to} />, {sentence.part}{" "}
			<SentenceChoice
				label={labels.part}
				name="part"
				defaultValue={search.part}
				options={PARTS.map((part) => [part, texts.parts[part]] as const)}
			/>
			, {sentence.sort}{" "}
			<SentenceChoice
				label={labels.sort}
				name="sort"
				defaultValue={search.sort}
				options={ORDERS.map((order) => [order, texts.sorts[order]] as const)}
			/>
		</FilterSentence>
	);
}

function Figures({ view }: { view: MachineView }) {
	const texts = useTexts(machineTexts);
	return (
		<>
			<Section title={texts.criteria} note={texts.criteriaNote}>
				<ul>
					{view.criteria.map((criterion) => (
						<Criterion key={criterion.id} criterion={criterion} view={view} />
					))}
				</ul>
			</Section>
			<Section title={texts.criticalErrors} note={texts.criticalNote}>
				<ComparedTable caption={texts.eachCritical} rows={view.criticalErrors} search={view.search} />
			</Section>
			<div className="mt-4">
				<Disclosure summary={texts.how}>
					<p className="max-w-[70ch] text-small text-ink-2">{texts.howText}</p>
				</Disclosure>
			</div>
			<DisagreementList view={view} />
		</>
	);
}

function Criterion({ criterion, view }: { criterion: ComparedCriterion; view: MachineView }) {
	const texts = useTexts(machineTexts);
	const { behaviours, table, units } = criterion;
	const differ = table.testOnly + table.referenceOnly;
	return (
		<li className="border-t border-rule py-2 text-small text-tight first:border-t-0">
			<div className="grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_minmax(0,1fr)]">
				<h3 className="text-body font-medium">
					{criterion.name}
					<span className="block text-note font-normal text-ink-3">
						{units === 0 ? texts.notScored : texts.differ(differ, units)}
					</span>
				</h3>
				{units === 0 ? null : (
					<>
						<p>
							<span className="block text-note text-ink-3">{texts.columns.sensitivity}</span>
							<Share share={criterion.sensitivity} none={texts.undefinedSensitivity} />
						</p>
						<p>
							<span className="block text-note text-ink-3">{texts.columns.specificity}</span>
							<Share share={criterion.specificity} none={texts.undefinedSpecificity} />
						</p>
					</>
				)}
			</div>
			<Disclosure
				summary={texts.behaviours(behaviours.length)}
				open={behaviours.some(({ code }) => code === view.search.code)}
			>
				<ComparedTable caption={criterion.name} rows={behaviours} search={view.search} />
			</Disclosure>
		</li>
	);
}
