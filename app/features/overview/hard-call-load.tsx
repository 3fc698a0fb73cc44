import { showPlainDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { pagingTexts } from "~/platform/i18n/paging.messages";
import { Empty } from "~/ui/notice";
import { Pagination } from "~/ui/pagination";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { practiceTexts } from "./practice.messages";
import type { PracticeView } from "./practice-view";

/** Who heard many hard calls lately: somebody should ask how they are. */
export function HardCallLoad({ load }: { load: PracticeView["load"] }) {
	const texts = useTexts(practiceTexts);
	const paging = useTexts(pagingTexts);
	const columns = texts.loadColumns;
	return (
		<Section title={texts.load}>
			<p className="mb-3 max-w-[70ch] text-small text-ink-2">
				{texts.loadNote(showPlainDate(load.from), showPlainDate(load.to), load.difficulty, load.limit)}
			</p>
			{load.people === 0 ? (
				<Empty>{texts.noLoad}</Empty>
			) : (
				<>
					<Table
						caption={texts.loadTable}
						head={
							<>
								<HeadCell>{columns.person}</HeadCell>
								<HeadCell>{columns.calls}</HeadCell>
								<HeadCell>{columns.most}</HeadCell>
								<HeadCell>{columns.over(load.limit)}</HeadCell>
							</>
						}
					>
						{load.rows.map(({ personId, name, calls, mostOnADay, daysOver, inReach }) => (
							<tr key={personId}>
								<Cell>{inReach ? <TextLink to={`/people/${personId}`}>{name}</TextLink> : name}</Cell>
								<Cell>{calls}</Cell>
								<Cell>{mostOnADay}</Cell>
								<Cell className={daysOver > 0 ? "font-semibold" : "text-ink-3"}>{texts.days(daysOver)}</Cell>
							</tr>
						))}
					</Table>
					<Pagination page={load.page} pages={load.pages} labels={paging} />
				</>
			)}
		</Section>
	);
}
