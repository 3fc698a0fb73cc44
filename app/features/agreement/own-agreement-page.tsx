import { useLanguage, useTexts } from "~/platform/i18n/language";
import { FilterSentence } from "~/ui/filter-sentence";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { SentenceChoice } from "~/ui/sentence";
import { TextLink } from "~/ui/text-link";
import type { BesideReference } from "./beside-reference";
import { BesideRows } from "./beside-rows";
import { sayPooled } from "./beside-words";
import { Figure, HowToRead } from "./figure-rows";
import { showLevels, showNumber } from "./figure-words";
import { ownTexts } from "./own.messages";
import type { CallToLookAt, OwnAgreementView } from "./own-view";

/** One's own agreement with the reference, and what to listen to again. */
export function OwnAgreementPage({ view }: { view: OwnAgreementView }) {
	const texts = useTexts(ownTexts);
	const { beside, rubrics } = view;
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			{beside === null ? (
				<Empty>{texts.empty}</Empty>
			) : (
				<>
					{rubrics.length < 2 ? null : (
						<FilterSentence
							action="/agreement/mine"
							filter={{ rubric: view.rubric }}
							narrowed={false}
							texts={texts}
						>
							{texts.by}{" "}
							<SentenceChoice
								label={texts.rubricLabel}
								name="rubric"
								defaultValue={view.rubric}
								options={rubrics}
							/>
						</FilterSentence>
					)}
					<p role="status" className="mb-8 max-w-[70ch] text-small text-ink-2">
						{texts.counted(beside.calls, view.rounds)}
					</p>
					<General beside={beside} severity={view.severity} />
					<Section title={texts.again} note={texts.againNote}>
						{view.again.length === 0 ? <p className="text-ink-2">{texts.none}</p> : null}
						<ol>
							{view.again.map((call) => (
								<Again key={call.id} call={call} />
							))}
						</ol>
					</Section>
					<Section title={texts.criteria}>
						<BesideRows criteria={beside.criteria} />
						<HowToRead />
					</Section>
				</>
			)}
		</Page>
	);
}

function General({ beside, severity }: { beside: BesideReference; severity: OwnAgreementView["severity"] }) {
	const texts = useTexts(ownTexts);
	const language = useLanguage();
	const by = severity?.severity.value ?? null;
	const amount = by === null ? "" : showNumber(Math.abs(by), language);
	const said =
		by === null
			? texts.unknown
			: !severity?.flagged
				? texts.even
				: by < 0
					? texts.severe(amount)
					: texts.mild(amount);
	return (
		<Section title={texts.general}>
			<dl className="grid max-w-[80ch] gap-x-8 gap-y-4 text-small sm:grid-cols-[16rem_minmax(0,1fr)]">
				<dt className="font-medium">{texts.pooled}</dt>
				<dd>
					<Figure name="pooled" statistic={beside.pooled} calls={beside.calls} />
					<span className="block">{sayPooled(beside.pooled, language)}</span>
					<span className="block text-ink-2">{texts.pooledMeaning}</span>
				</dd>
				<dt className="font-medium">{texts.errors}</dt>
				<dd>{texts.errorsSaid(beside.found, beside.missed, beside.extra)}</dd>
				<dt className="font-medium">{texts.severity}</dt>
				<dd>
					{severity ? (
						<Figure
							name="severity"
							statistic={severity.severity}
							shown={(value) => showLevels(value, language)}
						/>
					) : null}
					<span className="block">{said}</span>
					<span className="block text-ink-2">{texts.unadjusted}</span>
				</dd>
			</dl>
		</Section>
	);
}

function Again({ call }: { call: CallToLookAt }) {
	const texts = useTexts(ownTexts);
	return (
		<li className="grid gap-x-8 gap-y-1 border-t border-rule py-3 text-small sm:grid-cols-[16rem_minmax(0,1fr)]">
			<p>
				{call.to ? <TextLink to={call.to}>{texts.call(call.number, call.title)}</TextLink> : call.title}
				<span className="block text-note text-ink-3">{call.gold ? texts.gold : call.roundName}</span>
			</p>
			<ul>
				{call.missed.map((name) => (
					<li key={name} className="font-medium">
						{texts.missed(name)}
					</li>
				))}
				{call.differences.map(({ criterion, own, reference }) => (
					<li key={criterion}>{texts.difference(criterion, own, reference)}</li>
				))}
			</ul>
		</li>
	);
}
