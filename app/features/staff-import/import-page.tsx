import { Form, useNavigation, useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { ProgressBar } from "~/ui/progress-bar";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { ImportColumns } from "./import-columns";
import type { ImportView } from "./import-view";
import { staffImportTexts } from "./staff-import.messages";

/** How often the page looks how far the import is. */
const LOOK_MS = 1000;

/** A list of staff: what stands in its columns, what its import would do, and how far it is. */
export function ImportPage({ view, refused }: { view: ImportView; refused: string | undefined }) {
	const texts = useTexts(staffImportTexts);
	const { revalidate } = useRevalidator();
	const running = view.state === "running";
	useEffect(() => {
		if (!running) return;
		const timer = setInterval(revalidate, LOOK_MS);
		return () => clearInterval(timer);
	}, [running, revalidate]);
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/staff-import">{texts.back}</TextLink>
			</p>
			<PageHead title={view.fileName} lead={view.checked ? texts.leadOfList : undefined} />
			{refused ? (
				<Notice kind="error" role="alert" className="mb-6">
					{texts.refusals[refused]}
				</Notice>
			) : null}
			{view.state === "refused" ? (
				<Notice kind="warning" className="mb-6">
					{texts.changedMeanwhile}
				</Notice>
			) : null}
			{running ? (
				<div className="max-w-xl">
					<p role="status" className="mb-2">
						{texts.running(view.done, view.total)}
					</p>
					<ProgressBar label={texts.progress} done={view.done} total={view.total} />
				</div>
			) : null}
			{view.state === "done" ? (
				<Notice kind="done" role="status" title={texts.made(view.done)}>
					<p>{texts.knownRows(view.known)}</p>
					<p>{texts.noPassword}</p>
				</Notice>
			) : null}
			{view.checked ? (
				<>
					<ImportColumns key={view.columns.map(({ field }) => field).join()} view={view} />
					<DryRun view={view} checked={view.checked} />
				</>
			) : null}
		</Page>
	);
}

function DryRun({ view, checked }: { view: ImportView; checked: NonNullable<ImportView["checked"]> }) {
	const texts = useTexts(staffImportTexts);
	const language = useLanguage();
	const busy = useNavigation().state !== "idle";
	const letter = (column: number | null) =>
		column === null
			? "–"
			: `${column >= 26 ? "A" : ""}${String.fromCharCode(65 + (column % 26))} ${view.columns[column]?.heading ?? ""}`;
	return (
		<Section title={texts.dryRun}>
			<p className="mb-4 max-w-[72ch]">
				{texts.wouldMake(checked.staff)} {texts.knownRows(checked.known)}{" "}
				{texts.others(checked.doubles, checked.leftOut)}
			</p>
			{checked.problemCount > 0 ? (
				<>
					<Notice kind="error" className="mb-4">
						{texts.badRows(checked.problemCount)}
					</Notice>
					<Table
						caption={texts.badTable}
						head={
							<>
								<HeadCell>{texts.bad.line}</HeadCell>
								<HeadCell>{texts.bad.column}</HeadCell>
								<HeadCell>{texts.bad.value}</HeadCell>
								<HeadCell>{texts.bad.why}</HeadCell>
							</>
						}
					>
						{checked.problems.map(({ line, column, field, why, value }) => (
							<tr key={`${line} ${field} ${why}`}>
								<Cell>{line}</Cell>
								<Cell>{letter(column)}</Cell>
								<Cell className="min-w-24 break-words">{value}</Cell>
								<Cell>{texts.why[why]}</Cell>
							</tr>
						))}
					</Table>
				</>
			) : (
				<>
					{checked.shown.length > 0 ? (
						<Table
							caption={texts.firstTable}
							head={
								<>
									<HeadCell>{texts.fields.name}</HeadCell>
									<HeadCell>{texts.fields.email}</HeadCell>
									<HeadCell>{texts.fields.role}</HeadCell>
									<HeadCell>{texts.fields.centre}</HeadCell>
									<HeadCell>{texts.fields.from}</HeadCell>
								</>
							}
						>
							{checked.shown.map((each) => (
								<tr key={each.email}>
									<Cell>{each.name}</Cell>
									<Cell>{each.email}</Cell>
									<Cell>{texts.roles[each.role]}</Cell>
									<Cell>{each.centre[language]}</Cell>
									<Cell>{showPlainDate(each.from)}</Cell>
								</tr>
							))}
						</Table>
					) : null}
					{checked.staff > 0 ? (
						<Form method="post" className="mt-4">
							<Button kind="main" name="deed" value="import" disabled={busy}>
								{texts.importAll(checked.staff)}
							</Button>
						</Form>
					) : null}
				</>
			)}
		</Section>
	);
}
