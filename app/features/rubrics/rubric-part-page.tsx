import { Form } from "@remix-run/react";
import { useMemo } from "react";
import { itemOf, type RubricDraft } from "~/domain/rubric/rubric-draft";
import type { Language } from "~/domain/shared/text";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { State } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { CriterionEditor } from "./criterion-editor";
import { namesIn } from "./difference-view";
import { fieldsOf, type PartValues } from "./part-fields";
import { type PartFormValues, partForm } from "./part-form";
import { PartFormProvider } from "./part-inputs";
import { PartRefusal } from "./part-refusal";
import { usePartName } from "./rubric-difference";
import { rubricDraftTexts } from "./rubric-draft.messages";
import { RubricDraftHead } from "./rubric-draft-head";
import type { PartAnswer, PartView } from "./rubric-draft-view";
import { ConditionsEditor, ErrorEditor, HeadEditor, PassEditor, WorkflowEditor } from "./rule-editors";

/** One part of a draft, in both languages, with its problems at their fields. */
export function RubricPartPage({
	view,
	answer,
	saved,
}: {
	view: PartView;
	answer: PartAnswer | null;
	/** It was saved a moment ago. */
	saved: boolean;
}) {
	const texts = useTexts(rubricDraftTexts);
	const partName = usePartName({ names: namesIn(view.draft.rubric as Parameters<typeof namesIn>[0]) });
	return (
		<Page className="max-w-[72rem]!">
			<RubricDraftHead head={view.head} title={partName(view.part) || texts.untitled} />
			<PartRefusal answer={answer} />
			{saved && !answer ? (
				<Notice kind="done" role="status" className="mb-4">
					{texts.savedNow}
				</Notice>
			) : null}
			{view.problems.length > 0 ? (
				<p className="mb-4">
					<State kind="stopped">{texts.problemsHere(view.problems.length)}</State>
				</p>
			) : null}
			<EditForm key={`${view.part} ${view.revision} ${JSON.stringify(answer)}`} view={view} answer={answer} />
			<nav aria-label={texts.toDraft} className="mt-8 flex flex-wrap justify-between gap-4 text-small">
				{view.before ? (
					<PartLink view={view} part={view.before} label={texts.previous} name={partName} />
				) : (
					<span />
				)}
				{view.after ? <PartLink view={view} part={view.after} label={texts.next} name={partName} /> : null}
			</nav>
		</Page>
	);
}

function PartLink({
	view,
	part,
	label,
	name,
}: {
	view: PartView;
	part: string;
	label: string;
	name: (part: string) => string;
}) {
	return (
		<span>
			{label}: <TextLink to={`/rubric-drafts/${view.head.id}/parts/${part}`}>{name(part)}</TextLink>
		</span>
	);
}

function EditForm({ view, answer }: { view: PartView; answer: PartAnswer | null }) {
	const texts = useTexts(rubricDraftTexts);
	const language = useLanguage();
	const values: PartValues = useMemo(
		() => (answer ? { ...unticked(view), ...answer.given } : asWritten(view, language)),
		[view, answer, language],
	);
	const schema = useMemo(() => partForm(fieldsOf(asDraft(view), view.part) ?? []), [view]);
	const form = useCheckedForm<PartFormValues>(schema, { answer, defaults: withBoxes(view, values) });
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit}>
			{/* Enter in a field saves: it is the first button that it presses. */}
			<button type="submit" name="deed" value="save" tabIndex={-1} aria-hidden="true" className="sr-only" />
			<input type="hidden" name="revision" value={view.revision} />
			<PartFormProvider value={{ form, values, view }}>
				<div>
					<Editor view={view} />
				</div>
			</PartFormProvider>
			<div className="mt-8 border-t-2 border-rule-ink pt-4">
				<Button kind="main" big name="deed" value="save" disabled={form.busy}>
					{form.busy ? texts.saving : texts.save}
				</Button>
				<p className="mt-2 max-w-[64ch] text-note text-ink-3">{texts.unsaved}</p>
			</div>
		</Form>
	);
}

const asDraft = ({ draft }: PartView): RubricDraft => ({ ...draft, revisions: {} });

/** Numbers as they are written in a language: "2,75" in Vietnamese. */
function asWritten(view: PartView, language: Language): PartValues {
	if (language !== "vi") return view.values;
	const numbers = (fieldsOf(asDraft(view), view.part) ?? []).filter(({ kind }) => kind === "number");
	const written = numbers.map(({ name }) => [
		name,
		String(view.values[name] ?? "").replace(/^(\d+)\.(\d+)$/, "$1,$2"),
	]);
	return { ...view.values, ...Object.fromEntries(written) };
}

/** What is saved, without its ticks: a box that is not in what was sent was not ticked. */
function unticked(view: PartView): PartValues {
	const boxes = new Set(boxesOf(view).map(({ name }) => name));
	return Object.fromEntries(Object.entries(view.values).filter(([name]) => !boxes.has(name)));
}

const boxesOf = (view: PartView) =>
	(fieldsOf(asDraft(view), view.part) ?? []).filter(
		({ kind }) => kind === "check" || kind === "difficulties",
	);

/** React Hook Form wants to know of every box, and of a group of them as a list. */
function withBoxes(view: PartView, values: PartValues): PartFormValues {
	const boxes = boxesOf(view).map(({ name, kind }): [string, string | string[] | undefined] => {
		const value = values[name];
		return [name, kind === "check" ? (value === "on" ? "on" : undefined) : [value ?? []].flat()];
	});
	const rest = Object.entries(values).map(([name, value]): [string, string | string[]] => [
		name,
		typeof value === "string" ? value : [...value],
	]);
	return Object.fromEntries([...rest, ...boxes]);
}

function Editor({ view }: { view: PartView }) {
	const { criteria, criticalErrors } = view.draft.rubric;
	if (view.part === "head") return <HeadEditor />;
	if (view.part === "conditions") return <ConditionsEditor />;
	if (view.part === "pass") return <PassEditor />;
	if (view.part === "workflow") return <WorkflowEditor />;
	const criterion = criteria.find(({ id }) => itemOf.criterion(id) === view.part);
	if (criterion) return <CriterionEditor criterion={criterion} />;
	const error = criticalErrors.find(({ code }) => itemOf.error(code) === view.part);
	return error ? <ErrorEditor error={error} /> : null;
}
