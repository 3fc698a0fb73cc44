import { Form, useNavigation } from "@remix-run/react";
import type { RatedTurn } from "~/domain/call/rated-turns";
import { GRADES } from "~/domain/standard-setting/judgements";
import { showClock } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Columns, Page, PageHead } from "~/ui/page";
import { Pick } from "~/ui/pick";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { gradeWords } from "./grade-list";
import { judgementTexts } from "./judgement.messages";
import type { CallToGrade } from "./judgement-view";

/** A call to be read and graded as a whole. */
export function CallToGradePage({ view, refusal }: { view: CallToGrade; refusal: string | null }) {
	const all = useTexts(judgementTexts);
	const texts = all.read;
	const language = useLanguage();
	const { head } = view;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to={`/standard-setting/${head.id}${view.open ? "/judgement" : ""}`}>
					{view.open ? texts.list : head.name}
				</TextLink>
			</p>
			<PageHead title={`${texts.title(view.place, view.of)}: ${view.title[language]}`} lead={texts.lead} />
			{refusal ? (
				<Notice kind="error" role="alert" className="mb-6 max-w-[72ch]">
					{all.refusals[refusal] ?? all.refusals.unknownDeed}
				</Notice>
			) : null}
			<Columns side={<GradeForm view={view} />}>
				<Section title={texts.script}>
					<ol>
						{view.turns.map((turn) => (
							<Turn key={turn.turn} turn={turn} view={view} />
						))}
					</ol>
				</Section>
				<Paper view={view} />
			</Columns>
		</Page>
	);
}

function GradeForm({ view }: { view: CallToGrade }) {
	const all = useTexts(judgementTexts);
	const texts = all.read;
	const busy = useNavigation().state !== "idle";
	const to = (id: string) => `/standard-setting/${view.head.id}/calls/${id}`;
	return (
		<div className="lg:sticky lg:top-4">
			{view.open ? (
				<Form method="post" key={view.callId} className="grid gap-3">
					<fieldset>
						<legend className="text-section">{texts.legend}</legend>
						<p className="mb-2 text-small text-ink-2">{texts.about}</p>
						{GRADES.map((grade) => (
							<Pick
								key={grade}
								type="radio"
								name="grade"
								value={grade}
								defaultChecked={view.grade === grade}
								required
							>
								{all.grades[grade]}
							</Pick>
						))}
					</fieldset>
					<Button kind="main" className="justify-self-start" disabled={busy}>
						{view.next ? texts.savedNext : texts.save}
					</Button>
				</Form>
			) : (
				<p>
					{view.grade === null ? null : `${texts.own(gradeWords(all.grades, view.grade))}. `}
					{texts.closed}
				</p>
			)}
			<p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-small">
				{view.previous ? <TextLink to={to(view.previous)}>{texts.previous}</TextLink> : null}
				{view.next ? <TextLink to={to(view.next)}>{texts.next}</TextLink> : null}
			</p>
		</div>
	);
}

function Turn({ turn, view }: { turn: RatedTurn; view: CallToGrade }) {
	const texts = useTexts(judgementTexts).read;
	return (
		<li className="grid grid-cols-[var(--margin)_minmax(0,1fr)] border-t border-rule">
			<div className="border-r border-rule py-2 pr-2 text-right text-note text-ink-3">
				<span className="sr-only">{texts.turn(turn.turn)}</span>
				<span aria-hidden="true" className="text-pane font-semibold text-ink">
					{turn.turn}
				</span>
				<br />
				{showClock(turn.at)}
			</div>
			<div className="grid gap-1.5 px-3 py-2 text-pane sm:px-4" lang={view.language}>
				{(turn.ownWords ?? turn.said) ? (
					<p className="whitespace-pre-line">
						<span className="mr-2 font-semibold">{texts.counsellor}</span>
						{turn.ownWords ?? turn.said}
					</p>
				) : null}
				{turn.heard.map((line, index) => (
					<p key={index} className="text-ink-2">
						{line.text === null ? (
							<span className="text-small text-ink-3">
								{line.kind === "pause"
									? texts.pause(Math.round((line.pausedMs ?? 0) / 1000))
									: (texts.kinds[line.kind] ?? texts.silence)}
							</span>
						) : (
							<>
								<span className="mr-2 font-medium">
									{line.kind === "heard" ? texts.counsellor : view.callerName}
								</span>
								{line.directions ? <span className="text-small text-ink-3">({line.directions}) </span> : null}
								{line.text}
							</>
						)}
					</p>
				))}
			</div>
		</li>
	);
}

/** What was written and decided, as it was handed in. */
function Paper({ view }: { view: CallToGrade }) {
	const texts = useTexts(judgementTexts).read;
	return (
		<>
			<Section title={texts.record}>
				<dl>
					{view.record.map(({ label, typed }) => (
						<div
							key={label}
							className="grid gap-x-4 border-t border-rule py-2 text-small text-tight sm:grid-cols-2"
						>
							<dt className="text-ink-2">{label}</dt>
							<dd>{typed === "" ? <span className="text-ink-3">{texts.blank}</span> : typed}</dd>
						</div>
					))}
				</dl>
				<h3 className="mt-4 text-small font-medium">{texts.notes}</h3>
				<p className="max-w-[74ch] text-small whitespace-pre-line">
					{view.notes === "" ? <span className="text-ink-3">{texts.blank}</span> : view.notes}
				</p>
			</Section>
			<Section title={texts.referral}>
				{view.referral.length === 0 ? <p className="text-small text-ink-2">{texts.noReferral}</p> : null}
				<ul>
					{view.referral.map(({ agency, urgency }) => (
						<li key={agency} className="border-t border-rule py-2 text-small">
							<b className="font-medium">{agency}</b>, {texts.urgencies[urgency]}
						</li>
					))}
				</ul>
			</Section>
		</>
	);
}
