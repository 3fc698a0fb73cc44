import { Form } from "@remix-run/react";
import { FEEDBACK_ITEMS, LEAST_ANSWERS } from "~/domain/courses/feedback";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/field";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { coursesTexts } from "./courses.messages";
import { feedbackTexts } from "./feedback.messages";
import type { FeedbackView } from "./feedback.server";
import { feedbackForm } from "./feedback-form";

interface FeedbackAnswered {
	readonly errors?: Record<string, string>;
	readonly given?: Record<string, string>;
}

/** What participants think of a run: asked of them, and summed up for who leads. */
export function FeedbackPage({ view, answer }: { view: FeedbackView; answer?: FeedbackAnswered }) {
	const texts = useTexts(feedbackTexts);
	const days = useTexts(coursesTexts).run.days;
	const language = useLanguage();
	const { run, takes, given, lead } = view;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to={`/courses/runs/${run.id}`}>
					{run.course[language]}, {days(showPlainDate(run.from), showPlainDate(run.to))}
				</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead} />
			{takes && given ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.thanks}
				</Notice>
			) : takes ? (
				<Ask answer={answer} />
			) : null}
			{lead ? <Results lead={lead} /> : null}
		</Page>
	);
}

function Ask({ answer }: { answer?: FeedbackAnswered }) {
	const texts = useTexts(feedbackTexts);
	const form = useCheckedForm(feedbackForm, { answer });
	const message = (name: (typeof FEEDBACK_ITEMS)[number] | "text") => {
		const key = form.error(name);
		return key ? (texts.errors[key] ?? texts.failed) : undefined;
	};
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit} className="mb-10 grid max-w-[40rem] gap-5">
			{answer?.errors ? (
				<Notice kind="error" role="alert">
					{texts.failed}
				</Notice>
			) : null}
			<p className="text-small text-ink-2">{texts.scale}</p>
			{FEEDBACK_ITEMS.map((item) => (
				<fieldset key={item}>
					<legend className="text-small font-medium">{texts.items[item]}</legend>
					<div className="flex flex-wrap gap-x-5">
						{["1", "2", "3", "4", "5"].map((value) => (
							<label key={value} className="flex min-h-control items-center gap-1.5">
								<input
									type="radio"
									value={value}
									defaultChecked={answer?.given?.[item] === value}
									{...form.register(item)}
								/>
								{value}
							</label>
						))}
					</div>
					{message(item) ? (
						<p className="text-note text-tight font-medium text-critical">{message(item)}</p>
					) : null}
				</fieldset>
			))}
			<TextArea
				label={texts.text}
				hint={texts.textHint}
				rows={4}
				defaultValue={answer?.given?.text}
				error={message("text")}
				{...form.register("text")}
			/>
			<div>
				<Button kind="main" disabled={form.busy}>
					{texts.submit}
				</Button>
			</div>
		</Form>
	);
}

function Results({ lead }: { lead: NonNullable<FeedbackView["lead"]> }) {
	const texts = useTexts(feedbackTexts);
	const language = useLanguage();
	const { given, asked, results } = lead;
	return (
		<Section title={texts.results}>
			<p className="mb-4">
				{asked === 0 ? texts.nobody : texts.rate(given, asked, Math.round((100 * given) / asked))}
			</p>
			{results === null ? (
				<Empty>{texts.tooFew(LEAST_ANSWERS)}</Empty>
			) : (
				<>
					<Table
						caption={texts.caption}
						head={
							<>
								<HeadCell>{texts.columns.item}</HeadCell>
								<HeadCell>{texts.columns.mean}</HeadCell>
								<HeadCell>{texts.columns.spread}</HeadCell>
							</>
						}
					>
						{results.items.map(({ item, mean, counts }) => (
							<tr key={item}>
								<Cell>{texts.items[item]}</Cell>
								<Cell>
									{new Intl.NumberFormat(language, {
										minimumFractionDigits: 1,
										maximumFractionDigits: 1,
									}).format(mean)}
								</Cell>
								<Cell className="whitespace-nowrap">{counts.join(" · ")}</Cell>
							</tr>
						))}
					</Table>
					<h3 className="mt-6 mb-2 font-semibold">{texts.texts}</h3>
					{results.texts.length === 0 ? (
						<p className="text-ink-2">{texts.noTexts}</p>
					) : (
						<ul className="grid max-w-[60ch] gap-3">
							{results.texts.map((text, index) => (
								<li key={index} className="border-l-2 border-rule pl-3 whitespace-pre-line">
									{text}
								</li>
							))}
						</ul>
					)}
				</>
			)}
		</Section>
	);
}
