import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { Page, PageHead } from "~/ui/page";
import { Pick } from "~/ui/pick";
import { TextLink } from "~/ui/text-link";
import type { NewRoundView } from "./new-round.server";
import { roundsTexts } from "./rounds.messages";

/** Begins a round: its name, where, by which rubric, until when. */
export function NewRoundPage({
	view,
	errors,
	given,
}: {
	view: NewRoundView;
	errors: Readonly<Record<string, string>>;
	/** What was typed, where it was refused. */
	given: Readonly<Record<string, string>> | null;
}) {
	const texts = useTexts(roundsTexts);
	const busy = useNavigation().state !== "idle";
	const message = (field: string) => {
		const key = errors[field];
		if (!key) return undefined;
		return key in texts.errors ? texts.errors[key as keyof typeof texts.errors] : texts.errors.tooLong;
	};
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/calibration">{texts.title}</TextLink>
			</p>
			<PageHead title={texts.newTitle} lead={texts.newLead} />
			<Form method="post" noValidate className="grid max-w-xl gap-5">
				<TextField
					label={texts.name}
					hint={texts.nameHint}
					name="name"
					maxLength={120}
					defaultValue={given?.name}
					error={message("name")}
				/>
				<SelectField
					label={texts.centre}
					hint={texts.centreHint}
					name="centreId"
					defaultValue={given?.centreId}
					error={message("centreId")}
				>
					{view.centres.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</SelectField>
				<SelectField
					label={texts.rubric}
					name="rubricId"
					defaultValue={given?.rubricId}
					error={message("rubricId")}
				>
					{view.rubrics.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</SelectField>
				<TextField
					label={texts.dueOn}
					name="dueOn"
					type="date"
					min={view.today}
					defaultValue={given?.dueOn ?? view.dueOn}
					error={message("dueOn")}
					className="max-w-56"
				/>
				<Pick name="anonymous" defaultChecked={given ? given.anonymous === "on" : true}>
					{texts.anonymous}
				</Pick>
				<Button kind="main" className="justify-self-start" disabled={busy}>
					{texts.save}
				</Button>
			</Form>
		</Page>
	);
}
