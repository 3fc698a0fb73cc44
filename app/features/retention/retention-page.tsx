import { KEPT_WITHOUT_END, periodInWords } from "~/domain/retention/retention-rules";
import { showDate, showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { State } from "~/ui/marks";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { retentionTexts } from "./retention.messages";
import type { RetentionView } from "./retention.query.server";

/** How long what is kept, and what was removed. */
export function RetentionPage({ view }: { view: RetentionView }) {
	const texts = useTexts(retentionTexts);
	const language = useLanguage();
	return (
		<Page>
			<PageHead
				title={texts.title}
				lead={`${texts.lead} ${view.lastAt === null ? texts.never : texts.last(showMoment(view.lastAt))}`}
			/>
			<div className="mb-8 max-w-[72ch]">
				<State kind="nearing">{texts.isDefault}</State>
				<p className="text-small text-ink-2">{texts.ground}</p>
				<p className="mt-2 text-small">
					<TextLink to="/notice">{texts.notice}</TextLink>
				</p>
			</div>
			<Section title={texts.removedTitle}>
				<Table
					caption={texts.caption}
					head={
						<>
							<HeadCell>{texts.columns.what}</HeadCell>
							<HeadCell className="max-sm:hidden">{texts.columns.keep}</HeadCell>
							<HeadCell>{texts.columns.last}</HeadCell>
							<HeadCell className="max-sm:hidden">{texts.columns.next}</HeadCell>
						</>
					}
				>
					{view.kinds.map((row) => (
						<Row key={row.kind} row={row} />
					))}
				</Table>
			</Section>
			<Section title={texts.keptTitle}>
				<p className="mb-3 max-w-[72ch] text-small text-ink-2">{texts.keptLead}</p>
				<ul className="max-w-[72ch]">
					{KEPT_WITHOUT_END.map(({ what, why }) => (
						<li key={what.vi} className="border-t border-rule py-2">
							<span className="font-medium">{what[language]}</span>
							<span className="block text-note text-ink-2">{why[language]}</span>
						</li>
					))}
				</ul>
				<p className="mt-4 max-w-[72ch] text-small text-ink-2">
					{texts.erase} {texts.backups}
				</p>
			</Section>
		</Page>
	);
}

function Row({ row }: { row: RetentionView["kinds"][number] }) {
	const texts = useTexts(retentionTexts);
	const language = useLanguage();
	const period = texts.period(periodInWords(row.keep, language), row.since[language]);
	const next = row.nextOn === null ? texts.nothing : texts.next(showPlainDate(row.nextOn));
	return (
		<tr>
			<Cell>
				<span className="font-medium">{row.what[language]}</span>
				<span className="block max-w-[52ch] text-note text-ink-2">{row.why[language]}</span>
				<span className="block text-note text-ink-2 sm:hidden">{period}</span>
				<span className="block text-note text-ink-2 sm:hidden">
					{texts.columns.next}: {next}
				</span>
			</Cell>
			<Cell className="max-sm:hidden">{period}</Cell>
			<Cell>
				{row.last === null ? (
					texts.notYet
				) : (
					<>
						{texts.removed(row.last.removed)}
						<span className="block text-note text-ink-2">{showDate(row.last.at)}</span>
						{row.last.ever > 0 ? (
							<span className="block text-note text-ink-2">{texts.ever(row.last.ever)}</span>
						) : null}
					</>
				)}
			</Cell>
			<Cell className="text-ink-2 max-sm:hidden">{next}</Cell>
		</tr>
	);
}
