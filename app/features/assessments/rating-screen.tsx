import { useEffect, useMemo, useRef, useState } from "react";
import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { behavioursOf } from "~/domain/rubric/behaviour-index";
import { type CriterionLevel, deriveLevels, type TickTurn } from "~/domain/rubric/derive-levels";
import { useTexts } from "~/platform/i18n/language";
import { ClaimDialog } from "./claim-dialog";
import { ConflictNotice } from "./conflict-notice";
import { FindBehaviour } from "./find-behaviour";
import { InvalidNotice } from "./invalid-notice";
import { LicenceLine } from "./licence-line";
import { LiveLine } from "./live-line";
import { PairPanel } from "./pair-panel";
import { PanelDifferences } from "./panel-differences";
import { PeoplePanel } from "./people-panel";
import { ratingTexts } from "./rating.messages";
import { RatingBar } from "./rating-bar";
import { type Pane, RatingFoot } from "./rating-foot";
import type { RatingView } from "./rating-view";
import { ResultPanel } from "./result-panel";
import { ReviewPanel } from "./review-panel";
import { RubricPane } from "./rubric-pane";
import { ScriptPane } from "./script-pane";
import { useRating } from "./use-rating";
import { type RatingKeys, useRatingKeys } from "./use-rating-keys";
import { WaitPanel } from "./wait-panel";

/** Conversation and rubric side by side, each scrolling by itself; on a phone one at a time. */
export function RatingScreen({ view }: { view: RatingView }) {
	const texts = useTexts(ratingTexts);
	const rating = useRating(view, texts.problems.tooLong);
	const { content, edit } = rating;
	const { rubric, turns } = view;
	const editable = view.mode === "rate" && !rating.finished && rating.state.kind !== "released";
	const shown = view.mode === "rate" || view.mine !== null;
	const [turn, setTurn] = useState(Math.min(1, turns.length - 1));
	// Lists on other pages lead to a turn of the call.
	useEffect(() => {
		const named = /^#turn-(\d{1,4})$/.exec(location.hash)?.[1];
		if (named) setTurn(Math.min(turns.length - 1, Number(named)));
	}, [turns.length]);
	const [open, setOpen] = useState(0);
	const [pane, setPane] = useState<Pane>("script");
	const [commenting, setCommenting] = useState(false);
	const claimDialog = useRef<HTMLDialogElement>(null);
	const findDialog = useRef<HTMLDialogElement>(null);
	const levels = useMemo(
		() => deriveLevels(rubric, content.ticks, view.opportunities),
		[rubric, content.ticks, view.opportunities],
	);
	const criterion = rubric.criteria[open];

	const goTo = (to: number) => {
		setTurn(Math.min(turns.length - 1, Math.max(0, to)));
		setCommenting(false);
	};
	const group = (kind: "harmful" | "basic" | "advanced") =>
		criterion ? behavioursOf(criterion).filter((each) => each.kind === kind) : [];
	const tick = (code: string, at: TickTurn) => edit({ type: "tick", code, turn: at });
	const keys: RatingKeys = {
		turn: (by) => goTo(turn + by),
		criterion: (by) => setOpen((open + by + rubric.criteria.length) % rubric.criteria.length),
		tick: (kind, n) => {
			const found = group(kind)[n - 1];
			if (editable && found && !levels[open]?.notApplicable.includes(found.code))
				tick(found.code, found.behaviour.whole === true ? "whole" : turn);
		},
		count: (kind) => group(kind).length,
		find: () => findDialog.current?.showModal(),
		comment: () => {
			if (!editable) return;
			setPane("script");
			setCommenting(true);
		},
		claim: () => {
			claimDialog.current?.showModal();
			claimDialog.current?.querySelector("input")?.focus();
		},
	};
	const { pending, listening } = useRatingKeys(keys);
	const only = (name: Pane) => (pane === name ? "" : "max-lg:hidden");
	return (
		<div className="grid h-dvh grid-rows-[auto_auto_minmax(0,1fr)_auto]">
			<RatingBar view={view} finished={rating.finished} state={view.mode === "rate" ? rating.state : null} />
			<div className="max-h-[45dvh] overflow-y-auto bg-surface">
				<ConflictNotice view={view} rating={rating} />
				<InvalidNotice state={rating.state} texts={texts} />
			</div>
			<main
				id="content"
				className="grid min-h-0 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,57fr)_minmax(0,43fr)]"
			>
				<ScriptPane
					className={only("script")}
					view={view}
					content={content}
					machine={rating.machine}
					turn={turn}
					goTo={goTo}
					commenting={commenting}
					setCommenting={setCommenting}
					editable={editable}
					edit={edit}
				/>
				<section
					aria-label={texts.rubric.label}
					tabIndex={0}
					className={`min-h-0 min-w-0 overflow-y-auto border-rule bg-sunken px-4 pb-6 -outline-offset-3! sm:px-6 lg:border-l ${only("rubric")}`}
				>
					<LicenceLine licence={view.licence} className="mt-3" />
					<LiveLine view={view} className="mt-3" />
					<ReviewPanel view={view} hasOwn={view.mine !== null || rating.state.kind === "saved"} />
					{view.pair ? <PairPanel view={view} pair={view.pair} goTo={goTo} /> : null}
					{view.result && view.part !== "may-decide" && view.part !== "third" ? (
						<ResultPanel view={view} result={view.result} reopen={rating.reopen} />
					) : null}
					{view.calibration?.panel ? <PanelDifferences panel={view.calibration.panel} goTo={goTo} /> : null}
					{!view.result && rating.finished ? <WaitPanel view={view} reopen={rating.reopen} /> : null}
					{shown ? (
						<RubricPane
							view={view}
							content={content}
							levels={levels}
							machine={rating.machine}
							turn={turn}
							goTo={(to) => {
								goTo(to);
								setPane("script");
							}}
							stepTo={goTo}
							open={open}
							setOpen={setOpen}
							editable={editable}
							edit={edit}
							claim={keys.claim}
						/>
					) : null}
					{view.calibration ? null : <PeoplePanel view={view} />}
				</section>
			</main>
			<RatingFoot
				pane={pane}
				setPane={setPane}
				pending={pending}
				listening={listening}
				editable={editable}
				finishes={view.part !== "reviewer"}
				busy={rating.state.kind === "saving"}
				blocked={rating.state.kind === "conflict"}
				empty={rating.content.ticks.length === 0}
				untouched={untouchedOf(levels, content)}
				finish={rating.finish}
			/>
			{editable ? (
				<>
					<ClaimDialog ref={claimDialog} view={view} turn={turn} edit={edit} />
					<FindBehaviour
						ref={findDialog}
						rubric={rubric}
						choose={(index) => {
							setOpen(index);
							setPane("rubric");
						}}
					/>
				</>
			) : null}
		</div>
	);
}

/** Criteria that applied and in which nothing is ticked. */
function untouchedOf(levels: readonly CriterionLevel[], { ticks }: AssessmentContent): number {
	return levels.filter(
		({ id, level }) => level !== null && !ticks.some(({ code }) => code.startsWith(`${id}.`)),
	).length;
}
