import { Form, useNavigation } from "@remix-run/react";
import { FIELDS } from "~/domain/staff-import/guess-columns";
import { LISTED_ROLES } from "~/domain/staff-import/read-cells";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Section } from "~/ui/section";
import type { ImportView } from "./import-view";
import { staffImportTexts } from "./staff-import.messages";

/** What each column is taken for: guessed, and to be changed. */
export function ImportColumns({ view }: { view: ImportView }) {
	const texts = useTexts(staffImportTexts);
	const language = useLanguage();
	const busy = useNavigation().state !== "idle";
	return (
		<Section title={texts.columns} note={texts.columnsNote}>
			<Form method="post" className="grid gap-4">
				<div className="grid items-start gap-x-6 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
					<TextField
						label={texts.header}
						hint={texts.headerHint}
						name="header"
						type="number"
						min={1}
						defaultValue={view.header}
					/>
					<SelectField
						label={texts.oneCentre}
						hint={texts.oneCentreHint}
						name="centreId"
						defaultValue={view.centreId}
					>
						<option value="">{texts.noCentre}</option>
						{view.centres.map((centre) => (
							<option key={centre.id} value={centre.id}>
								{`${"\u2003".repeat(centre.depth)}${centre.name[language]}`}
							</option>
						))}
					</SelectField>
					{view.columns.map(({ heading, field, samples }, column) => (
						<SelectField
							key={column}
							label={texts.column(column + 1, heading)}
							hint={samples.join("; ").slice(0, 120) || texts.emptyColumn}
							name="field"
							defaultValue={field}
						>
							<option value="">{texts.notTaken}</option>
							{FIELDS.map((each) => (
								<option key={each} value={each}>
									{texts.fields[each]}
								</option>
							))}
						</SelectField>
					))}
					{view.roleWords.map(({ word, role }) => (
						<div key={word}>
							<input type="hidden" name="roleWord" value={word} />
							<SelectField
								label={texts.roleWord(word)}
								hint={texts.roleWordHint}
								name="roleMeans"
								defaultValue={role}
							>
								<option value="">{texts.noRole}</option>
								{LISTED_ROLES.map((each) => (
									<option key={each} value={each}>
										{texts.roles[each]}
									</option>
								))}
							</SelectField>
						</div>
					))}
				</div>
				<div>
					<Button name="deed" value="match" disabled={busy}>
						{texts.checkAgain}
					</Button>
				</div>
			</Form>
		</Section>
	);
}
