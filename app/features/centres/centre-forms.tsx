import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import type { z } from "zod";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextArea, TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { centreTexts } from "./centre.messages";
import { CentreField } from "./centre-field";
import { closeCentre, moveCentre, renameCentre } from "./centre-form";
import type { CentreView } from "./centres-view";

export interface CentreAnswer {
	/** Which of the forms was sent. */
	readonly deed: string;
	readonly errors: Record<string, string>;
	readonly given: Record<string, string>;
}

interface Values {
	deed: string;
	nameVi: string;
	nameEn: string;
	parentId: string;
	from: string;
	reason: string;
	builtOn: string;
}

const SCHEMAS = { rename: renameCentre, move: moveCentre, close: closeCentre };

/** The forms that rename, move and close a centre, as far as this person may. */
export function CentreForms({ view, answer }: { view: CentreView; answer?: CentreAnswer }) {
	return (
		<div className="grid gap-3">
			{view.may.rename ? <Change deed="rename" view={view} answer={answer} /> : null}
			{view.may.move ? <Change deed="move" view={view} answer={answer} /> : null}
			{view.may.move ? <Change deed="close" view={view} answer={answer} /> : null}
		</div>
	);
}

function Change({
	deed,
	view,
	answer: answered,
}: {
	deed: keyof typeof SCHEMAS;
	view: CentreView;
	answer?: CentreAnswer;
}) {
	const texts = useTexts(centreTexts);
	const answer = answered?.deed === deed ? answered : undefined;
	// The forms differ in some of their fields alone; each is checked by its own schema.
	const schema = SCHEMAS[deed] as unknown as z.ZodType<Values, Values>;
	const form = useCheckedForm(schema, { answer });
	const error = (name: keyof Values): ReactNode => {
		const key = form.error(name);
		return key ? texts.errors[key] : undefined;
	};
	const first = { rename: view.name, move: null, close: null }[deed];
	const whole = answer?.errors.form;
	return (
		<Disclosure summary={texts[deed]} open={answer !== undefined}>
			<Form method="post" noValidate onSubmit={form.onSubmit} className="mt-2 grid gap-4">
				<input type="hidden" {...form.register("deed")} value={deed} />
				<input type="hidden" {...form.register("builtOn")} value={answer?.given.builtOn ?? view.builtOn} />
				{answer ? (
					<Notice kind="error" role="alert">
						{whole ? texts.errors[whole] : texts.failed}
					</Notice>
				) : null}
				{deed === "close" ? <p className="text-small text-ink-2">{texts.closeNote}</p> : null}
				{deed === "move" ? (
					<>
						<p className="text-small text-ink-2">{texts.moveNote}</p>
						<CentreField
							label={texts.parent}
							centres={view.parents}
							defaultValue={answer?.given.parentId ?? ""}
							error={error("parentId")}
							{...form.register("parentId")}
						/>
					</>
				) : null}
				{first ? (
					<>
						<TextField
							label={texts.nameVi}
							lang="vi"
							defaultValue={answer?.given.nameVi ?? first.vi}
							error={error("nameVi")}
							{...form.register("nameVi")}
						/>
						<TextField
							label={texts.nameEn}
							lang="en"
							defaultValue={answer?.given.nameEn ?? first.en}
							error={error("nameEn")}
							{...form.register("nameEn")}
						/>
					</>
				) : null}
				<TextField
					label={texts.from}
					type="date"
					max={view.today}
					defaultValue={answer?.given.from ?? view.today}
					error={error("from")}
					{...form.register("from")}
				/>
				<TextArea
					label={texts.reason}
					hint={texts.reasonHint}
					rows={2}
					maxLength={400}
					defaultValue={answer?.given.reason}
					error={error("reason")}
					{...form.register("reason")}
				/>
				<div>
					<Button kind={deed === "close" ? "ending" : "main"} disabled={form.busy}>
						{form.busy ? texts.saving : texts[`${deed}Do`]}
					</Button>
				</div>
			</Form>
		</Disclosure>
	);
}
