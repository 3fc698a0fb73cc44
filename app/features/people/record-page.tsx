import { Form } from "@remix-run/react";
import { Fragment } from "react";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { Section } from "~/ui/section";
import { Sentence, SentenceInput } from "~/ui/sentence";
import { TextLink } from "~/ui/text-link";
import { peopleTexts } from "./people.messages";
import { personFileTexts } from "./person-file.messages";
import { recordTexts } from "./record.messages";
import { RecordAssignments, RecordCalls } from "./record-calls";
import { RecordHours } from "./record-hours";
import { RecordLooks } from "./record-looks";
import { RecordStanding } from "./record-standing";
import type { RecordView } from "./record-view";

/** A person's record: where they stand, and all that it comes from. */
export function RecordPage({ view }: { view: RecordView }) {
	const texts = useTexts(recordTexts);
	return (
		<Page>
			<header className="mb-6">
				{view.person.own ? null : (
					<p className="text-small">
						<TextLink to="/people">{texts.back}</TextLink>
					</p>
				)}
				<h1 className="text-head">{view.person.name}</h1>
				<Roles view={view} />
			</header>
			{view.person.disabledAt === null ? null : (
				<Notice kind="warning" className="mb-6">
					{texts.disabled(showMoment(view.person.disabledAt))}
				</Notice>
			)}
			<AskedAbout view={view} />
			{/* Where one stands comes first, also for those who listen and on a phone. */}
			<div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_320px]">
				<aside className="min-w-0 lg:col-start-2">
					<RecordStanding view={view} />
					<RecordAssignments view={view} />
				</aside>
				<div className="min-w-0 lg:col-start-1 lg:row-start-1">
					<RecordHours view={view} />
					<RecordCalls view={view} />
					<Certificates view={view} />
					<PriorLearning view={view} />
					<RecordFile personId={view.person.id} />
					{view.looks ? <RecordLooks looks={view.looks} /> : null}
				</div>
			</div>
		</Page>
	);
}

/** The whole record as one file. */
function RecordFile({ personId }: { personId: string }) {
	const texts = useTexts(personFileTexts);
	return (
		<Form method="post" action={`/people/${personId}/file`} reloadDocument className="mt-10">
			<Button>{texts.button}</Button>
			<p className="mt-1 text-note text-ink-3">{texts.hint}</p>
		</Form>
	);
}

function Roles({ view }: { view: RecordView }) {
	const texts = useTexts(recordTexts).roles;
	const roles = useTexts(peopleTexts).roles;
	const language = useLanguage();
	return (
		<ul className="mt-1 text-small text-ink-2" aria-label={texts.title}>
			{view.holdings.map((held) => (
				<li key={held.id} className={held.now ? undefined : "text-ink-3"}>
					{roles[held.role]}, {held.centre[language]},{" "}
					{held.to
						? texts.span(showPlainDate(held.from), showPlainDate(held.to))
						: texts.since(showPlainDate(held.from))}
				</li>
			))}
		</ul>
	);
}

function AskedAbout({ view }: { view: RecordView }) {
	const texts = useTexts(recordTexts).asked;
	const { asked } = view;
	return (
		<>
			<Form method="get" action={`/people/${view.person.id}`}>
				<Sentence
					action={
						<>
							<Button>{texts.show}</Button>
							{asked.past ? (
								<TextLink to={`/people/${view.person.id}`} className="text-small">
									{texts.today}
								</TextLink>
							) : null}
						</>
					}
				>
					<Fragment key={`${asked.form.asOf} ${asked.form.knownAt}`}>
						{texts.before}{" "}
						<SentenceInput type="date" name="asOf" label={texts.labels.asOf} defaultValue={asked.form.asOf} />
						{texts.known}{" "}
						<SentenceInput
							type="datetime-local"
							name="knownAt"
							label={texts.labels.knownAt}
							defaultValue={asked.form.knownAt}
						/>
					</Fragment>
				</Sentence>
			</Form>
			{asked.past ? (
				<Notice role="status" className="mb-8">
					{texts.past(showPlainDate(asked.asOf), showMoment(asked.knownAt))}
				</Notice>
			) : null}
		</>
	);
}

function Certificates({ view }: { view: RecordView }) {
	const texts = useTexts(recordTexts).certificates;
	return (
		<Section title={texts.title}>
			{view.certificates.length === 0 ? <p className="text-small text-ink-2">{texts.empty}</p> : null}
			<ul>
				{view.certificates.map((event) => (
					<li key={event.id} className="border-b border-rule py-2 text-pane text-tight">
						<b className="font-medium">{texts.types[event.type] ?? event.type}</b>{" "}
						{texts.effective(showPlainDate(event.effectiveOn))}
						{event.reason ? <span className="block">{event.reason}</span> : null}
						<span className="block text-note text-ink-3">
							{event.recordedBy}, {showMoment(event.recordedAt)}
						</span>
					</li>
				))}
			</ul>
			{view.may.seeCertificates ? (
				<p className="mt-3 text-small">
					<TextLink to={`/people/${view.person.id}/certificates`}>{texts.all}</TextLink>
				</p>
			) : null}
		</Section>
	);
}

function PriorLearning({ view }: { view: RecordView }) {
	const texts = useTexts(recordTexts).prior;
	const language = useLanguage();
	if (view.priorLearning.length === 0) return null;
	return (
		<Section title={texts.title}>
			<ul>
				{view.priorLearning.map((entry) => (
					<li key={entry.id} className="border-b border-rule py-2 text-pane text-tight">
						<span className={entry.voidedAt === null ? undefined : "text-ink-3 line-through"}>
							{entry.document}, {showPlainDate(entry.on)}
						</span>
						<span className="block text-small text-ink-2">
							{texts.for(entry.names.map((name) => name[language]).join("; "))}
						</span>
						<span className="block text-note text-ink-3">
							{entry.recordedBy}, {showMoment(entry.recordedAt)}
						</span>
					</li>
				))}
			</ul>
		</Section>
	);
}
