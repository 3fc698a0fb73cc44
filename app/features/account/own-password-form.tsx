import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { type FormAnswer, FormFailure } from "~/platform/sign-in/form-failure";
import { newPasswordTexts } from "~/platform/sign-in/new-password.messages";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { accountTexts } from "./account.messages";
import { ownPassword } from "./account-form";

const FIELDS = ["current", "password", "repeat"] as const;

/** The old password and twice the new one. */
export function OwnPasswordForm({ answer }: { answer?: FormAnswer }) {
	const texts = useTexts(accountTexts).password;
	const chosen = useTexts(newPasswordTexts);
	const form = useCheckedForm(ownPassword, { answer });
	const labels = { current: texts.current, password: chosen.label, repeat: texts.repeat };
	const message = (key?: string) => (key ? (texts.errors[key] ?? chosen.errors[key]) : undefined);
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit} className="grid max-w-sm gap-4">
			<FormFailure answer={answer} tooMany={texts.tooMany} />
			{FIELDS.map((field) => (
				<TextField
					key={field}
					label={labels[field]}
					type="password"
					autoComplete={field === "current" ? "current-password" : "new-password"}
					hint={field === "password" ? chosen.hint : undefined}
					error={message(form.error(field))}
					{...form.register(field)}
				/>
			))}
			<div>
				<Button disabled={form.busy}>{form.busy ? texts.submitting : texts.submit}</Button>
			</div>
		</Form>
	);
}
