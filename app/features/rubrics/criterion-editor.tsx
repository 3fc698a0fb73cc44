import type { BehaviourKind } from "~/domain/rubric/rubric.schema";
import { type DraftedBehaviour, type DraftedCriterion, itemOf, KINDS } from "~/domain/rubric/rubric-draft";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { BehaviourSign } from "~/ui/behaviour-sign";
import { Button } from "~/ui/button";
import { Tag } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { namesIn } from "./difference-view";
import { ItemButtons } from "./item-buttons";
import { BothLanguages, CheckField, Choice, ConditionChoices, usePartForm } from "./part-inputs";
import { rubricDraftTexts } from "./rubric-draft.messages";
import { rubricTexts } from "./rubrics.messages";
import { machineValue, useRuleWords } from "./rule-words";
import { ruleTexts } from "./rules.messages";

/** A criterion with its behaviours by kind, in both languages. */
export function CriterionEditor({ criterion }: { criterion: DraftedCriterion }) {
	const texts = useTexts(rubricDraftTexts);
	const { fields } = useTexts(ruleTexts);
	return (
		<>
			<Section title={texts.sections.head} note={`${texts.code} ${criterion.id}`}>
				<div className="grid gap-4">
					<BothLanguages field="name" label={fields.name ?? ""} rows={1} />
					<BothLanguages field="about" label={fields.about ?? ""} />
					<div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
						<ConditionChoices />
					</div>
					<CheckField name="safety" hint={texts.safetyHint} />
				</div>
			</Section>
			{KINDS.map((kind) => (
				<Kind key={kind} criterion={criterion} kind={kind} />
			))}
		</>
	);
}

function Kind({ criterion, kind }: { criterion: DraftedCriterion; kind: BehaviourKind }) {
	const texts = useTexts(rubricDraftTexts);
	const { read } = useTexts(rubricTexts);
	const { form, view } = usePartForm();
	const { retired } = view.draft;
	const kept = criterion[kind].filter(({ id }) => !retired.includes(itemOf.behaviour(criterion.id, id)));
	const missing = view.problems.some(({ field, rule }) => field === kind && rule === "no-basic");
	return (
		<Section
			title={
				<span className="inline-flex items-center gap-2">
					<BehaviourSign kind={kind} />
					{read.kinds[kind]}
				</span>
			}
			note={read.kindWords[kind]}
		>
			{missing ? (
				<Notice kind="error" className="mb-3">
					{texts.problems["no-basic"]}
				</Notice>
			) : null}
			<ul>
				{criterion[kind].map((behaviour) => (
					<BehaviourItem
						key={behaviour.id}
						criterion={criterion.id}
						behaviour={behaviour}
						first={kept[0] === behaviour}
						last={kept.at(-1) === behaviour}
					/>
				))}
			</ul>
			<Button name="deed" value={`add.${kind}`} className="mt-3" disabled={form.busy}>
				{texts.add[kind]}
			</Button>
		</Section>
	);
}

function BehaviourItem({
	criterion,
	behaviour,
	first,
	last,
}: {
	criterion: string;
	behaviour: DraftedBehaviour;
	first: boolean;
	last: boolean;
}) {
	const texts = useTexts(rubricDraftTexts);
	const { fields, hints } = useTexts(ruleTexts);
	const language = useLanguage();
	const { form, view } = usePartForm();
	const item = itemOf.behaviour(criterion, behaviour.id);
	const retired = view.draft.retired.includes(item);
	const code = `${criterion}.${behaviour.id}`;
	const short = behaviour.short[language] || code;
	const prefix = `${behaviour.id}-`;
	return (
		<li id={item} className="scroll-mt-4 border-b border-rule py-4">
			<div className="mb-2 flex flex-wrap items-center justify-between gap-x-4">
				<h3 className="flex flex-wrap items-baseline gap-x-3 text-body font-semibold">
					{behaviour.id} {retired ? <del className="font-normal text-ink-3">{short}</del> : null}
					{view.added.includes(item) ? <Tag kind="act">{texts.marks.added}</Tag> : null}
					{retired ? <Tag>{texts.marks.retired}</Tag> : null}
				</h3>
				<ItemButtons item={item} name={short} retired={retired} first={first} last={last} busy={form.busy} />
			</div>
			{retired ? null : (
				<div className="grid gap-3">
					<BothLanguages field="text" label={`${behaviour.id}, ${lowered(fields.text)}`} prefix={prefix} />
					<BothLanguages
						field="short"
						label={`${behaviour.id}, ${lowered(fields.short)}`}
						rows={1}
						prefix={prefix}
						hint={view.added.includes(item) ? (hints.short ?? "") : ""}
					/>
					<div className="grid items-start gap-x-6 gap-y-3 sm:grid-cols-2">
						<ConditionChoices prefix={prefix} />
						<Choice name={`${prefix}whole`} of="whole" />
					</div>
					<MachineLine behaviour={behaviour} />
				</div>
			)}
		</li>
	);
}

/** How the machine decides: to be read only, since it knows its rules by their codes. */
function MachineLine({ behaviour }: { behaviour: DraftedBehaviour }) {
	const { fields } = useTexts(ruleTexts);
	const { view } = usePartForm();
	const say = useRuleWords(namesIn(view.draft.rubric as Parameters<typeof namesIn>[0]));
	return (
		<p className="text-note text-ink-3">
			{fields.machine}: {say("machine", machineValue(behaviour.machine))}
		</p>
	);
}

const lowered = (text = "") => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
