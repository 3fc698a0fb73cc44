import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Facts } from "~/ui/facts";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { TakeFile } from "~/ui/take-file";
import { TextLink } from "~/ui/text-link";
import { fieldsOf, useHours, useRunErrors } from "./course-fields";
import type { CourseAnswer, RunView } from "./course-views";
import { coursesTexts } from "./courses.messages";
import { EditRun } from "./edit-run";
import { feedbackTexts } from "./feedback.messages";
import { runTexts } from "./run.messages";
import { RunPeople } from "./run-people";
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
			{lists ? <RunPeople lists={lists} /> : null}
		</Page>
	);
}
