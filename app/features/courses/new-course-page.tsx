import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { CentreField, fieldsOf } from "./course-fields";
import { HOUR_KINDS } from "./course-forms";
import type { CentreChoice, CourseAnswer } from "./course-views";
import { coursesTexts } from "./courses.messages";

/** What a new course is, and which hours it counts to. */
export function NewCoursePage({
	centres,
	formKey,
	answer,
}: {
	centres: CentreChoice;
	formKey: string;
	answer: CourseAnswer | null;
}) {
	const all = useTexts(coursesTexts);
	const texts = all.form;
	const busy = useNavigation().state !== "idle";
	const { errorOf, given } = fieldsOf(answer, all.errors);
	const field = (name: string) => ({ name, defaultValue: given[name] ?? "", error: errorOf(name) });
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/courses">{all.back}</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead} />
			{answer ? (
				<Notice kind="error" role="alert" className="mb-6">
					{texts.failed} {errorOf("key")}
				</Notice>
			) : null}
			<Form method="post" noValidate className="grid max-w-[46rem] gap-6">
				<input type="hidden" name="key" value={answer?.errors.key ? formKey : (given.key ?? formKey)} />
				<TextField label={texts.nameVi} maxLength={160} {...field("nameVi")} />
				<TextField label={texts.nameEn} maxLength={160} {...field("nameEn")} />
				<TextArea label={texts.purpose} rows={3} {...field("purpose")} />
				<SelectField label={texts.hourKind} {...field("hourKind")} defaultValue={given.hourKind ?? "course"}>
					{HOUR_KINDS.map((kind) => (
						<option key={kind} value={kind}>
							{all.kinds[kind]}
						</option>
					))}
				</SelectField>
				<TextField label={texts.hours} hint={texts.hoursHint} inputMode="decimal" {...field("hours")} />
				<TextArea label={texts.links} hint={texts.linksHint} rows={3} {...field("links")} />
				<CentreField centres={centres} given={given.centreId} error={errorOf("centreId")} />
				<Button kind="main" big className="justify-self-start" disabled={busy}>
					{texts.button}
				</Button>
			</Form>
		</Page>
	);
}
