import { Form, useNavigation } from "@remix-run/react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { TestView } from "./course-tests.server";
import type { CourseAnswer } from "./course-views";
import { coursesTexts } from "./courses.messages";
import { testTexts } from "./test.messages";
import { questionField } from "./test-form";
import { TestResults } from "./test-results";

/** The test before and after a run: taken by who has a place, summed up for who leads. */
export function TestPage({ view, answer }: { view: TestView; answer: CourseAnswer | null }) {
	const texts = useTexts(testTexts);
	const days = useTexts(coursesTexts).run.days;
	const language = useLanguage();
	const { run, ask, own, lead, handedIn } = view;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to={`/courses/runs/${run.id}`}>
					{run.course[language]}, {days(showPlainDate(run.from), showPlainDate(run.to))}
				</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead} />
			{answer ? (
				<Notice kind="error" role="alert" className="mb-6">
					{texts.failed} {answer.errors.form ? texts.errors[answer.errors.form] : null}
				</Notice>
			) : null}
			{view.version === null ? <Empty>{view.lead || !view.takes ? texts.none : texts.noneYet}</Empty> : null}
			{handedIn.length > 0 && !own ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.handedIn}
				</Notice>
			) : null}
			{ask ? (
				<Ask ask={ask} version={view.version ?? 0} answer={answer} />
			) : view.takes && view.version !== null && !own ? (
				<p className="mb-6 text-ink-2">{texts.when}</p>
			) : null}
			{own ? <Own own={own} /> : null}
			{lead ? <TestResults lead={lead} runId={run.id} /> : null}
			{view.version === null && !view.takes ? (
				<TextLink to={`/courses/${view.courseId}`}>{texts.writeIt}</TextLink>
			) : null}
		</Page>
	);
}

function Ask({
	ask,
	version,
	answer,
}: {
	ask: NonNullable<TestView["ask"]>;
	version: number;
	answer: CourseAnswer | null;
}) {
	const texts = useTexts(testTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<Section title={texts.moments[ask.moment]}>
			<Form key={version} method="post" noValidate className="mb-10 grid max-w-[40rem] gap-6">
				<input type="hidden" name="moment" value={ask.moment} />
				<input type="hidden" name="version" value={version} />
				{ask.questions.map(({ text, options }, index) => {
					const name = questionField(index);
					const error = answer?.errors[name];
					return (
						<fieldset key={name} aria-describedby={error ? `${name}-error` : undefined}>
							<legend className="mb-1 font-medium">
								{index + 1}. {text}
							</legend>
							{options.map((option, value) => (
								<label key={option} className="flex min-h-control items-center gap-2">
									<input
										type="radio"
										name={name}
										value={value}
										defaultChecked={answer?.given[name] === String(value)}
									/>
									{option}
								</label>
							))}
							{error ? (
								<p id={`${name}-error`} className="text-note text-tight font-medium text-critical">
									{texts.errors[error] ?? error}
								</p>
							) : null}
						</fieldset>
					);
				})}
				<p className="text-note text-ink-3">{texts.once}</p>
				<Button kind="main" className="justify-self-start" disabled={busy}>
					{texts.submit}
				</Button>
			</Form>
		</Section>
	);
}

function Own({ own }: { own: NonNullable<TestView["own"]> }) {
	const texts = useTexts(testTexts);
	return (
		<Section title={texts.own}>
			<p className="mb-4">{texts.ownPoints(own.pre, own.post, own.of)}</p>
			<ol className="grid max-w-[46rem]">
				{own.answers.map(({ text, chosen, right }, index) => (
					<li key={text} className="border-t border-rule py-2">
						<span className="block font-medium">
							{index + 1}. {text}
						</span>
						<span className="block">
							{texts.chosen(chosen)} {chosen === right ? texts.wasRight : texts.rightIs(right)}
						</span>
					</li>
				))}
			</ol>
		</Section>
	);
}
