import { showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Facts } from "~/ui/facts";
import { Notice } from "~/ui/notice";
import { Columns, Page } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { agencyTexts } from "./agency.messages";
import { type DeedAnswer, RetireAgency, VerifyAgency } from "./agency-deeds";
import { Differences } from "./agency-differences";
import { Phones, Urgencies, VerifiedSign } from "./agency-signs";
import type { AgencyView, HistoryStep } from "./directory.query.server";

/** An entry with all that is known of it, what can be done with it, and what became of it. */
export function AgencyPage({
	view,
	saved,
	answer,
}: {
	view: AgencyView;
	saved: boolean;
	answer?: DeedAnswer;
}) {
	const texts = useTexts(agencyTexts);
	const language = useLanguage();
	const { entry, edit } = view;
	// What was saved or refused makes the forms anew.
	const forms = `${view.version} ${JSON.stringify(answer)}`;
	return (
		<Page>
			<header className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
				<div>
					<p className="text-small print:hidden">
						<TextLink to="/directory">{texts.back}</TextLink>
					</p>
					<h1 className="text-head">{entry.name[language]}</h1>
				</div>
				{edit ? (
					<ButtonLink to={`/directory/${entry.key}/edit`} className="print:hidden">
						{texts.edit}
					</ButtonLink>
				) : null}
			</header>
			{saved && !answer ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.saved}
				</Notice>
			) : null}
			<Warnings view={view} />
			{edit ? (
				<Columns
					side={
						<div className="print:hidden">
							<VerifyAgency key={`verify ${forms}`} view={view} answer={answer} />
							<RetireAgency key={`retire ${forms}`} view={view} answer={answer} />
						</div>
					}
				>
					<Body view={view} />
				</Columns>
			) : (
				<Body view={view} />
			)}
		</Page>
	);
}

function Warnings({ view: { entry, retired, verification, edit } }: { view: AgencyView }) {
	const texts = useTexts(agencyTexts);
	const warning = retired
		? texts.retired
		: entry.verified === null || entry.status === "unverified"
			? texts.unverified
			: verification.due
				? texts.due
				: null;
	return (
		<>
			{warning ? (
				<Notice kind="warning" className="mb-6">
					{warning}
				</Notice>
			) : null}
			{edit && edit.inFile.length > 0 ? (
				<Notice kind="warning" className="mb-6">
					<p className="mb-2">{texts.inFile}</p>
					<Differences
						of={edit.inFile}
						caption={texts.inFile}
						before={texts.form.theirs}
						after={texts.form.theFile}
					/>
				</Notice>
			) : null}
		</>
	);
}

function Body({ view: { entry, retired, verification, edit, history } }: { view: AgencyView }) {
	const texts = useTexts(agencyTexts);
	const language = useLanguage();
	return (
		<>
			<Section title={texts.facts}>
				<Facts
					rows={[
						[texts.labels.when, entry.when[language]],
						[texts.fields.urgency, <Urgencies key="urgency" of={entry.urgency} />],
						[
							texts.fields.phone,
							entry.phone ? <Phones key="phone" phone={entry.phone} /> : texts.labels.noPhone,
						],
						[texts.labels.handOver, `${entry.handOver[language]} (${texts.packet})`],
						[texts.fields.consent, texts.consents[entry.consent]],
						[
							texts.fields.status,
							<VerifiedSign key="status" entry={entry} retired={retired} verification={verification} />,
						],
						[texts.fields.source, entry.source],
						[texts.labels.key, entry.key],
					]}
				/>
				{edit ? <Uses edit={edit} /> : null}
			</Section>
			<Section title={texts.history.title} id="history">
				<ol className="border-t border-rule">
					{history.map((step) => (
						<Step key={step.version} step={step} />
					))}
				</ol>
			</Section>
		</>
	);
}

/** For those who keep the directory: which scenarios would suffer. */
function Uses({ edit }: { edit: NonNullable<AgencyView["edit"]> }) {
	const texts = useTexts(agencyTexts);
	const language = useLanguage();
	if (edit.scenarios.length === 0)
		return <p className="mt-4 text-small text-ink-2">{texts.uses(edit.uses)}</p>;
	return (
		<div className="mt-3 print:hidden">
			<Disclosure summary={texts.uses(edit.uses)}>
				<ul className="text-small">
					{edit.scenarios.map((scenario) => (
						<li key={scenario.id}>
							<TextLink
								to={`/scenarios/${scenario.id}`}
							>{`${scenario.id} ${scenario.title[language]}`}</TextLink>
						</li>
					))}
				</ul>
			</Disclosure>
		</div>
	);
}

function Step({ step }: { step: HistoryStep }) {
	const texts = useTexts(agencyTexts);
	const { history } = texts;
	return (
		<li className="border-b border-rule py-2.5 text-pane text-tight">
			<b className="font-medium">{history.kinds[step.kind]}</b>
			{step.reason ? <span className="block whitespace-pre-line">{step.reason}</span> : null}
			<span className="block text-note text-ink-3">
				{[step.by, showMoment(step.savedAt), history.version(step.version)].filter(Boolean).join(", ")}
			</span>
			{step.differences.length > 0 ? (
				<Disclosure summary={step.differences.map(({ field }) => texts.fields[field]).join(", ")}>
					<Differences
						of={step.differences}
						caption={history.caption(step.version)}
						before={history.before}
						after={history.after}
					/>
				</Disclosure>
			) : null}
		</li>
	);
}
