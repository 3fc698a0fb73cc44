import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { FilterSentence } from "~/ui/filter-sentence";
import { State } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Pagination } from "~/ui/pagination";
import { SentenceChoice } from "~/ui/sentence";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { Outcome } from "./holder-reviews";
import { reviewsTexts } from "./reviews.messages";
import type { ReviewsView } from "./reviews-view";

/** Which decisions wait after confirmed critical errors, and which were taken. */
export function ReviewsPage({ view }: { view: ReviewsView }) {
	const texts = useTexts(reviewsTexts);
	const paging = useTexts(pagingTexts);
	const language = useLanguage();
	const { state, rows } = view;
	const { columns, sentence } = texts;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/certificates">{texts.back}</TextLink>
			</p>
			<PageHead title={texts.title} lead={texts.lead} />
			<FilterSentence
				action="/certificates/reviews"
				filter={{ state }}
				narrowed={state !== "open"}
				texts={sentence}
			>
				{sentence.before}{" "}
				<SentenceChoice
					label={sentence.label}
					name="state"
					defaultValue={state}
					options={[
						["open", texts.chosen.open],
						["decided", texts.chosen.decided],
					]}
				/>
				{sentence.end}
			</FilterSentence>
			{view.late > 0 ? (
				<p role="status" className="mb-3 text-small">
					<State kind="strained">{texts.late(view.late)}</State>
				</p>
			) : null}
			{rows.length === 0 ? (
				<Empty>{texts.none[state]}</Empty>
			) : (
				<>
					<Table
						caption={texts.caption(texts.chosen[state])}
						head={
							<>
								<HeadCell>{columns.name}</HeadCell>
								<HeadCell>{columns.why}</HeadCell>
								<HeadCell className="max-sm:hidden">
									{state === "open" ? columns.due : columns.outcome}
								</HeadCell>
							</>
						}
					>
						{rows.map((row) => (
							<tr key={row.id}>
								<Cell>
									<TextLink
										to={`/people/${row.personId}/certificates#reviews`}
										className="text-pane font-medium"
									>
										{row.name}
									</TextLink>
									<span className="block text-note text-ink-3">{row.programme[language]}</span>
									<span className="block text-note sm:hidden">
										{row.late ? `${texts.overdue}: ` : ""}
										{showPlainDate(row.dueOn)}
									</span>
								</Cell>
								<Cell>
									{row.errors.map((name) => name[language]).join("; ")}
									<span className="block text-note">
										<TextLink to={`/calls/${row.callId}/debrief`}>{texts.call(row.callNumber)}</TextLink>
									</span>
								</Cell>
								<Cell className="max-sm:hidden">
									<Outcome review={row} />
								</Cell>
							</tr>
						))}
					</Table>
					<Pagination page={view.paging.page} pages={view.paging.pages} labels={paging} />
				</>
			)}
		</Page>
	);
}
