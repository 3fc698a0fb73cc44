import { Form } from "@remix-run/react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { TextField } from "~/ui/field";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pick } from "~/ui/pick";
import { Section } from "~/ui/section";
import { TakeFile } from "~/ui/take-file";
import { TextLink } from "~/ui/text-link";
import { fieldsOf, useHours, useRunErrors } from "./course-fields";
import type { CourseAnswer, Participant, RunView } from "./course-views";
import { coursesTexts } from "./courses.messages";
import { EditRun } from "./edit-run";
import { feedbackTexts } from "./feedback.messages";
import { runTexts } from "./run.messages";
import { RunSessions } from "./run-sessions";
import { testTexts } from "./test.messages";

/** A run: who takes part, who waits, and its sessions. */
export function RunPage({
	view,
	formKey,
	saved,
	answer,
}: {
	view: RunView;
	formKey: string;
	/** What was done last, by its name in the address. */
	saved: string | null;
	answer: CourseAnswer | null;
}) {
	const texts = useTexts(runTexts);
	const days = useTexts(coursesTexts).run.days;
	const language = useLanguage();
	const hours = useHours();
	const feedback = useTexts(feedbackTexts).link;
	const test = useTexts(testTexts).link;
	const { run, lists, own } = view;
	const { errorOf } = fieldsOf(answer, useRunErrors(answer));
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to={`/courses/${view.courseId}`}>{run.course[language]}</TextLink>
			</p>
			<PageHead
				title={days(showPlainDate(run.from), showPlainDate(run.to))}
				lead={own === null ? undefined : own === "taking" ? texts.ownTaking : texts.ownWaiting(own)}
			/>
			{answer ? (
				<Notice kind="error" role="alert" className="mb-6">
					{texts.failed} {errorOf("form") ?? errorOf("personId") ?? errorOf("key") ?? errorOf("deed")}
				</Notice>
			) : null}
			{saved && texts.done[saved] && !answer ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.done[saved]}
				</Notice>
			) : null}
			<Facts
				rows={[
					[texts.where, run.place],
					[texts.centre, run.centre[language]],
					[texts.trainers, run.trainers],
					[texts.places, texts.placesTaken(run.taking, run.places, run.waiting)],
				]}
			/>
			{view.leads ? <EditRun view={view} answer={answer} /> : null}
			{view.leads || own === "taking" ? (
				<p className="mt-4">
					<TextLink to={`/courses/runs/${run.id}/feedback`}>{feedback}</TextLink>
					<TextLink to={`/courses/runs/${run.id}/test`} className="ml-4">
						{test}
					</TextLink>
				</p>
			) : null}
			{lists ? (
				<div className="mt-4 flex flex-wrap items-baseline gap-x-4">
					<p>{texts.count(lists.count.attendances, lists.count.people, hours(lists.count.hours))}</p>
					<TakeFile action={`/courses/runs/${run.id}/attendance.csv`}>{texts.csv}</TakeFile>
				</div>
			) : null}
			<RunSessions view={view} formKey={formKey} answer={answer} />
			{lists ? <Lists lists={lists} /> : null}
		</Page>
	);
}

function Lists({ lists }: { lists: NonNullable<RunView["lists"]> }) {
	const texts = useTexts(runTexts);
	return (
		<>
			<Section title={texts.taking.title}>
				{lists.taking.length === 0 ? <Empty>{texts.taking.empty}</Empty> : <People people={lists.taking} />}
			</Section>
			{lists.waiting.length > 0 ? (
				<Section title={texts.waiting.title} note={texts.waiting.note}>
					<People people={lists.waiting} />
				</Section>
			) : null}
			<Section title={texts.enrol.title} id="enrol">
				<Form method="get" role="search" className="flex max-w-[46rem] flex-wrap items-end gap-3">
					<TextField label={texts.enrol.q} type="search" name="q" defaultValue={lists.q} maxLength={200} />
					<Button>{texts.enrol.search}</Button>
				</Form>
				{lists.candidates.length === 0 ? <Empty>{texts.enrol.nobody}</Empty> : <Candidates lists={lists} />}
			</Section>
		</>
	);
}

function People({ people }: { people: readonly Participant[] }) {
	const texts = useTexts(runTexts).taking;
	const hours = useHours();
	return (
		<ol className="grid max-w-[46rem]">
			{people.map((person, index) => (
				<li
					key={person.id}
					className="flex min-h-control flex-wrap items-center justify-between gap-x-6 border-t border-rule py-1"
				>
					<span>
						<span className="mr-2 text-ink-3">{index + 1}.</span>
						<TextLink to={`/people/${person.id}`} className="font-medium">
							{person.name}
						</TextLink>{" "}
						{person.times > 0 ? (
							<span className="text-note text-ink-3">{texts.times(person.times, hours(person.hours))}</span>
						) : null}
					</span>
					<Form method="post">
						<input type="hidden" name="deed" value="leave" />
						<input type="hidden" name="personId" value={person.id} />
						<Button kind="bare" aria-label={texts.leaveNamed(person.name)}>
							{texts.leave}
						</Button>
					</Form>
				</li>
			))}
		</ol>
	);
}

function Candidates({ lists }: { lists: NonNullable<RunView["lists"]> }) {
	const texts = useTexts(runTexts).enrol;
	const language = useLanguage();
	return (
		<Form
			key={lists.candidates.map(({ id }) => id).join()}
			method="post"
			className="mt-4 grid max-w-[46rem] gap-3"
		>
			<input type="hidden" name="deed" value="enrol" />
			<fieldset>
				<legend className="mb-1 text-small font-medium">{texts.people}</legend>
				<ul className="max-h-80 overflow-y-auto border-y border-rule">
					{lists.candidates.map(({ id, name, centre }) => (
						<li key={id}>
							<Pick name="personId" value={id}>
								{name} <span className="text-ink-3">{centre[language]}</span>
							</Pick>
						</li>
					))}
				</ul>
			</fieldset>
			<Button className="justify-self-start">{texts.button}</Button>
		</Form>
	);
}
