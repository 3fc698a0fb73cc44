import { Form } from "@remix-run/react";
import { showDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextArea } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { objectionTexts } from "./objection.messages";
import type { ObjectionView } from "./objection.query.server";
import { ObjectionCourse } from "./objection-course";
import type { ObjectionRefusal } from "./send-objection.server";

/** The trainee writes what they object to, point by point; once it is sent, its course and answer. */
export function ObjectionPage({
	view,
	answer,
}: {
	view: ObjectionView;
	answer: { refusal: ObjectionRefusal; given: Readonly<Record<string, string>> } | null;
}) {
	const texts = useTexts(objectionTexts);
	const { course, open } = view;
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.of(view.number, view.title)} />
			{answer ? (
				<Notice kind="error" role="alert" className="mb-6 max-w-[70ch]">
					{texts.refusal[answer.refusal]}
				</Notice>
			) : null}
			{course ? <ObjectionCourse course={course} /> : null}
			{!course && !open ? (
				<p className="max-w-[70ch]">
					{view.until === null ? texts.notYet : texts.closed(showDate(view.until))}
				</p>
			) : null}
			{open || answer?.refusal === "closed" ? <Points view={view} given={answer?.given ?? {}} /> : null}
			<div className="mt-8">
				<ButtonLink to={`/calls/${view.callId}/debrief`}>{texts.back}</ButtonLink>
			</div>
		</Page>
	);
}

function Points({ view, given }: { view: ObjectionView; given: Readonly<Record<string, string>> }) {
	const texts = useTexts(objectionTexts);
	return (
		<Form method="post" className="max-w-[70ch]">
			<p>{texts.lead}</p>
			<p className="mt-2 text-small text-ink-2">{texts.once(showDate(view.until ?? 0))}</p>
			<ul className="mt-4">
				{view.points.map(({ about, name, levels }) => (
					<li key={about} className="border-t border-rule py-1">
						<Disclosure
							open={Boolean(given[`reason.${about}`])}
							summary={
								<span>
									<b className="font-medium">{name}</b>
									<span className="text-ink-2">, {texts.levels(levels)}</span>
								</span>
							}
						>
							<TextArea
								className="pb-3 pl-4"
								name={`reason.${about}`}
								label={texts.reason(name)}
								hint={texts.reasonHint}
								rows={4}
								defaultValue={given[`reason.${about}`] ?? ""}
							/>
						</Disclosure>
					</li>
				))}
			</ul>
			{view.open ? (
				<Button kind="main" big className="mt-4">
					{texts.send}
				</Button>
			) : null}
		</Form>
	);
}
