import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { agreementTexts } from "./agreement.messages";
import type { CoverageRow } from "./agreement-view";
import { showShare } from "./figure-words";
import { figureTexts } from "./figures.messages";

/** How many calls were rated twice, because the rubric wants it or the draw chose them, by centre. */
export function CoverageTable({ rows }: { rows: readonly CoverageRow[] }) {
	const texts = useTexts(agreementTexts);
	const language = useLanguage();
	const { tableOf } = useTexts(figureTexts);
	const { columns } = texts;
	const drawn = rows.filter(({ share }) => share !== null);
	const from = drawn.reduce((sum, { drawnFrom }) => sum + drawnFrom, 0);
	const asked = drawn.reduce((sum, { share, drawnFrom }) => sum + (share ?? 0) * drawnFrom, 0) / from;
	return (
		<Section title={texts.coverage}>
			<p className="mb-3 max-w-[70ch] text-small text-ink-2">
				{texts.coverageNote(from > 0 ? showShare(asked, language) : null)}
			</p>
			{rows.length === 0 ? null : (
				<Table
					caption={tableOf(texts.coverage)}
					head={
						<>
							<HeadCell className="min-w-40">{columns.centre}</HeadCell>
							<HeadCell>{columns.calls}</HeadCell>
							<HeadCell>{columns.twice}</HeadCell>
							<HeadCell>{columns.byRubric}</HeadCell>
							<HeadCell>{columns.drawn}</HeadCell>
							<HeadCell>{columns.chosen}</HeadCell>
							<HeadCell className="min-w-40">{columns.chosenRated}</HeadCell>
						</>
					}
				>
					{rows.map((row) => (
						<tr key={row.centreId}>
							<Cell>{row.name}</Cell>
							<Cell>{row.calls}</Cell>
							<Cell>
								{texts.of(row.ratedTwice, row.calls, showShare(row.ratedTwice / row.calls, language))}
							</Cell>
							<Cell>{row.byRubric}</Cell>
							<Cell>{row.drawnFrom}</Cell>
							<Cell>{row.chosen}</Cell>
							<Cell>
								{row.chosenRated}
								{row.chosen > row.chosenRated ? (
									<span className="block text-note text-ink-3">
										{texts.waiting(row.chosen - row.chosenRated)}
									</span>
								) : null}
								{row.nobodyToAsk > 0 ? (
									<span className="block text-note text-ink-2">{texts.nobody(row.nobodyToAsk)}</span>
								) : null}
							</Cell>
						</tr>
					))}
				</Table>
			)}
		</Section>
	);
}
