import type { RequirementFields } from "~/domain/certification/programme-fields";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { nameOfTag } from "~/platform/i18n/tag-names";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Pick } from "~/ui/pick";
import { changeTexts } from "./change.messages";
import { HOURS } from "./programme-form";
import type { ChangeView } from "./programme-view";
import { fieldTexts } from "./programmes.messages";

type Field = Exclude<keyof RequirementFields, "id" | "kind">;

/** One requirement in the form: its names, and what its kind asks for. */
export function RequirementRow({
	view,
	row,
	at,
	errorOf,
}: {
	view: ChangeView;
	row: RequirementFields;
	/** Its place among all rows, from 0: its fields are `r3-need`. */
	at: number;
	/** What is wrong with a part of it, or undefined. */
	errorOf: (path: string) => string | undefined;
}) {
	const texts = useTexts(changeTexts);
	const words = useTexts(fieldTexts);
	const language = useLanguage();
	const name = (field: Field) => ({ name: `r${at}-${field}`, label: words.fields[field] });
	const text = (field: Field, path: string = field) => (
		<TextField
			{...name(field)}
			defaultValue={String(row[field])}
			error={errorOf(path)}
			maxLength={field.startsWith("name") ? 400 : 60}
			inputMode={field.startsWith("name") ? undefined : "decimal"}
		/>
	);
	const check = (field: "live" | "distinctScenarios" | "everyCriticalErrorFound") => (
		<Pick name={`r${at}-${field}`} defaultChecked={row[field]}>
			{words.fields[field]}
		</Pick>
	);
	const select = (field: Field, options: readonly (readonly [string, string])[], path: string = field) => (
		<SelectField {...name(field)} defaultValue={String(row[field] ?? "")} error={errorOf(path)}>
			{options.map(([value, label]) => (
				<option key={value} value={value}>
					{label}
				</option>
			))}
		</SelectField>
	);
	const difficulties = ["", "1", "2", "3", "4", "5"].map((n) => [n, n || texts.anyDifficulty] as const);
	return (
		<fieldset className="border-b border-rule py-4">
			<legend className="float-left text-small font-semibold">
				{texts.row(words.kinds[row.kind], at + 1)}
			</legend>
			<span className="float-right">
				<Button kind="bare" name="deed" value={`remove.${at}`} formNoValidate>
					{texts.remove(at + 1)}
				</Button>
			</span>
			<input type="hidden" name={`r${at}-kind`} value={row.kind} />
			<input type="hidden" name={`r${at}-id`} value={row.id} />
			{row.within === null ? <input type="hidden" name={`r${at}-within`} value="" /> : null}
			<div className="clear-both grid items-start gap-x-6 gap-y-3 pt-2 sm:grid-cols-2 lg:grid-cols-4">
				<div className="sm:col-span-2">{text("nameVi", "name.vi")}</div>
				<div className="sm:col-span-2">{text("nameEn", "name.en")}</div>
				{row.kind === "hours"
					? select(
							"of",
							HOURS.map((each) => [each, words.hours[each] ?? each]),
						)
					: null}
				{row.kind === "calibration" || row.kind === "certificate" ? null : text("need")}
				{row.kind === "calls" ? (
					<>
						{select("difficultyAtLeast", difficulties, "where.difficultyAtLeast")}
						{select(
							"tag",
							[["", texts.anyTag], ...view.tags.map((tag) => [tag, nameOfTag(tag, language)] as const)],
							"where.tag",
						)}
						<div>
							{check("live")}
							{check("distinctScenarios")}
						</div>
					</>
				) : null}
				{row.kind === "calibration" ? (
					<>
						{text("calls")}
						{text("kappaAtLeast")}
						{text("noIntervalBelow")}
						{check("everyCriticalErrorFound")}
					</>
				) : null}
				{row.kind === "certificate"
					? select(
							"programme",
							view.programmes
								.filter(({ id }) => id !== view.id)
								.map((each) => [each.id, each.name[language]]),
						)
					: null}
				{row.within === null
					? null
					: select("within", [
							["window", words.withins.window ?? ""],
							["period", words.withins.period ?? ""],
						])}
			</div>
			{errorOf("id") ? <p className="text-note font-medium text-critical">{errorOf("id")}</p> : null}
		</fieldset>
	);
}
