import type { Behaviour, Criterion, CriticalError, Rubric } from "~/domain/rubric/rubric.schema";
import { KINDS } from "~/domain/rubric/rubric-draft";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { BehaviourSign } from "~/ui/behaviour-sign";
import { CriticalMark, Tag } from "~/ui/marks";
import { Section } from "~/ui/section";
import { namesIn } from "./difference-view";
import { rubricTexts } from "./rubrics.messages";
import { machineValue, useRuleWords } from "./rule-words";
import { ruleTexts } from "./rules.messages";

/** "Only when: …", or nothing. */
function OnlyIf({ rubric, needs }: { rubric: Rubric; needs: readonly string[] | undefined }) {
	const texts = useTexts(rubricTexts).read;
	const language = useLanguage();
	if (!needs) return null;
	const names = needs.map((id) => lowerFirst(rubric.conditions[id]?.[language] ?? id));
	return <>{texts.onlyIf(names.join(texts.or))}</>;
}
const lowerFirst = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** The criteria, each with its behaviours by kind. */
export function Criteria({ rubric }: { rubric: Rubric }) {
	const texts = useTexts(rubricTexts).read;
	const safety = rubric.criteria.filter((criterion) => criterion.safety).length;
	return (
		<Section title={texts.criteria} note={texts.count(rubric.criteria.length, safety)}>
			{rubric.criteria.map((criterion) => (
				<OneCriterion key={criterion.id} criterion={criterion} rubric={rubric} />
			))}
		</Section>
	);
}

function OneCriterion({ criterion, rubric }: { criterion: Criterion; rubric: Rubric }) {
	const texts = useTexts(rubricTexts).read;
	const language = useLanguage();
	return (
		<article
			id={`criterion.${criterion.id}`}
			className="border-t border-rule py-5 first:border-t-0 first:pt-0 print:break-inside-avoid"
		>
			<h3 className="flex flex-wrap items-baseline gap-x-3 gap-y-1 text-section">
				{criterion.name[language]}
				{criterion.safety ? <Tag>{texts.safety}</Tag> : null}
				<span className="text-note font-normal text-ink-3">{criterion.id}</span>
			</h3>
			<p className="max-w-[70ch] text-ink-2">{criterion.about[language]}</p>
			{criterion.if ? (
				<p className="max-w-[70ch] text-small text-ink-2">
					<OnlyIf rubric={rubric} needs={criterion.if} />
				</p>
			) : null}
			<div className="mt-3 grid gap-x-10 gap-y-3 lg:grid-cols-3 print:grid-cols-1">
				{KINDS.map((kind) => (
					<div key={kind}>
						<h4 className="flex items-center gap-2 border-b border-rule pb-1 text-small font-semibold">
							<BehaviourSign kind={kind} />
							{texts.kinds[kind]}
						</h4>
						{criterion[kind].length === 0 ? (
							<p className="py-2 text-small text-ink-3">{texts.none}</p>
						) : (
							<ul>
								{criterion[kind].map((behaviour) => (
									<OneBehaviour key={behaviour.id} behaviour={behaviour} rubric={rubric} />
								))}
							</ul>
						)}
					</div>
				))}
			</div>
		</article>
	);
}

function OneBehaviour({ behaviour, rubric }: { behaviour: Behaviour; rubric: Rubric }) {
	const language = useLanguage();
	const { fields } = useTexts(ruleTexts);
	const say = useRuleWords(namesIn(rubric));
	const { machine, whole } = behaviour;
	return (
		<li className="grid grid-cols-[2.2em_minmax(0,1fr)] border-b border-rule py-2 text-small text-tight">
			<span className="text-ink-3">{behaviour.id}</span>
			<div>
				<p>{behaviour.text[language]}</p>
				<p className="text-note text-ink-3">
					<span>{behaviour.short[language]}</span>
					{behaviour.if ? (
						<span className="block">
							<OnlyIf rubric={rubric} needs={behaviour.if} />
						</span>
					) : null}
					{whole ? (
						<span className="block">
							{fields.whole}: {say("whole", whole)}
						</span>
					) : null}
					{machine ? (
						<span className="block">
							{fields.machine}: {say("machine", machineValue(machine))}
						</span>
					) : null}
				</p>
			</div>
		</li>
	);
}

/** The critical errors, in an outline of their own. */
export function CriticalErrors({ rubric }: { rubric: Rubric }) {
	const texts = useTexts(rubricTexts).read;
	return (
		<Section title={texts.errors}>
			<p className="mb-3 max-w-[70ch] text-ink-2">{texts.errorsLead}</p>
			<ul className="border-2 border-critical">
				{rubric.criticalErrors.map((error) => (
					<OneError key={error.code} error={error} rubric={rubric} />
				))}
			</ul>
		</Section>
	);
}

function OneError({ error, rubric }: { error: CriticalError; rubric: Rubric }) {
	const texts = useTexts(rubricTexts).read;
	const language = useLanguage();
	return (
		<li
			id={`error.${error.code}`}
			className="border-t border-rule px-4 py-3 first:border-t-0 print:break-inside-avoid"
		>
			<h3 className="flex flex-wrap items-baseline gap-x-2 text-body font-semibold">
				<CriticalMark /> {error.name[language]}
				<span className="text-note font-normal text-ink-3">{error.code}</span>
			</h3>
			<p className="max-w-[70ch]">{error.what[language]}</p>
			<dl className="mt-1 grid max-w-[80ch] gap-x-6 gap-y-1 text-small text-tight sm:grid-cols-2">
				<div>
					<dt className="text-note text-ink-3">{texts.example}</dt>
					<dd>{error.example[language]}</dd>
				</div>
				<div>
					<dt className="text-note text-ink-3">{texts.notYet}</dt>
					<dd>{error.notYet[language]}</dd>
				</div>
			</dl>
			{error.if ? (
				<p className="mt-1 text-note text-ink-3">
					<OnlyIf rubric={rubric} needs={error.if} />
				</p>
			) : null}
		</li>
	);
}

/** What has to come up before something is scored. */
export function Conditions({ rubric }: { rubric: Rubric }) {
	const texts = useTexts(rubricTexts).read;
	const language = useLanguage();
	return (
		<Section title={texts.conditions}>
			<p className="mb-3 max-w-[70ch] text-ink-2">{texts.conditionsLead}</p>
			<ul className="grid gap-x-10 text-small text-tight sm:grid-cols-2">
				{Object.entries(rubric.conditions).map(([id, text]) => (
					<li key={id} className="border-t border-rule py-1.5">
						{text[language]} <span className="text-note text-ink-3">{id}</span>
					</li>
				))}
			</ul>
		</Section>
	);
}
