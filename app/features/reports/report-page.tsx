import type { ReportSheet } from "~/domain/report/period-report";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { useLookAgain } from "~/ui/use-look-again";
import { reportWords, showCell } from "./report-words";
import { reportsTexts } from "./reports.messages";
import type { ReportView } from "./reports-view";
import { FORMS, sheetTexts } from "./sheets.messages";

const LOOK_AGAIN_MS = 2_000;

/** A period report on screen: the same figures as in its files. */
export function ReportPage({ view }: { view: ReportView }) {
	const texts = useTexts(reportsTexts);
	const words = useTexts(reportWords);
	const language = useLanguage();
	const { head, report } = view;
	const file = (format: string) => `/reports/${head.id}/file?format=${format}`;
	return (
		<Page>
			<p className="mb-2 text-small print:hidden">
				<TextLink to="/reports">{texts.back}</TextLink>
			</p>
			<PageHead
				title={`${words.title}: ${head.centre[language]}`}
				lead={
					<>
						{texts.period(showPlainDate(head.from), showPlainDate(head.to))}. {words.knownAt}{" "}
						{showMoment(head.knownAt)}. {texts.askedBy(head.askedByName, showMoment(head.askedAt))}
					</>
				}
				actions={
					report ? (
						<>
							<ButtonLink to={file("xlsx")} reloadDocument>
								{texts.xlsx}
							</ButtonLink>
							<ButtonLink to={file("pdf")} reloadDocument>
								{texts.pdf}
							</ButtonLink>
						</>
					) : undefined
				}
			/>
			{report ? (
				<>
					<p className="max-w-[70ch] text-small text-ink-2">{words.simulation}</p>
					<p className="mb-8 max-w-[70ch] text-small text-ink-2">{words.hiddenNote}</p>
					{report.sheets.map((sheet) => (
						<Figures key={sheet.key} sheet={sheet} />
					))}
				</>
			) : (
				<Progress view={view} />
			)}
		</Page>
	);
}

/** How far it has come; looks again by itself, and by a link where there is no script. */
function Progress({ view: { head } }: { view: ReportView }) {
	const texts = useTexts(reportsTexts);
	const sheets = useTexts(sheetTexts);
	useLookAgain(true, LOOK_AGAIN_MS);
	const step = head.step && head.step in sheets ? sheets[head.step as keyof typeof sheets].title : null;
	return (
		<Notice role="status" kind={head.state === "failed" ? "warning" : "information"}>
			<p>{head.state === "failed" ? texts.failed : step ? texts.working(step) : texts.queued}</p>
			<p className="mt-2">
				<TextLink to={`/reports/${head.id}`}>{texts.refresh}</TextLink>
			</p>
		</Notice>
	);
}

function Figures({ sheet: { key, rows } }: { sheet: ReportSheet }) {
	const language = useLanguage();
	const own = useTexts(sheetTexts)[key];
	const words = useTexts(reportWords);
	const texts = useTexts(reportsTexts);
	return (
		<Section title={own.title}>
			{key === "service" ? <Notice className="mb-3 max-w-[70ch]">{words.service}</Notice> : null}
			<p className="mb-3 max-w-[70ch] text-small text-ink-2">{own.method}</p>
			{rows.length === 0 ? (
				<Empty>{texts.empty}</Empty>
			) : (
				<Table
					caption={texts.tableOf(own.title)}
					head={
						<>
							{own.labels.map((name) => (
								<HeadCell key={name}>{name}</HeadCell>
							))}
							{own.columns.map((name) => (
								<HeadCell key={name} className="text-right">
									{name}
								</HeadCell>
							))}
						</>
					}
				>
					{rows.map(({ labels, cells, total }) => (
						<tr key={labels.map(({ en }) => en).join(" ")} className={total ? "font-semibold" : undefined}>
							{labels.map((label, column) => (
								<Cell key={own.labels[column]}>{label[language]}</Cell>
							))}
							{own.columns.map((name, column) => (
								<Cell key={name} className="text-right tabular-nums">
									{showCell(cells[column], FORMS[key][column], language)}
								</Cell>
							))}
						</tr>
					))}
				</Table>
			)}
		</Section>
	);
}
