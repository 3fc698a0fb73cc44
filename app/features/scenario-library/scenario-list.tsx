import { categoryTexts } from "~/platform/i18n/category.messages";
import { useTexts } from "~/platform/i18n/language";
import { Difficulty } from "~/ui/difficulty";
import { Empty } from "~/ui/notice";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { libraryTexts } from "./library.messages";
import { LibrarySentence } from "./library-sentence";
import type { LibraryView } from "./library-view";
import { scenarioTexts } from "./scenarios.messages";

/** Scenarios in a table, found by a sentence. The pool shows to those who see both. */
export function ScenarioList({ view }: { view: LibraryView }) {
	const texts = useTexts(libraryTexts);
	if (view.total === 0) return <Empty>{texts.empty}</Empty>;
	return (
		<>
			<LibrarySentence view={view} />
			{view.rows.length === 0 ? (
				<Empty action={<TextLink to="/scenarios">{texts.all}</TextLink>}>{texts.nothing}</Empty>
			) : (
				<>
					<p role="status" className="mb-2 text-small text-ink-2">
						{texts.found(view.rows.length, view.total)}
					</p>
					<Rows view={view} />
				</>
			)}
		</>
	);
}

/** A table where there is room; on a phone what is in the narrow columns stands under the title. */
function Rows({ view: { rows, showPool } }: { view: LibraryView }) {
	const texts = useTexts(scenarioTexts);
	const categories = useTexts(categoryTexts);
	const { callers } = useTexts(libraryTexts);
	return (
		<div className="border-t-2 border-rule-ink">
			<Table
				caption={texts.columns.scenario}
				head={
					<>
						<HeadCell>{texts.columns.scenario}</HeadCell>
						<HeadCell className="max-sm:hidden">{texts.columns.category}</HeadCell>
						<HeadCell className="max-lg:hidden">{texts.columns.caller}</HeadCell>
						<HeadCell>{texts.columns.difficulty}</HeadCell>
						<HeadCell className="max-sm:hidden">{texts.columns.minutes}</HeadCell>
						{showPool ? <HeadCell>{texts.columns.pool}</HeadCell> : null}
					</>
				}
			>
				{rows.map((row) => (
					<tr key={row.id}>
						<Cell>
							<TextLink to={`/scenarios/${row.id}`} className="text-pane font-medium">
								{row.title}
							</TextLink>{" "}
							<span className="text-ink-3">{row.id}</span>
							<span className="block text-note text-ink-3 sm:hidden">
								{categories[row.category]} · {texts.minutes(row.minutes)}
							</span>
						</Cell>
						<Cell className="max-sm:hidden">{categories[row.category]}</Cell>
						<Cell className="max-lg:hidden">{callers[row.callerType]}</Cell>
						<Cell>
							<Difficulty value={row.difficulty} label={texts.difficulty(row.difficulty)} />
						</Cell>
						<Cell className="whitespace-nowrap max-sm:hidden">{texts.minutes(row.minutes)}</Cell>
						{showPool ? <Cell>{texts.pools[row.pool]}</Cell> : null}
					</tr>
				))}
			</Table>
		</div>
	);
}
