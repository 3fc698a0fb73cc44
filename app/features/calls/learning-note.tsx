import { Form, useNavigation } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextArea } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Pick } from "~/ui/pick";
import { Section } from "~/ui/section";
import { learningNoteTexts } from "./learning-note.messages";
import type {
	AskedQuestion,
	LearningNoteAnswer,
	LearningNoteRevision,
	LearningNoteView,
} from "./learning-note-view";

const ANSWERS = ["keep", "different", "question"] as const;

/** What the trainee takes from the call: three answers, to be changed at any time, and one that can be shared. */
export function LearningNote({
	callId,
	note,
	answer,
}: {
	callId: string;
	note: LearningNoteView;
	/** Where what was sent was not kept. */
	answer: LearningNoteAnswer | undefined;
}) {
	const texts = useTexts(learningNoteTexts);
	const busy = useNavigation().state !== "idle";
	const { latest } = note;
	// What another window has just saved is an earlier one than what stands in the form.
	const earlier = answer?.errors.form && latest ? [latest, ...note.earlier] : note.earlier;
	const said = (key: string | undefined) =>
		key === undefined ? undefined : (texts.errors[key as keyof typeof texts.errors] ?? texts.errors.form);
	const whole = said(answer?.errors.form ?? answer?.errors.builtOn);
	const shared = answer ? answer.given.share === "yes" : latest?.shared === true;
	return (
		<Section id="learning-note" title={texts.title} className="print:hidden">
			<p className="max-w-[72ch] text-small text-ink-2">{texts.lead}</p>
			<Form
				method="post"
				action={`/calls/${callId}/debrief#learning-note`}
				preventScrollReset
				className="mt-4 grid max-w-[46em] gap-5"
			>
				{whole ? (
					<Notice kind="error" role="alert">
						{whole}
					</Notice>
				) : null}
				<input type="hidden" name="builtOn" value={answer?.given.builtOn ?? latest?.revision ?? 0} />
				{ANSWERS.map((name) => (
					<TextArea
						key={name}
						name={name}
						rows={3}
						label={texts[name]}
						hint={name === "question" ? undefined : texts.onlyMe}
						error={said(answer?.errors[name])}
						defaultValue={answer?.given[name] ?? latest?.[name] ?? ""}
					/>
				))}
				<div className="-mt-3">
					<Pick name="share" value="yes" defaultChecked={shared}>
						{texts.share}
					</Pick>
					<p className="text-note text-ink-3">{texts.shareWhat}</p>
				</div>
				<div className="flex flex-wrap items-center gap-x-4 gap-y-2">
					<Button disabled={busy}>{texts.save}</Button>
					{latest ? (
						<p role="status" className="text-small text-ink-2">
							{texts.savedAt(showMoment(latest.savedAt))} {latest.shared ? texts.shared : texts.notShared}
						</p>
					) : null}
				</div>
			</Form>
			{earlier.length > 0 ? (
				<Disclosure summary={texts.earlier(earlier.length)}>
					<ul>
						{earlier.map((revision) => (
							<Earlier key={revision.revision} note={revision} />
						))}
					</ul>
				</Disclosure>
			) : null}
		</Section>
	);
}

function Earlier({ note }: { note: LearningNoteRevision }) {
	const texts = useTexts(learningNoteTexts);
	return (
		<li className="grid max-w-[46em] gap-2 border-t border-rule py-3 text-small">
			<p className="text-note text-ink-3">{texts.savedAt(showMoment(note.savedAt))}</p>
			{ANSWERS.filter((name) => note[name] !== "").map((name) => (
				<div key={name}>
					<p className="font-medium">{texts[name]}</p>
					<p className="break-words whitespace-pre-line text-ink-2">{note[name]}</p>
				</div>
			))}
		</li>
	);
}

/** The question that a trainee shared, for their trainers. */
export function AskedQuestionNote({ question, name }: { question: AskedQuestion; name: string }) {
	const texts = useTexts(learningNoteTexts);
	return (
		<Section title={texts.asks(name)} className="mt-8">
			<p className="max-w-[72ch] break-words whitespace-pre-line">{question.text}</p>
			<p className="mt-1 text-note text-ink-3">{texts.askedAt(showMoment(question.at))}</p>
		</Section>
	);
}
