import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import type { RatedTurn } from "~/domain/call/rated-turns";
import { showClock } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { classes } from "~/ui/classes";
import { Key } from "~/ui/marks";
import { commentAt, type Edit } from "./edit-assessment";
import { liveTexts } from "./live.messages";
import { type RatingTexts, ratingTexts } from "./rating.messages";
import type { MachineView, RatingView } from "./rating-view";
import { TurnMarks } from "./turn-marks";

/** One turn: the counsellor's words with what was ticked beside them, the caller's answer, the rater's comment. */
export function TurnRow({
	each,
	view,
	content,
	machine,
	current,
	choose,
	commenting,
	setCommenting,
	editable,
	edit,
}: {
	each: RatedTurn;
	view: RatingView;
	content: AssessmentContent;
	machine: MachineView | null;
	current: boolean;
	choose: () => void;
	commenting: boolean;
	setCommenting: (open: boolean) => void;
	editable: boolean;
	edit: (edit: Edit) => void;
}) {
	const texts = useTexts(ratingTexts).script;
	const live = useTexts(liveTexts);
	return (
		<li id={`turn-${each.turn}`} aria-current={current ? "true" : undefined} className="scroll-my-16">
			{/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: the turn's number is the button; pressing anywhere in the row is a convenience */}
			<div
				onClick={choose}
				className={classes(
					"grid cursor-default grid-cols-[var(--margin)_minmax(0,1fr)] border-l-4 sm:grid-cols-[var(--margin)_minmax(0,1fr)_minmax(9rem,13rem)]",
					current ? "border-accent bg-selected" : "border-transparent",
				)}
			>
				<div className="row-span-2 border-r border-rule pt-1 pr-1 text-right text-index text-tight whitespace-nowrap text-ink-3 sm:text-note sm:row-span-1 sm:pr-3">
					<button
						type="button"
						onClick={choose}
						aria-label={current ? `${texts.turn(each.turn)}, ${texts.current}` : texts.turn(each.turn)}
						className={classes(
							"min-h-6 min-w-6 text-pane font-semibold hover:underline",
							current ? "text-accent" : "text-ink",
						)}
					>
						{each.turn}
					</button>
					<br />
					{showClock(each.at)}
				</div>
				<div className="min-w-0 px-3 py-2 sm:px-4">
					<p lang={view.language} className="text-pane">
						<span className="mr-2 font-semibold">{texts.counsellor}</span>
						{each.ownWords ? <span className="whitespace-pre-line">{each.ownWords}</span> : each.said}
					</p>
					{view.live && each.turn > 0 && each.said && !each.ownWords ? (
						<p className="text-note text-ink-3">{live.nearest}</p>
					) : null}
					{each.ownWords && each.said ? (
						<p className="mt-1 border-l-2 border-rule-strong pl-3 text-small text-tight text-ink-3">
							{texts.picked}: <span lang={view.language}>{each.said}</span>
						</p>
					) : null}
				</div>
				<div className="px-3 pb-2 max-sm:col-start-2 sm:py-2">
					<TurnMarks turn={each.turn} view={view} content={content} machine={machine} />
					{current && editable && !commenting ? (
						<Button
							type="button"
							kind="bare"
							onClick={(event) => {
								event.stopPropagation();
								setCommenting(true);
							}}
							className="-ml-2 min-h-7! text-note"
						>
							{texts.comment} <Key>C</Key>
						</Button>
					) : null}
				</div>
			</div>
			<Comment
				turn={each.turn}
				text={commentAt(content, each.turn)}
				open={commenting}
				close={() => setCommenting(false)}
				editable={editable}
				edit={edit}
				texts={texts}
			/>
			<Heard each={each} view={view} texts={texts} />
		</li>
	);
}

function Comment({
	turn,
	text,
	open,
	close,
	editable,
	edit,
	texts,
}: {
	turn: number;
	text: string;
	open: boolean;
	close: () => void;
	editable: boolean;
	edit: (edit: Edit) => void;
	texts: RatingTexts["script"];
}) {
	if (!open && text === "") return null;
	return (
		<div className="my-1 mr-4 ml-[calc(var(--margin)+4px)] border-l-4 border-level-3 pl-3">
			{editable ? (
				<textarea
					// biome-ignore lint/a11y/noAutofocus: opened by the rater, to be written in at once
					autoFocus={open}
					aria-label={texts.commentLabel(turn)}
					rows={2}
					value={text}
					onChange={(event) => edit({ type: "comment", turn, text: event.currentTarget.value })}
					onBlur={close}
					onKeyDown={(event) => {
						if (event.key === "Escape") event.currentTarget.blur();
					}}
					className="block field-sizing-content max-h-72 min-h-16 w-full max-w-[74ch] resize-y rounded-1 border border-rule-strong bg-surface px-2 py-1 text-small max-sm:text-body"
				/>
			) : (
				<p className="max-w-[74ch] text-small whitespace-pre-line">{text}</p>
			)}
		</div>
	);
}

function Heard({ each, view, texts }: { each: RatedTurn; view: RatingView; texts: RatingTexts["script"] }) {
	return (
		<>
			{each.heard.map((line, index) => (
				<div
					key={index}
					className="grid grid-cols-[var(--margin)_minmax(0,1fr)] border-l-4 border-transparent"
				>
					<div className="border-r border-rule" />
					<p className="max-w-[64ch] px-3 py-1.5 text-pane text-ink-2 sm:px-4">
						{line.text === null ? (
							<span className="text-small text-ink-3">
								{line.kind === "pause"
									? texts.pause(Math.round((line.pausedMs ?? 0) / 1000))
									: (texts.kinds[line.kind] ?? "")}
							</span>
						) : (
							<>
								<span className="mr-2 font-medium">
									{line.kind === "heard" ? texts.counsellor : view.callerName}
								</span>
								{line.directions ? (
									<span lang={view.language} className="text-small text-ink-3">
										({line.directions}){" "}
									</span>
								) : null}
								<span lang={view.language}>{line.text}</span>
							</>
						)}
					</p>
				</div>
			))}
		</>
	);
}
