import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { Differences, FirstStaff, Moved } from "./dry-run-tables";
import type { CheckedView, ImportView } from "./import-view";
import { staffImportTexts } from "./staff-import.messages";

/** What an import would do: what is wrong, what is to be known before it, and the first who would be added. */
export function DryRun({ view, checked }: { view: ImportView; checked: CheckedView }) {
	const texts = useTexts(staffImportTexts);
	const busy = useNavigation().state !== "idle";
	const wrong = checked.problemCount > 0;
	return (
		<Section title={texts.dryRun}>
			<p className="mb-4 max-w-[72ch]">
				{texts.wouldMake(checked.staff)} {texts.knownRows(checked.known)}{" "}
				{texts.others(checked.doubles, checked.leftOut)}
			</p>
			<div className="grid gap-8">
				{wrong ? <Problems view={view} checked={checked} /> : null}
				<Moved checked={checked} />
				<Differences checked={checked} />
				{checked.shown.length > 0 ? (
					<div>
						{wrong ? <p className="mb-2 max-w-[72ch] text-ink-2">{texts.goodRows}</p> : null}
						<FirstStaff checked={checked} />
					</div>
				) : null}
			</div>
			{checked.staff > 0 && !wrong ? (
				<Form method="post" className="mt-4">
					<Button kind="main" name="deed" value="import" disabled={busy}>
						{texts.importAll(checked.staff)}
					</Button>
				</Form>
			) : null}
		</Section>
	);
}

function Problems({ view, checked }: { view: ImportView; checked: CheckedView }) {
	const texts = useTexts(staffImportTexts);
	const letter = (column: number | null) =>
		column === null
			? "–"
			: `${column >= 26 ? "A" : ""}${String.fromCharCode(65 + (column % 26))} ${view.columns[column]?.heading ?? ""}`;
	return (
		<div>
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
			{checked.problems.some(({ why }) => why === "unknown-centre") ? (
				<p className="mt-3 max-w-[72ch] text-small">
					{texts.unknownCentre.before}
					<TextLink to="/centres">{texts.unknownCentre.link}</TextLink>
					{texts.unknownCentre.after}
				</p>
			) : null}
		</div>
	);
}
