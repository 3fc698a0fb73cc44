import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { codeForm } from "~/platform/sign-in/code-form";
import { factorTexts } from "~/platform/sign-in/factor.messages";
import { type FormAnswer, FormFailure } from "~/platform/sign-in/form-failure";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";

/** One code, typed. Telephones and password managers offer it by themselves. */
export function CodeForm({
	answer,
	label,
	hint,
	submit,
	submitting,
}: {
	answer?: FormAnswer;
	label: string;
	hint?: string;
	submit: string;
	submitting: string;
}) {
	const texts = useTexts(factorTexts);
	const form = useCheckedForm(codeForm, { answer });
	const error = form.error("code");
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit} className="grid max-w-sm gap-4">
			<FormFailure answer={answer} tooMany={texts.tooMany} />
			<TextField
				label={label}
				hint={hint}
				autoComplete="one-time-code"
				autoCapitalize="none"
				spellCheck={false}
				error={error ? texts.errors[error] : undefined}
				{...form.register("code")}
			/>
			<div>
				<Button kind="main" big disabled={form.busy}>
					{form.busy ? submitting : submit}
				</Button>
			</div>
		</Form>
	);
}
