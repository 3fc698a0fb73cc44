import { behavioursOf } from "~/domain/rubric/behaviour-index";
import type { CriterionLevel } from "~/domain/rubric/derive-levels";
import type { Criterion } from "~/domain/rubric/rubric.schema";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import { BehaviourRow } from "./behaviour-row";
import { type Difference, differencesOf } from "./differences";
import { type RatingTexts, ratingTexts } from "./rating.messages";
import type { RubricPaneProps } from "./rubric-pane-props";

const KINDS = ["harmful", "basic", "advanced"] as const;
const LETTERS = { harmful: "U", basic: "", advanced: "A" } as const;

/** The behaviours of the open criterion, each to be ticked at the current turn or for the whole call. */
export function CriterionPanel({
	criterion,
	level,
	content,
	machine,
	turn,
	goTo,
	editable,
	edit,
}: RubricPaneProps & { criterion: Criterion; level: CriterionLevel }) {
	const texts = useTexts(ratingTexts);
	const all = behavioursOf(criterion);
	const theirs = machine?.content.ticks ?? [];
	const codes = new Set(all.map((each) => each.code));
	const differences = machine
		? differencesOf(content, machine.content).behaviours.filter((each) => codes.has(each.code))
		: [];
	return (
		<div className="pb-3 sm:pl-[52px]">
			{KINDS.map((kind) => {
				const group = all.filter((each) => each.kind === kind);
				if (group.length === 0) return null;
				return (
					<fieldset key={kind} className="mb-2">
						<legend className="pt-1 text-note text-ink-3">{texts.rubric[kind]}</legend>
						{group.map((each, index) => (
							<BehaviourRow
								key={each.code}
								each={each}
								keyLabel={`${LETTERS[kind]}${kind === "basic" || group.length > 1 ? index + 1 : ""}`}
								ticks={content.ticks.filter((tick) => tick.code === each.code)}
								theirs={theirs.filter((tick) => tick.code === each.code)}
								turn={turn}
								applies={!level.notApplicable.includes(each.code)}
								editable={editable}
								edit={edit}
							/>
						))}
					</fieldset>
				);
			})}
			{machine && (differences.length > 0 || level.applicable) ? (
				<Disclosure summary={texts.machine.differs(differences.length)}>
					<div className="pb-2 pl-[18px] text-small text-ink-2">
						<ul>
							{differences.map((each) => (
								<Differing key={each.code} each={each} goTo={goTo} criterion={criterion} texts={texts} />
							))}
						</ul>
						<p className="text-note text-ink-3">{texts.machine.note}</p>
					</div>
				</Disclosure>
			) : null}
		</div>
	);
}

function Differing({
	each,
	criterion,
	goTo,
	texts,
}: {
	each: Difference;
	criterion: Criterion;
	goTo: (turn: number) => void;
	texts: RatingTexts;
}) {
	const language = useLanguage();
	const name =
		behavioursOf(criterion).find((behaviour) => behaviour.code === each.code)?.behaviour.short[language] ??
		each.code;
	const { turns } = texts.rubric;
	const sentence =
		each.mine.length === 0
			? texts.machine.only(name, turns(each.theirs))
			: each.theirs.length === 0
				? texts.machine.none(name, turns(each.mine))
				: texts.machine.other(name, turns(each.mine), turns(each.theirs));
	const first = each.theirs.find((turn) => turn !== "whole" && !each.mine.includes(turn));
	return (
		<li className="py-0.5">
			{sentence}{" "}
			{typeof first === "number" ? (
				<button
					type="button"
					onClick={() => goTo(first)}
					className="min-h-6 text-accent underline underline-offset-4"
				>
					{texts.machine.go(first)}
				</button>
			) : null}
		</li>
	);
}
