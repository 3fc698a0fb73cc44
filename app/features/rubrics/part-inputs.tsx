import { createContext, useContext } from "react";
import type { DraftProblem } from "~/domain/rubric/check-rubric-draft";
import { itemOf } from "~/domain/rubric/rubric-draft";
import type { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { Pick } from "~/ui/pick";
import type { PartValues } from "./part-fields";
import { LONGEST_TEXT, type PartFormValues } from "./part-form";
import { rubricDraftTexts } from "./rubric-draft.messages";
import type { PartView } from "./rubric-draft-view";
import { ruleTexts } from "./rules.messages";

/** What the inputs of a part share. */
interface PartForm {
	readonly form: ReturnType<typeof useCheckedForm<PartFormValues>>;
	/** What they begin with: what is saved, or what was typed and refused. */
	readonly values: PartValues;
	readonly view: PartView;
}
const Context = createContext<PartForm | null>(null);
export const PartFormProvider = Context.Provider;

export function usePartForm(): PartForm {
	const found = useContext(Context);
	if (!found) throw new Error("an input of a part outside of its form");
	return found;
}

/** A problem in words. */
export function useProblemWords(): (problem: DraftProblem) => string {
	const { problems } = useTexts(rubricDraftTexts);
	return ({ rule, bound }) => {
		if (rule === "too-small" || rule === "too-large") return problems[rule](bound ?? 0);
		return problems[rule];
	};
}

/** What is wrong at a field: too long to be saved, or saved with a problem. */
function useFieldError(): (name: string) => string | undefined {
	const { form, view } = usePartForm();
	const texts = useTexts(rubricDraftTexts);
	const say = useProblemWords();
	return (name) => {
		if (form.error(name)) return texts.tooLong;
		const problem = view.problems.find(({ field }) => field === name);
		return problem && say(problem);
	};
}

/** A text in both languages, side by side. `prefix`: of a behaviour, `b2-`. */
export function BothLanguages({
	field,
	label,
	rows = 2,
	prefix = "",
	hint,
}: {
	field: string;
	label: string;
	rows?: number;
	prefix?: string;
	hint?: string;
}) {
	const { form, values } = usePartForm();
	const texts = useTexts(rubricDraftTexts);
	const error = useFieldError();
	return (
		<div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
			{(["vi", "en"] as const).map((language) => {
				const name = `${prefix}${field === "" ? "" : `${field}-`}${language}`;
				const shared = {
					label: `${label}, ${texts.inLanguage[language]}`,
					lang: language,
					defaultValue: String(values[name] ?? ""),
					error: error(name),
					maxLength: LONGEST_TEXT,
					...(hint ? { hint } : {}),
					...form.register(name),
				};
				return rows === 1 ? (
					<TextField key={language} autoComplete="off" {...shared} />
				) : (
					<TextArea key={language} rows={rows} {...shared} />
				);
			})}
		</div>
	);
}

/** The conditions of which one is enough: as many choices as there are, and one more. */
export function ConditionChoices({ prefix = "" }: { prefix?: string }) {
	const { form, values, view } = usePartForm();
	const texts = useTexts(rubricDraftTexts);
	const { fields } = useTexts(ruleTexts);
	const language = useLanguage();
	const error = useFieldError();
	const names = Object.keys(values)
		.filter((name) => name.startsWith(`${prefix}if-`))
		.sort();
	const { rubric, retired } = view.draft;
	return (
		<>
			{names.map((name, index) => {
				const chosen = String(values[name] ?? "");
				const offered = Object.entries(rubric.conditions).filter(
					([id]) => id === chosen || !retired.includes(itemOf.condition(id)),
				);
				return (
					<SelectField
						key={name}
						label={index === 0 ? fields.if : texts.orIf}
						defaultValue={chosen}
						error={error(name)}
						{...form.register(name)}
					>
						<option value="">{index === 0 ? texts.always : texts.noMore}</option>
						{offered.map(([id, text]) => (
							<option key={id} value={id}>
								{text[language] || id}
							</option>
						))}
					</SelectField>
				);
			})}
		</>
	);
}

/** One of a few, by the name of its field's last word. */
export function Choice({
	name,
	of,
	hint,
}: {
	name: string;
	of: "whole" | "status" | "machineTicks";
	hint?: string;
}) {
	const { form, values } = usePartForm();
	const texts = useTexts(rubricDraftTexts);
	const { fields } = useTexts(ruleTexts);
	return (
		<SelectField
			label={fields[of === "status" ? "ratification-status" : of]}
			defaultValue={String(values[name] ?? "")}
			{...(hint ? { hint } : {})}
			{...form.register(name)}
		>
			{Object.entries(texts.choose[of]).map(([value, words]) => (
				<option key={value} value={value}>
					{words}
				</option>
			))}
		</SelectField>
	);
}

/** A number; what is not one stays as it was typed, and is said to be none. */
export function NumberField({ name }: { name: string }) {
	const { form, values } = usePartForm();
	const { fields, hints } = useTexts(ruleTexts);
	const error = useFieldError();
	return (
		<TextField
			label={fields[name]}
			hint={hints[name]}
			inputMode="decimal"
			autoComplete="off"
			maxLength={60}
			defaultValue={String(values[name] ?? "")}
			error={error(name)}
			{...form.register(name)}
		/>
	);
}

/** Yes or no. */
export function CheckField({ name, hint }: { name: string; hint?: string | undefined }) {
	const { form, values } = usePartForm();
	const { fields, hints } = useTexts(ruleTexts);
	const words = hint ?? hints[name];
	return (
		<Pick value="on" defaultChecked={values[name] === "on"} {...form.register(name)}>
			{fields[name]}
			{words ? <span className="block text-note text-ink-3">{words}</span> : null}
		</Pick>
	);
}

/** Some of the five difficulties. */
export function DifficultiesField({ name }: { name: string }) {
	const { form, values } = usePartForm();
	const { fields } = useTexts(ruleTexts);
	const chosen = [values[name] ?? []].flat();
	return (
		<fieldset>
			<legend className="text-small font-medium">{fields[name]}</legend>
			<div className="flex flex-wrap gap-x-5">
				{["1", "2", "3", "4", "5"].map((difficulty) => (
					<Pick
						key={difficulty}
						value={difficulty}
						defaultChecked={chosen.includes(difficulty)}
						{...form.register(name)}
					>
						{difficulty}
					</Pick>
				))}
			</div>
		</fieldset>
	);
}
