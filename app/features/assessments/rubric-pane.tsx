import { useEffect, useRef } from "react";
import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import type { CriterionLevel } from "~/domain/rubric/derive-levels";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { classes } from "~/ui/classes";
import { TextArea } from "~/ui/field";
import { LevelMark } from "~/ui/level-mark";
import { calibrationTexts } from "./calibration.messages";
import { CriterionPanel } from "./criterion-panel";
import { CriticalBox } from "./critical-box";
import { levelWords } from "./level-words";
import { ratingTexts } from "./rating.messages";
import type { RatingView } from "./rating-view";
import type { RubricPaneProps } from "./rubric-pane-props";

/** The rubric: a strip of all levels, the criteria with one open, critical errors apart, the general note. */
export function RubricPane(props: RubricPaneProps) {
	const { view, content, levels, turn, stepTo, open, setOpen, editable, edit } = props;
	const texts = useTexts(ratingTexts);
	const words = useTexts(calibrationTexts);
	const language = useLanguage();
	const { rubric } = view;
	const list = useRef<HTMLUListElement>(null);
	const first = useRef(true);
	useEffect(() => {
		if (!first.current) list.current?.children[open]?.scrollIntoView({ block: "nearest" });
		first.current = false;
	}, [open]);
	return (
		<>
			<div className="sticky top-0 z-1 border-b border-rule bg-sunken pt-2">
				<Strip {...props} />
				{editable ? <TurnStep view={view} turn={turn} stepTo={stepTo} /> : null}
			</div>
			<ul ref={list}>
				{rubric.criteria.map((criterion, index) => {
					const level = levels[index];
					if (!level) return null;
					const derived = levelWords(level, rubric, language, texts.levels, view.cues);
					const notYet = editable && isUntouched(level, content);
					const words = notYet ? texts.levels.untouched(derived) : derived;
					const isOpen = index === open;
					return (
						<li
							key={criterion.id}
							className={classes(
								"scroll-mt-28 border-b",
								isOpen ? "border-b-2 border-rule-ink" : "border-rule",
							)}
						>
							<div className="grid grid-cols-[44px_minmax(0,1fr)] gap-x-2 py-2.5">
								<Mark level={level} notYet={notYet} size={isOpen ? "large" : "middle"} />
								<div className="min-w-0">
									<h2 className={isOpen ? "text-section" : "text-pane"}>
										<button
											type="button"
											aria-expanded={isOpen}
											onClick={() => setOpen(index)}
											className="min-h-6 text-left text-tight font-semibold hover:underline"
										>
											{index + 1}. {criterion.name[language]}
										</button>
										{criterion.safety ? (
											<span className="text-note font-normal text-ink-3 max-sm:block sm:ml-2">
												{texts.rubric.safety(rubric.pass.safetyLevel)}
											</span>
										) : null}
									</h2>
									<p
										aria-live={isOpen ? "polite" : undefined}
										className={classes("text-small text-tight", isOpen ? "text-ink-2" : "text-ink-3")}
									>
										{words}
									</p>
								</div>
							</div>
							{isOpen ? <CriterionPanel {...props} criterion={criterion} level={level} /> : null}
						</li>
					);
				})}
			</ul>
			<CriticalBox {...props} />
			<div className="mt-6">
				{editable ? (
					<TextArea
						label={view.calibration ? words.note : texts.rubric.note}
						hint={view.calibration ? words.noteHint : texts.rubric.noteHint}
						rows={4}
						value={content.note}
						onChange={(event) => edit({ type: "note", text: event.currentTarget.value })}
					/>
				) : content.note ? (
					<>
						<h2 className="text-small">{view.calibration ? words.note : texts.rubric.note}</h2>
						<p className="max-w-[74ch] text-small whitespace-pre-line">{content.note}</p>
					</>
				) : null}
			</div>
			<p className="mt-6 max-w-[74ch] text-note text-ink-3">
				{texts.rubric.about(rubric.name[language], rubric.version)}. {rubric.ratification.note[language]}
			</p>
		</>
	);
}

/** Nothing of this criterion is ticked: what it would come to is no finding yet. */
function isUntouched(level: CriterionLevel, { ticks }: AssessmentContent): boolean {
	return level.applicable && !ticks.some((tick) => tick.code.startsWith(`${level.id}.`));
}

function Mark({
	level: { level },
	notYet,
	size,
}: {
	level: CriterionLevel;
	notYet: boolean;
	size: "small" | "middle" | "large";
}) {
	const texts = useTexts(ratingTexts).levels;
	if (notYet) return <LevelMark level={undefined} label={texts.notYet} size={size} />;
	return <LevelMark level={level} label={level ? texts.mark(level) : texts.notApplicable} size={size} />;
}

function Strip({ view, content, levels, open, setOpen, editable }: RubricPaneProps) {
	const texts = useTexts(ratingTexts);
	const language = useLanguage();
	return (
		<nav aria-label={texts.rubric.strip} className="grid grid-cols-7 pb-1 sm:grid-cols-14">
			{view.rubric.criteria.map((criterion, index) => {
				const level = levels[index];
				if (!level) return null;
				return (
					<button
						key={criterion.id}
						type="button"
						aria-current={index === open ? "true" : undefined}
						title={criterion.name[language]}
						onClick={() => setOpen(index)}
						className={classes(
							"grid min-h-11 justify-items-center gap-0.5 border-b-2 py-1 text-index text-tight -outline-offset-3!",
							index === open
								? "border-accent bg-selected font-semibold text-accent"
								: "border-transparent text-ink-2",
						)}
					>
						<Mark level={level} notYet={editable && isUntouched(level, content)} size="small" />
						<span aria-hidden="true">{index + 1}</span>
						<span className="sr-only">{criterion.name[language]}</span>
					</button>
				);
			})}
		</nav>
	);
}

/** On a phone the conversation is out of sight: which turn the ticks go to, and the way to the next. */
function TurnStep({
	view,
	turn,
	stepTo,
}: {
	view: RatingView;
	turn: number;
	stepTo: (turn: number) => void;
}) {
	const texts = useTexts(ratingTexts).rubric;
	const at = view.turns[turn];
	return (
		<div className="flex items-center gap-2 border-t border-rule py-1 lg:hidden">
			<Button
				type="button"
				aria-label={texts.previousTurn}
				disabled={turn === 0}
				onClick={() => stepTo(turn - 1)}
				className="px-3!"
			>
				‹
			</Button>
			<p className="line-clamp-2 min-w-0 flex-1 text-note text-tight">
				{texts.at(turn, at?.ownWords ?? at?.said ?? "")}
			</p>
			<Button
				type="button"
				aria-label={texts.nextTurn}
				disabled={turn >= view.turns.length - 1}
				onClick={() => stepTo(turn + 1)}
				className="px-3!"
			>
				›
			</Button>
		</div>
	);
}
