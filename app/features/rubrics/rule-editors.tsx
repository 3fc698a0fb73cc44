import { type DraftedRubric, itemOf } from "~/domain/rubric/rubric-draft";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Tag } from "~/ui/marks";
import { Section } from "~/ui/section";
import { ItemButtons } from "./item-buttons";
import {
	BothLanguages,
	CheckField,
	Choice,
	ConditionChoices,
	DifficultiesField,
	NumberField,
	usePartForm,
} from "./part-inputs";
import { rubricDraftTexts } from "./rubric-draft.messages";
import { useRuleWords } from "./rule-words";
import { ruleTexts } from "./rules.messages";

/** The rubric's name, what it is about, and whether experts have ratified it. */
export function HeadEditor() {
	const texts = useTexts(rubricDraftTexts);
	const { fields } = useTexts(ruleTexts);
	return (
		<Section title={texts.parts.head}>
			<div className="grid gap-4">
				<BothLanguages field="name" label={fields.name ?? ""} rows={1} />
				<BothLanguages field="about" label={fields.about ?? ""} rows={3} />
				<div className="max-w-md">
					<Choice name="ratification-status" of="status" hint={texts.statusHint} />
				</div>
				<BothLanguages field="ratification-note" label={fields["ratification-note"] ?? ""} rows={4} />
			</div>
		</Section>
	);
}

/** A critical error: what it is, an example, and what is not yet it. */
export function ErrorEditor({ error }: { error: DraftedRubric["criticalErrors"][number] }) {
	const texts = useTexts(rubricDraftTexts);
	const { fields } = useTexts(ruleTexts);
	const say = useRuleWords({});
	return (
		<Section title={texts.sections.head} note={`${texts.code} ${error.code}`}>
			<div className="grid gap-4">
				<BothLanguages field="name" label={fields.name ?? ""} rows={1} />
				<BothLanguages field="what" label={fields.what ?? ""} />
				<BothLanguages field="example" label={fields.example ?? ""} />
				<BothLanguages field="notYet" label={fields.notYet ?? ""} />
				<div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
					<ConditionChoices />
				</div>
				<p className="text-note text-ink-3">
					{fields.machine}: {say("machine", error.machine ?? null)}
				</p>
			</div>
		</Section>
	);
}

/** What has to come up before something is scored. */
export function ConditionsEditor() {
	const texts = useTexts(rubricDraftTexts);
	const language = useLanguage();
	const { form, view } = usePartForm();
	const { rubric, retired } = view.draft;
	return (
		<Section title={texts.parts.conditions} note={texts.retireWords}>
			<ul>
				{Object.entries(rubric.conditions).map(([id, text]) => {
					const item = itemOf.condition(id);
					const gone = retired.includes(item);
					const name = text[language] || id;
					return (
						<li key={id} id={item} className="scroll-mt-4 border-b border-rule py-3">
							<div className="mb-1 flex flex-wrap items-center justify-between gap-x-4">
								<span className="flex flex-wrap items-baseline gap-x-3 text-small text-ink-2">
									{id} {gone ? <del className="text-ink-3">{name}</del> : null}
									{view.added.includes(item) ? <Tag kind="act">{texts.marks.added}</Tag> : null}
									{gone ? <Tag>{texts.marks.retired}</Tag> : null}
								</span>
								<ItemButtons item={item} name={name} retired={gone} busy={form.busy} />
							</div>
							{gone ? null : <BothLanguages field="" label={id} rows={1} prefix={`${id}-`} />}
						</li>
					);
				})}
			</ul>
			<p className="mt-3 flex flex-wrap items-center gap-3">
				<Button name="deed" value="add.condition" disabled={form.busy}>
					{texts.add.condition}
				</Button>
				<span className="text-note text-ink-3">{texts.newCode}</span>
			</p>
		</Section>
	);
}

const ROW = "grid items-start gap-x-6 gap-y-4 sm:grid-cols-2";

/** When a call is passed, and who rates it. */
export function PassEditor() {
	const texts = useTexts(rubricDraftTexts);
	const { fields } = useTexts(ruleTexts);
	return (
		<Section title={texts.parts.pass}>
			<div className="grid gap-5">
				<div className={ROW}>
					<NumberField name="safetyLevel" />
					<NumberField name="mean" />
					<NumberField name="minimumApplicable" />
				</div>
				<div className={ROW}>
					<NumberField name="repairedHarm-atMost" />
					<DifficultiesField name="repairedHarm-difficulties" />
				</div>
				<DifficultiesField name="secondRater-difficulties" />
				<div className={ROW}>
					<NumberField name="secondRater-thirdWhen-levelsApart" />
					<NumberField name="secondRater-thirdWhen-meansApart" />
				</div>
				<CheckField name="secondRater-thirdWhen-passDiffers" />
				<CheckField name="default" />
				<BothLanguages field="note" label={fields.note ?? ""} />
			</div>
		</Section>
	);
}

/** How assessed calls are handled. */
export function WorkflowEditor() {
	const texts = useTexts(rubricDraftTexts);
	return (
		<Section title={texts.parts.workflow}>
			<div className="grid gap-5">
				<div className="max-w-md">
					<Choice name="machineTicks" of="machineTicks" />
				</div>
				<div className={ROW}>
					<NumberField name="dueDays" />
					<NumberField name="objectionDays" />
				</div>
				<CheckField name="ratesOwnTrainees" />
			</div>
		</Section>
	);
}
