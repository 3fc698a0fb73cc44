import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import { showTimeWithSeconds } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Cell, HeadCell, Table } from "~/ui/table";
import { differencesOf } from "./differences";
import { commentAt } from "./edit-assessment";
import { type RatingTexts, ratingTexts } from "./rating.messages";
import type { RatingView } from "./rating-view";
import type { Rating } from "./use-rating";

/** Somebody saved first: both versions, side by side in what they differ, and the choice. Nothing typed is lost. */
export function ConflictNotice({ view, rating }: { view: RatingView; rating: Rating }) {
	const texts = useTexts(ratingTexts);
	if (rating.state.kind !== "conflict") return null;
	const { stands } = rating.state;
	const { conflict } = texts;
	const time = showTimeWithSeconds(stands.savedAt);
	const theirName = stands.own ? conflict.otherTab : conflict.theirs(stands.raterName);
	return (
		<Notice
			kind="warning"
			role="alert"
			className="mx-4 my-3 sm:mx-6"
			title={`${stands.own ? conflict.own(time) : conflict.other(stands.raterName, time)} ${conflict.kept}`}
		>
			<dl className="mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-small">
				<dt className="font-medium">{conflict.mine}</dt>
				<dd>{summary(rating.content, texts)}</dd>
				<dt className="font-medium">{theirName}</dt>
				<dd>{stands.content ? summary(stands.content, texts) : conflict.hidden}</dd>
			</dl>
			{stands.content ? (
				<Both mine={rating.content} theirs={stands.content} view={view} theirName={theirName} texts={texts} />
			) : null}
			<div className="mt-3 flex flex-wrap gap-2">
				{stands.content || stands.mayBeSecond ? (
					<Button type="button" onClick={() => rating.settle("mine")}>
						{stands.content ? conflict.keepMine : conflict.keepAsSecond}
					</Button>
				) : null}
				<Button type="button" onClick={() => rating.settle("theirs")}>
					{stands.own
						? conflict.takeTab
						: stands.content
							? conflict.takeTheirs(stands.raterName)
							: conflict.takeOther(stands.raterName)}
				</Button>
			</div>
		</Notice>
	);
}

function summary({ ticks, criticalErrors, comments }: AssessmentContent, texts: RatingTexts): string {
	return texts.conflict.summary(ticks.length, criticalErrors.length, comments.length);
}

function Both({
	mine,
	theirs,
	view,
	theirName,
	texts,
}: {
	mine: AssessmentContent;
	theirs: AssessmentContent;
	view: RatingView;
	theirName: string;
	texts: RatingTexts;
}) {
	const language = useLanguage();
	const behaviours = indexBehaviours(view.rubric);
	const { behaviours: ticks, criticalErrors } = differencesOf(mine, theirs);
	const name = (code: string) =>
		behaviours.get(code)?.behaviour.short[language] ??
		view.rubric.criticalErrors.find((error) => error.code === code)?.name[language] ??
		code;
	const unlike = theirs.comments.filter(({ turn, text }) => commentAt(mine, turn) !== text);
	const turns = (list: (typeof ticks)[number]["mine"]) => (list.length > 0 ? texts.rubric.turns(list) : "–");
	const all = [...ticks, ...criticalErrors];
	return (
		<>
			{all.length === 0 ? (
				<p className="mt-2 text-small">{texts.conflict.same}</p>
			) : (
				<Table
					caption={texts.conflict.differs}
					head={
						<>
							<HeadCell>{texts.conflict.differs}</HeadCell>
							<HeadCell>{texts.conflict.mine}</HeadCell>
							<HeadCell>{theirName}</HeadCell>
						</>
					}
				>
					{all.map((each) => (
						<tr key={each.code}>
							<Cell className="py-1!">{name(each.code)}</Cell>
							<Cell className="py-1!">{turns(each.mine)}</Cell>
							<Cell className="py-1!">{turns(each.theirs)}</Cell>
						</tr>
					))}
				</Table>
			)}
			{unlike.map(({ turn, text }) => (
				<p key={turn} className="mt-1 text-small whitespace-pre-line">
					<b className="font-medium">{texts.conflict.commentTheirs(turn)}:</b> {text}
				</p>
			))}
			{theirs.note && theirs.note !== mine.note ? (
				<p className="mt-1 text-small whitespace-pre-line">
					<b className="font-medium">{texts.conflict.noteTheirs}:</b> {theirs.note}
				</p>
			) : null}
		</>
	);
}
