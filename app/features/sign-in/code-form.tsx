import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { codeForm } from "~/platform/sign-in/code-form";
import { factorTexts, minutesOf } from "~/platform/sign-in/factor.messages";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";

export interface CodeAnswer {
	readonly errors?: Record<string, string>;
	readonly retrySeconds?: number;
}

/** One code, typed. Telephones and password managers offer it by themselves. */
export function CodeForm({
	answer,
	label,
	hint,
	submit,
	submitting,
}: {
	answer?: CodeAnswer;
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
			{answer?.errors?.form === "tooMany" ? (
				<Notice kind="error" role="alert">
					{texts.tooMany(minutesOf(answer.retrySeconds ?? 60))}
				</Notice>
			) : null}
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
