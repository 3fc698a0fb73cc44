import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { LevelMark } from "~/ui/level-mark";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { ClaimItem } from "./claim-item";
import { ratingTexts } from "./rating.messages";
import type { RatingView, ResultView } from "./rating-view";
import { ReleaseForm } from "./release-form";
import { type ResultTexts, resultTexts } from "./result.messages";
import { missingInWords, reasonsInWords } from "./result-words";

/** What the call comes to now, which claims wait for whom, what is missing, and the release. */
export function ResultPanel({
	view,
	result,
	reopen,
}: {
	view: RatingView;
	result: ResultView;
	reopen: () => void;
}) {
	const texts = useTexts(resultTexts);
	const rating = useTexts(ratingTexts);
	const verdict = result.passes ? texts.passed : texts.notPassed;
	const why = reasonsInWords(result.reasons, texts);
	return (
		<section aria-labelledby="result-title" className="mt-3 border-t-2 border-rule-ink pt-2 pb-4">
			<h2 id="result-title" className="text-section">
				{texts.title}
			</h2>
			<p role="status" className="mt-1 text-body">
				<b className="font-semibold">{verdict}</b>
				{why.length > 0 ? `: ${why.join("; ")}` : null}.
				{result.mean === null ? null : (
					<span className="block text-small text-ink-2">{texts.mean(result.mean)}</span>
				)}
			</p>
			<h3 className="mt-4 border-t border-rule pt-2 text-pane">{texts.claims}</h3>
			{result.claims.length === 0 ? <p className="text-small text-ink-2">{texts.noClaims}</p> : null}
			<ul className="grid gap-3">
				{result.claims.map((claim) => (
					<ClaimItem key={claim.code} callId={view.callId} claim={claim} released={view.release !== null} />
				))}
			</ul>
			<Disclosure summary={texts.raters}>
				<Ratings result={result} texts={texts} />
			</Disclosure>
			{view.release ? (
				<div className="mt-3 border-l-4 border-level-3 pl-4 text-small">
					<p>{texts.release.done(showMoment(view.release.at), view.release.by)}</p>
					<TextLink to={`/calls/${view.callId}/debrief`}>{texts.release.debrief}</TextLink>
				</div>
			) : (
				<>
					{result.missing.length > 0 ? (
						<div className="mt-3 border-l-4 border-level-2 pl-4 text-small">
							<p className="font-semibold">{texts.missingTitle}</p>
							<ul className="list-disc pl-5">
								{result.missing.map((each) => (
									<li key={`${each.code} ${each.name}`}>{missingInWords(each, texts)}</li>
								))}
							</ul>
						</div>
					) : null}
					<div className="mt-4 flex flex-wrap items-start gap-3">
						{result.canBeReleased ? <ReleaseForm view={view} verdict={verdict.toLowerCase()} /> : null}
						{view.part === "rated" ? (
							<div>
								<Button type="button" onClick={reopen}>
									{rating.reopen}
								</Button>
								<p className="mt-1 max-w-[40ch] text-note text-ink-3">{rating.reopenHint}</p>
							</div>
						) : null}
					</div>
				</>
			)}
		</section>
	);
}

function Ratings({ result, texts }: { result: ResultView; texts: ResultTexts }) {
	const [first] = result.ratings;
	return (
		<Table
			caption={texts.raters}
			head={
				<>
					<HeadCell>{texts.criterion}</HeadCell>
					{result.ratings.map((rating) => (
						<HeadCell key={rating.raterName}>
							{rating.raterName}
							{rating.own ? ` (${texts.raterOwn})` : ""}
						</HeadCell>
					))}
				</>
			}
		>
			{first?.levels.map(({ id, name }, index) => (
				<tr key={id}>
					<Cell>{name}</Cell>
					{result.ratings.map((rating) => {
						const level = rating.levels[index]?.level ?? null;
						return (
							<Cell key={rating.raterName}>
								<LevelMark
									level={level}
									size="small"
									label={level ? texts.level(level) : texts.notApplicable}
								/>
							</Cell>
						);
					})}
				</tr>
			))}
		</Table>
	);
}
