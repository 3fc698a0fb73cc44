import { useEffect, useRef } from "react";
import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { useTexts } from "~/platform/i18n/language";
import type { Edit } from "./edit-assessment";
import { Paper } from "./paper";
import { ratingTexts } from "./rating.messages";
import type { MachineView, RatingView } from "./rating-view";
import { TurnRow } from "./turn-row";

/** The conversation turn by turn, with what was ticked where; below it the record and the referral. */
export function ScriptPane({
	view,
	content,
	machine,
	turn,
	goTo,
	commenting,
	setCommenting,
	editable,
	edit,
	className,
}: {
	view: RatingView;
	content: AssessmentContent;
	machine: MachineView | null;
	turn: number;
	goTo: (turn: number) => void;
	commenting: boolean;
	setCommenting: (commenting: boolean) => void;
	editable: boolean;
	edit: (edit: Edit) => void;
	className: string;
}) {
	const texts = useTexts(ratingTexts).script;
	const list = useRef<HTMLOListElement>(null);
	const first = useRef(true);
	// biome-ignore lint/correctness/useExhaustiveDependencies: when the pane comes into sight, the turn does too
	useEffect(() => {
		if (first.current) {
			first.current = false;
			return;
		}
		list.current?.children[turn]?.scrollIntoView({ block: "nearest" });
	}, [turn, className]);
	return (
		<section
			tabIndex={0}
			aria-label={texts.label}
			className={`min-h-0 min-w-0 overflow-y-auto bg-surface pb-8 -outline-offset-3! ${className}`}
		>
			{view.turns.some((each) => each.ownWords) ? (
				<p className="px-4 pt-3 text-note text-ink-3 sm:px-6">{texts.lead}</p>
			) : null}
			<ol ref={list} className="py-2">
				{view.turns.map((each) => (
					<TurnRow
						key={each.turn}
						each={each}
						view={view}
						content={content}
						machine={machine}
						current={each.turn === turn}
						choose={() => goTo(each.turn)}
						commenting={commenting && each.turn === turn}
						setCommenting={(open) => {
							if (open) goTo(each.turn);
							setCommenting(open);
						}}
						editable={editable}
						edit={edit}
					/>
				))}
			</ol>
			<Paper view={view} machine={machine} goTo={goTo} />
		</section>
	);
}
