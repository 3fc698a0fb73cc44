import { Form, useNavigation } from "@remix-run/react";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { TextField } from "~/ui/field";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { CentreField, fieldsOf, useHours } from "./course-fields";
import type { CourseAnswer, CourseView } from "./course-views";
import { coursesTexts } from "./courses.messages";
import { editTexts } from "./edit.messages";
import { EditCourse } from "./edit-course";
import { EditTest } from "./edit-test";
import { RunTable } from "./run-table";
import { testTexts } from "./test.messages";

/** A course: what it is for, its runs, and the form of another one. */
export function CoursePage({
	view,
	formKey,
	answer,
}: {
	view: CourseView;
	formKey: string;
	answer: CourseAnswer | null;
}) {
	const all = useTexts(coursesTexts);
	const texts = all.course;
	const language = useLanguage();
	const hours = useHours();
	const edit = useTexts(editTexts);
	const test = useTexts(testTexts);
	const { course, runs, count } = view;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/courses">{all.back}</TextLink>
			</p>
			<PageHead title={course.name[language]} />
			{answer?.given.deed ? (
				<Notice kind="error" role="alert" className="mb-6">
					{all.form.failed}{" "}
					{answer.errors.form ? (edit.errors[answer.errors.form] ?? test.errors[answer.errors.form]) : null}
				</Notice>
			) : null}
			<Facts
				rows={[
					[texts.purpose, course.purpose],
					[texts.counts, all.kinds[course.hourKind]],
					[texts.hours, all.hours(hours(course.hours))],
					[
						texts.links,
						course.links.length === 0
							? texts.noLinks
							: course.links.map((link) => (
									<a
										key={link}
										href={link}
										rel="noreferrer"
										className="block break-all text-accent underline"
									>
										{link}
									</a>
								)),
					],
				]}
			/>
			{view.edits ? <EditCourse course={course} answer={answer} /> : null}
			{view.test ? <EditTest test={view.test} answer={answer} /> : null}
			<Section title={texts.runs} className="mt-10" note={count ? texts.countNote : undefined}>
				{count ? <p className="mb-3">{texts.count(count.attendances, count.people)}</p> : null}
				{runs.length === 0 ? (
					<Empty>{texts.noRuns}</Empty>
				) : (
					<RunTable runs={runs} caption={texts.runsCaption} />
				)}
			</Section>
			{view.centres.length > 0 ? (
				<Section title={texts.newRun}>
					<NewRun view={view} formKey={formKey} answer={answer} />
				</Section>
			) : null}
		</Page>
	);
}

function NewRun({
	view,
	formKey,
	answer,
}: {
	view: CourseView;
	formKey: string;
	answer: CourseAnswer | null;
}) {
	const all = useTexts(coursesTexts);
	const texts = all.form;
	const busy = useNavigation().state !== "idle";
	const mine = answer?.given.deed ? null : answer;
	const { errorOf, given } = fieldsOf(mine, all.errors);
	const field = (name: string) => ({ name, defaultValue: given[name] ?? "", error: errorOf(name) });
	return (
		<Form method="post" noValidate className="grid max-w-[46rem] items-start gap-4 sm:grid-cols-2">
			<input type="hidden" name="key" value={mine?.errors.key ? formKey : (given.key ?? formKey)} />
			{mine ? (
				<Notice kind="error" role="alert" className="sm:col-span-2">
					{texts.failed} {errorOf("key")}
				</Notice>
			) : null}
			<TextField label={texts.from} type="date" {...field("from")} />
			<TextField label={texts.to} type="date" {...field("to")} />
			<CentreField centres={view.centres} given={given.centreId} error={errorOf("centreId")} />
			<TextField label={texts.places} inputMode="numeric" {...field("places")} />
			<TextField label={texts.place} maxLength={200} {...field("place")} />
			<TextField label={texts.trainers} hint={texts.trainersHint} maxLength={300} {...field("trainers")} />
			<Button className="justify-self-start" disabled={busy}>
				{texts.runButton}
			</Button>
		</Form>
	);
}
