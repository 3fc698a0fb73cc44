import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { changeTexts } from "./change.messages";
import { PreviewSection } from "./preview-section";
import { KINDS } from "./programme-form";
import type { ChangeAnswer, ChangeView } from "./programme-view";
import { fieldTexts } from "./programmes.messages";
import { RequirementRow } from "./requirement-row";

type TextName = "nameVi" | "nameEn" | "aboutVi" | "aboutEn" | "noteVi" | "noteEn";
type NumberName = "months" | "windowDays" | "graceDays" | "fixedDay" | "decideWithinDays";

const PATHS: Readonly<Record<TextName | NumberName | "from", string>> = {
	nameVi: "name.vi",
	nameEn: "name.en",
	aboutVi: "about.vi",
	aboutEn: "about.en",
	noteVi: "note.vi",
	noteEn: "note.en",
	months: "validity.months",
	windowDays: "renewal.windowDays",
	graceDays: "renewal.graceDays",
	fixedDay: "renewal.fixedDay",
	from: "renewal.from",
	decideWithinDays: "suspension.decideWithinDays",
};

/** Where something is wrong, the first such place comes into view: the form is long. */
function showFirstProblem(form: HTMLFormElement | null) {
	const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
	if (field) field.focus();
	else form?.parentElement?.querySelector('[role="alert"]')?.scrollIntoView({ block: "center" });
}

/** A new version of a programme: written, looked at, published. One form, which works without script. */
export function ChangePage({ view, answer }: { view: ChangeView; answer: ChangeAnswer | undefined }) {
	const texts = useTexts(changeTexts);
	const words = useTexts(fieldTexts);
	const language = useLanguage();
	const busy = useNavigation().state !== "idle";
	const given = answer ?? view.given;
	const fields = given?.fields ?? view.fields;
	const problems = answer?.problems ?? {};
	const say = (rule: string | undefined) =>
		rule ? (texts.problems[rule] ?? texts.problems.shape) : undefined;
	const errorOf = (path: string) => say(problems[path]);
	const form = useRef<HTMLFormElement>(null);
	const wrong = Object.keys(problems).length > 0;
	useEffect(() => {
		if (answer && Object.keys(answer.problems).length > 0) showFirstProblem(form.current);
	}, [answer]);
	const text = (name: TextName) => (
		<TextArea
			label={words.fields[name]}
			name={name}
			rows={name.startsWith("name") ? 1 : 2}
			maxLength={400}
			defaultValue={fields[name]}
			error={errorOf(PATHS[name])}
		/>
	);
	const value = (name: NumberName, hint?: string) => (
		<TextField
			label={words.fields[name]}
			name={name}
			maxLength={60}
			hint={hint}
			defaultValue={fields[name]}
			error={errorOf(PATHS[name])}
		/>
	);
	const rows = fields.requirements.map((row, at) => ({ row, at }));
	const section = (renewal: boolean) => {
		const of = rows.filter(({ row }) => (row.within !== null) === renewal);
		const before = renewal ? "renewal.requirements" : "requirements";
		return (
			<Section title={renewal ? texts.renewal : texts.requirements}>
				{errorOf(before) ? <Notice kind="error">{errorOf(before)}</Notice> : null}
				{of.map(({ row, at }, index) => (
					<RequirementRow
						key={row.id}
						view={view}
						row={row}
						at={at}
						errorOf={(path) => errorOf(`${before}.${index}${renewal ? ".requirement" : ""}.${path}`)}
					/>
				))}
				<div className="mt-3 flex flex-wrap items-center gap-x-2 gap-y-1">
					{KINDS.map((kind) => (
						<Button
							key={kind}
							kind="bare"
							name="deed"
							value={`add.${kind}${renewal ? ".renewal" : ""}`}
							formNoValidate
							disabled={busy}
						>
							{texts.addKind(words.kinds[kind])}
						</Button>
					))}
				</div>
			</Section>
		);
	};
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to={`/programmes/${view.id}`}>{view.name[language]}</TextLink>
			</p>
			<PageHead title={texts.title(view.name[language])} lead={texts.lead(view.version)} />
			{wrong ? (
				<Notice kind="error" role="alert" className="mb-6 max-w-[72ch]">
					{problems.form ? say(problems.form) : texts.problems.title}
				</Notice>
			) : null}
			{view.note && !answer ? (
				<Notice kind="warning" role="status" className="mb-6 max-w-[72ch]">
					{texts.notes[view.note]}
				</Notice>
			) : null}
			<Form
				ref={form}
				method="post"
				preventScrollReset
				key={JSON.stringify(fields.requirements.map(({ id }) => id))}
			>
				<input type="hidden" name="expected" value={view.expected} />
				<input type="hidden" name="usedIds" value={view.usedIds.join(" ")} />
				{/* What Enter in a field presses. */}
				<button
					type="submit"
					name="deed"
					value="preview"
					className="sr-only"
					tabIndex={-1}
					aria-hidden="true"
				/>
				{view.preview && (answer?.looked ?? true) ? <PreviewSection preview={view.preview} /> : null}
				<Section title={texts.about}>
					<div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
						{text("nameVi")}
						{text("nameEn")}
						{text("aboutVi")}
						{text("aboutEn")}
						{text("noteVi")}
						{text("noteEn")}
					</div>
				</Section>
				{section(false)}
				<Section title={texts.rules}>
					<div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2 lg:grid-cols-3">
						{value("months")}
						<SelectField
							label={words.fields.from}
							name="from"
							defaultValue={fields.from}
							error={errorOf(PATHS.from)}
						>
							{Object.entries(words.froms).map(([each, label]) => (
								<option key={each} value={each}>
									{label}
								</option>
							))}
						</SelectField>
						{value("fixedDay", texts.fixedDayHint)}
						{value("windowDays")}
						{value("graceDays", texts.graceHint)}
						<SelectField
							label={words.fields.secondRaterFrom}
							name="secondRaterFrom"
							hint={texts.secondHint}
							defaultValue={fields.secondRaterFrom}
							error={errorOf("raters")}
						>
							{["", "1", "2", "3", "4", "5"].map((n) => (
								<option key={n} value={n}>
									{n || words.always}
								</option>
							))}
						</SelectField>
						{value("decideWithinDays")}
					</div>
				</Section>
				{section(true)}
				<Section title={texts.when}>
					<div className="grid max-w-xl gap-3">
						<TextField
							label={texts.effectiveFrom}
							hint={texts.effectiveHint}
							name="effectiveFrom"
							type="date"
							min={view.earliest}
							defaultValue={given?.effectiveFrom || view.earliest}
							error={errorOf("effectiveFrom")}
							className="max-w-56"
						/>
						<TextArea
							label={texts.reason}
							hint={texts.reasonHint}
							name="reason"
							rows={3}
							maxLength={400}
							defaultValue={given?.reason ?? ""}
							error={errorOf("reason")}
						/>
						<div className="flex flex-wrap gap-3">
							<Button kind="main" name="deed" value="preview" disabled={busy}>
								{texts.preview}
							</Button>
							<ButtonLink to={`/programmes/${view.id}`}>{texts.cancel}</ButtonLink>
						</div>
					</div>
				</Section>
			</Form>
		</Page>
	);
}
