import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { BehaviourSign } from "~/ui/behaviour-sign";
import { CriticalMark } from "~/ui/marks";
import { ProposedSign } from "~/ui/proposed-sign";
import { ratingTexts } from "./rating.messages";
import type { MachineView, RatingView } from "./rating-view";

/** What was ticked and claimed at a turn, and, dashed, what the machine alone has there. */
export function TurnMarks({
	turn,
	view,
	content,
	machine,
}: {
	turn: number;
	view: RatingView;
	content: AssessmentContent;
	machine: MachineView | null;
}) {
	const texts = useTexts(ratingTexts).script;
	const language = useLanguage();
	const behaviours = indexBehaviours(view.rubric);
	const error = (code: string) =>
		view.rubric.criticalErrors.find((each) => each.code === code)?.name[language] ?? code;
	const name = (code: string) => behaviours.get(code)?.behaviour.short[language] ?? code;
	const here = (each: { turn: number | "whole" }) => each.turn === turn;
	const mine = content.ticks.filter(here);
	const claims = content.criticalErrors.filter(here);
	const theirs = [
		...(machine?.content.ticks ?? []).filter(
			(each) => here(each) && !mine.some(({ code }) => code === each.code),
		),
		...(machine?.content.criticalErrors ?? []).filter(
			(each) => here(each) && !claims.some(({ code }) => code === each.code),
		),
	];
	if (mine.length + claims.length + theirs.length === 0) return null;
	return (
		<ul className="grid gap-0.5 text-note text-tight">
			{claims.map(({ code }) => (
				<li key={code} className="flex items-baseline gap-1.5 font-medium text-critical">
					<CriticalMark /> {error(code)}
				</li>
			))}
			{mine.map(({ code }) => (
				<li key={code} className="flex items-baseline gap-1.5">
					<BehaviourSign kind={behaviours.get(code)?.kind ?? "basic"} /> {name(code)}
				</li>
			))}
			{theirs.map(({ code }) => (
				<li key={`machine ${code}`} className="flex items-baseline gap-1.5 text-ink-3">
					<ProposedSign /> {texts.machine(behaviours.has(code) ? name(code) : error(code))}
				</li>
			))}
		</ul>
	);
}
