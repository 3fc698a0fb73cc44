import { Form } from "@remix-run/react";
import { useMemo } from "react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField, TextArea, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { HOURS_KINDS, hoursForm } from "./hours-form";
import { recordTexts } from "./record.messages";

export interface FormAnswer {
	readonly errors?: Record<string, string>;
	readonly given?: Record<string, string>;
}

/** The form of hours, on the record and, when something is to be mended, on its own page. */
export function HoursEntry({
	personId,
	entryId,
	today,
	answer,
}: {
	personId: string;
	entryId: string;
	today: string;
	answer?: FormAnswer;
}) {
	const texts = useTexts(recordTexts);
	const schema = useMemo(() => hoursForm(today), [today]);
	const form = useCheckedForm(schema, { answer });
	const { enter } = texts;
	const message = (key?: string) => (key ? enter.errors[key] : undefined);
	return (
		<Form
			method="post"
			action={`/people/${personId}/hours`}
			noValidate
			onSubmit={form.onSubmit}
			className="my-2 grid max-w-[36rem] items-start gap-4 sm:grid-cols-3"
		>
			{answer?.errors ? (
				<Notice kind="error" role="alert" className="sm:col-span-3">
					{message(answer.errors.entryId) ?? enter.failed}
				</Notice>
			) : null}
			<input type="hidden" defaultValue={answer?.given?.entryId ?? entryId} {...form.register("entryId")} />
			<SelectField
				label={enter.kind}
				defaultValue={answer?.given?.kind ?? "course"}
				error={message(form.error("kind"))}
				{...form.register("kind")}
			>
				{HOURS_KINDS.map((kind) => (
					<option key={kind} value={kind}>
						{texts.hours.kinds[kind]}
					</option>
				))}
			</SelectField>
			<TextField
				label={enter.hours}
				hint={enter.hoursHint}
				inputMode="decimal"
				autoComplete="off"
				defaultValue={answer?.given?.hours}
				error={message(form.error("hours"))}
				{...form.register("hours")}
			/>
			<TextField
				label={enter.on}
				type="date"
				max={today}
				min="2000-01-01"
				defaultValue={answer?.given?.on ?? today}
				error={message(form.error("on"))}
				{...form.register("on")}
			/>
			<TextArea
				label={enter.note}
				hint={enter.noteHint}
				rows={2}
				className="sm:col-span-3"
				defaultValue={answer?.given?.note}
				error={message(form.error("note"))}
				{...form.register("note")}
			/>
			<div className="sm:col-span-3">
				<Button kind="main" disabled={form.busy}>
					{form.busy ? enter.submitting : enter.submit}
				</Button>
			</div>
		</Form>
	);
}
