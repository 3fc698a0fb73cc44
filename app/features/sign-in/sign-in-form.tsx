import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { type FormAnswer, FormFailure } from "~/platform/sign-in/form-failure";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { TextLink } from "~/ui/text-link";
import { credentials } from "./credentials";
import { signInTexts } from "./sign-in.messages";

export interface SignInAnswer extends FormAnswer {
	readonly given?: Readonly<Record<string, string>>;
}

/** E-mail and password. What was typed as e-mail stays when it was wrong. */
export function SignInForm({ answer, to }: { answer?: SignInAnswer; to: string }) {
	const texts = useTexts(signInTexts);
	const form = useCheckedForm(credentials, { answer });
	const message = (key?: string) => (key === "needEmail" || key === "needPassword" ? texts[key] : undefined);
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit} className="grid max-w-sm gap-4">
			<FormFailure answer={answer} tooMany={texts.tooMany} others={{ wrong: texts.wrong }} />
			<input type="hidden" name="to" value={to} />
			<TextField
				label={texts.email}
				type="email"
				autoComplete="username"
				defaultValue={answer?.given?.email}
				error={message(form.error("email"))}
				{...form.register("email")}
			/>
			<TextField
				label={texts.password}
				type="password"
				autoComplete="current-password"
				error={message(form.error("password"))}
				{...form.register("password")}
			/>
			<div>
				<Button kind="main" big disabled={form.busy}>
					{form.busy ? texts.submitting : texts.submit}
				</Button>
			</div>
			<p className="text-small">
				<TextLink to="/forgotten-password">{texts.forgot}</TextLink>
			</p>
		</Form>
	);
}
