import { Form } from "@remix-run/react";
import { useCheckedForm } from "~/platform/forms/use-checked-form";
import { useTexts } from "~/platform/i18n/language";
import { type FormAnswer, FormFailure } from "~/platform/sign-in/form-failure";
import { Button, ButtonLink } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Page, PageHead } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { forgottenForm } from "./credentials";
import { signInTexts } from "./sign-in.messages";

export interface ForgottenAnswer extends FormAnswer {
	readonly given?: Record<string, string>;
	/** What was typed; whether anybody has it is not said. */
	readonly sentTo?: string;
}

/** Asks for a link to set a new password. */
export function ForgottenPage({ answer }: { answer?: ForgottenAnswer }) {
	const { forgotten: texts } = useTexts(signInTexts);
	if (answer?.sentTo !== undefined)
		return (
			<Page>
				<PageHead title={texts.sentTitle} />
				<div role="status" className="mb-6 max-w-[60ch]">
					<p className="break-words">{texts.sent(answer.sentTo)}</p>
					<p className="mt-3 text-ink-2">{texts.nothingCame}</p>
				</div>
				<ButtonLink to="/sign-in">{texts.toSignIn}</ButtonLink>
			</Page>
		);
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<ForgottenForm answer={answer} />
			<p className="mt-6 text-small">
				<TextLink to="/sign-in">{texts.toSignIn}</TextLink>
			</p>
		</Page>
	);
}

function ForgottenForm({ answer }: { answer?: ForgottenAnswer }) {
	const all = useTexts(signInTexts);
	const texts = all.forgotten;
	const form = useCheckedForm(forgottenForm, { answer });
	return (
		<Form method="post" noValidate onSubmit={form.onSubmit} className="grid max-w-sm gap-4">
			<FormFailure answer={answer} tooMany={texts.tooMany} />
			<TextField
				label={all.email}
				type="email"
				autoComplete="username"
				defaultValue={answer?.given?.email}
				error={form.error("email") ? all.needEmail : undefined}
				{...form.register("email")}
			/>
			<div>
				<Button kind="main" big disabled={form.busy}>
					{form.busy ? texts.submitting : texts.submit}
				</Button>
			</div>
		</Form>
	);
}
