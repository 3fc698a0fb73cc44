import type { RubricChange } from "~/domain/rubric/compare-rubrics";
import type { LocalisedText } from "~/domain/shared/text";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ChangedText } from "~/ui/changed-text";
import type { DifferenceView } from "./difference-view";
import { rubricDraftTexts } from "./rubric-draft.messages";
import { useRuleWords } from "./rule-words";
import { ruleTexts } from "./rules.messages";

/** What changed, part by part: what is new, what is gone, and old and new beside each other in both languages. */
export function RubricDifference({ difference }: { difference: DifferenceView }) {
	const texts = useTexts(rubricDraftTexts);
	const partName = usePartName(difference);
	if (difference.total === 0) return <p className="text-ink-2">{texts.difference.none}</p>;
	return (
		<>
			<p className="mb-3 text-small text-ink-2">{texts.difference.count(difference.total)}</p>
			{difference.parts.map(({ part, changes }) => (
				<section key={part} aria-label={partName(part)} className="mb-6">
					<h3 className="border-t border-rule pt-2 text-body font-semibold">{partName(part)}</h3>
					<ul>
						{changes.map((change, index) => (
							<li key={index} className="border-t border-rule py-2.5 text-small text-tight first:border-t-0">
								<OneChange change={change} difference={difference} />
							</li>
						))}
					</ul>
				</section>
			))}
		</>
	);
}

/** What a part is called: "Lắng nghe", "Khi nào đạt". */
export function usePartName({ names }: Pick<DifferenceView, "names">): (part: string) => string {
	const texts = useTexts(rubricDraftTexts);
	const language = useLanguage();
	return (part) => texts.parts[part] ?? (names[part]?.[language] || part.slice(part.indexOf(".") + 1));
}

/** The code that people see: `listening.b2`, `false-promise`. */
export const codeOf = (item: string) => item.slice(item.indexOf(".") + 1);

function OneChange({ change, difference: { names } }: { change: RubricChange; difference: DifferenceView }) {
	const texts = useTexts(rubricDraftTexts);
	const { fields } = useTexts(ruleTexts);
	const say = useRuleWords(names);
	const language = useLanguage();
	const kind = texts.difference.kinds;
	switch (change.kind) {
		case "added":
		case "retired":
			return (
				<>
					<Head kind={kind[change.kind]} item={change.item} />
					<Presence change={change} say={say} />
				</>
			);
		case "order": {
			const shown = (ids: readonly string[]) =>
				ids.map((id) => names[`${ORDERED[change.of]}${id}`]?.[language] ?? id).join(", ");
			return (
				<>
					<Head kind={texts.difference.orders[change.of]} item={null} />
					<Sides before={shown(change.before)} after={shown(change.after)} />
				</>
			);
		}
		case "wording":
			return (
				<>
					<Head kind={kind.wording} item={change.item} field={fields[change.field] ?? ""} />
					<Pair before={change.before} after={change.after} />
				</>
			);
		case "rule":
			return (
				<>
					<Head kind={kind.rule} item={change.item} field={fields[change.field] ?? change.field} />
					<Sides before={say(change.field, change.before)} after={say(change.field, change.after)} />
				</>
			);
	}
}
/** All that a new item says, or that one said which is gone: its words in both languages, then its rules. */
function Presence({
	change: { kind, texts: said, rules },
	say,
}: {
	change: Extract<RubricChange, { kind: "added" | "retired" }>;
	say: ReturnType<typeof useRuleWords>;
}) {
	const { fields } = useTexts(ruleTexts);
	const isNew = kind === "added";
	const many = Object.keys(said).length > 1;
	return (
		<div className="grid gap-1.5">
			{Object.entries(said).map(([field, text]) => (
				<div key={field}>
					{many ? <p className="text-note text-ink-2">{fields[field] ?? field}</p> : null}
					<Pair before={isNew ? null : text} after={isNew ? text : null} />
				</div>
			))}
			{Object.entries(rules).map(([field, value]) => (
				<p key={field} className="text-note text-ink-2">
					{fields[field] ?? field}: {say(field, value)}
				</p>
			))}
		</div>
	);
}
const ORDERED = {
	criteria: "criterion.",
	errors: "error.",
	conditions: "condition.",
	behaviours: "",
} as const;

function Head({ kind, item, field }: { kind: string; item: string | null; field?: string }) {
	return (
		<p className="mb-1">
			<b className="font-semibold">{kind}</b>
			{field ? <span className="text-ink-2">: {field}</span> : null}
			{item ? <span className="break-words text-ink-3"> {codeOf(item)}</span> : null}
		</p>
	);
}

/** Old and new in each language that differs, the page's own first. */
function Pair({ before, after }: { before: LocalisedText | null; after: LocalisedText | null }) {
	const texts = useTexts(rubricDraftTexts);
	const languages = (["vi", "en"] as const).filter((each) => before?.[each] !== after?.[each]);
	return (
		<div className="grid gap-1.5">
			{languages.map((each) => (
				<div key={each} className="grid gap-x-3 sm:grid-cols-[88px_minmax(0,1fr)]">
					<span className="text-note text-ink-3">{texts.languages[each]}</span>
					<Sides before={before?.[each] ?? null} after={after?.[each] ?? null} lang={each} />
				</div>
			))}
		</div>
	);
}

function Sides({ before, after, lang }: { before: string | null; after: string | null; lang?: string }) {
	const { difference } = useTexts(rubricDraftTexts);
	return (
		<div className="grid gap-x-6 gap-y-1 sm:grid-cols-2">
			{before === null ? (
				<span className="max-sm:hidden" />
			) : (
				<ChangedText name={difference.before} sign="−" text={before} lang={lang} />
			)}
			{after === null ? null : <ChangedText name={difference.after} sign="+" text={after} lang={lang} />}
		</div>
	);
}
