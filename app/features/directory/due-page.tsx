import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Empty } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { directoryTexts } from "./directory.messages";
import type { listDueAgencies } from "./directory.query.server";

/** What has to be verified again: the work list of those who keep the directory. */
export function DuePage({ rows }: { rows: Awaited<ReturnType<typeof listDueAgencies>> }) {
	const texts = useTexts(directoryTexts);
	const language = useLanguage();
	const { due } = texts;
	return (
		<Page>
			<p className="text-small print:hidden">
				<TextLink to="/directory">{due.back}</TextLink>
			</p>
			<PageHead title={due.title} lead={due.lead} />
			{rows.length === 0 ? (
				<Empty>{due.none}</Empty>
			) : (
				<div className="border-t-2 border-rule-ink">
					<Table
						caption={due.caption}
						head={
							<>
								<HeadCell>{texts.columns.name}</HeadCell>
								<HeadCell>{due.since}</HeadCell>
								<HeadCell className="max-sm:hidden">{due.source}</HeadCell>
							</>
						}
					>
						{rows.map((row) => (
							<tr key={row.key}>
								<Cell>
									<TextLink to={`/directory/${row.key}#verify`} className="text-pane font-medium">
										{row.name[language]}
									</TextLink>
									{row.phone ? <span className="block text-note text-ink-3">{row.phone}</span> : null}
								</Cell>
								<Cell className="sm:whitespace-nowrap">
									{row.verified === null ? (
										texts.never
									) : (
										<>
											{showPlainDate(row.verified)}
											{row.days === null ? null : (
												<span className="block text-note text-ink-3">{texts.ago(row.days)}</span>
											)}
										</>
									)}
								</Cell>
								<Cell className="text-ink-2 max-sm:hidden">{row.source}</Cell>
							</tr>
						))}
					</Table>
				</div>
			)}
		</Page>
	);
}
