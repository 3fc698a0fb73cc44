import { Form, useNavigation } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import type { ImportProgress } from "./import-view";
import { staffImportTexts } from "./staff-import.messages";

/** Where a list of staff is sent in, and those that were. */
export function ImportsPage({
	imports,
	refused,
}: {
	imports: readonly ImportProgress[];
	refused: string | undefined;
}) {
	const texts = useTexts(staffImportTexts);
	const busy = useNavigation().state !== "idle";
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<Form method="post" encType="multipart/form-data" className="mb-10 grid max-w-xl gap-4">
				{refused ? (
					<Notice kind="error" role="alert">
						{texts.refusals[refused]}
					</Notice>
				) : null}
				<TextField
					label={texts.file}
					hint={texts.fileHint}
					name="file"
					type="file"
					accept=".xlsx,.csv,.txt"
				/>
				<div>
					<Button kind="main" disabled={busy}>
						{busy ? texts.sending : texts.send}
					</Button>
				</div>
			</Form>
			<Section title={texts.sent}>
				{imports.length === 0 ? (
					<Empty>{texts.none}</Empty>
				) : (
					<Table
						caption={texts.sentTable}
						head={
							<>
								<HeadCell>{texts.columnsOfList.file}</HeadCell>
								<HeadCell>{texts.columnsOfList.state}</HeadCell>
								<HeadCell>{texts.columnsOfList.at}</HeadCell>
							</>
						}
					>
						{imports.map((each) => (
							<tr key={each.id}>
								<Cell>
									<TextLink to={`/staff-import/${each.id}`}>{each.fileName}</TextLink>
								</Cell>
								<Cell>
									{texts.states[each.state]}
									{each.state === "done" ? `, ${texts.made(each.done)}` : ""}
								</Cell>
								<Cell>{showMoment(each.at)}</Cell>
							</tr>
						))}
					</Table>
				)}
			</Section>
		</Page>
	);
}
