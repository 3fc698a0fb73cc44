import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { type FormAnswer, FormFailure } from "~/platform/sign-in/form-failure";
import { newPassword } from "~/platform/sign-in/new-password";
import { newPasswordTexts } from "~/platform/sign-in/new-password.messages";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { signInTexts } from "./sign-in.messages";

/** A new password, typed twice. */
export function SetPasswordForm({ answer }: { answer?: FormAnswer }) {
	const texts = useTexts(signInTexts).set;
	const { label, hint, errors } = useTexts(newPasswordTexts);
	const form = useCheckedForm(newPassword, { answer });
	const message = (key?: string) => (key ? errors[key] : undefined);
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit} className="grid max-w-sm gap-4">
			<FormFailure answer={answer} tooMany={texts.tooMany} />
			<TextField
				label={label}
				type="password"
				autoComplete="new-password"
				hint={hint}
				error={message(form.error("password"))}
				{...form.register("password")}
			/>
			<TextField
				label={texts.repeat}
				type="password"
				autoComplete="new-password"
				error={message(form.error("repeat"))}
				{...form.register("repeat")}
			/>
			<div>
				<Button kind="main" big disabled={form.busy}>
					{texts.submit}
				</Button>
			</div>
		</Form>
	);
}
