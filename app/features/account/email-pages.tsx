import { Form } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { type FormAnswer, FormFailure } from "~/platform/sign-in/form-failure";
import { Button, ButtonLink } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { PasswordDeed } from "./password-deed";
import { ownFactorTexts } from "./second-factor.messages";
import type { FactorAnswer } from "./second-factor.server";

export interface EmailAnswer extends FactorAnswer {
	readonly given?: string;
	/** Whether anybody else has this address is not said. */
	readonly sentTo?: string;
}

/** A new address to sign in with. */
export function NewEmailPage({ email, answer }: { email: string; answer?: EmailAnswer }) {
	const all = useTexts(ownFactorTexts);
	const texts = all.email;
	if (answer?.sentTo !== undefined)
		return (
			<Page>
				<PageHead title={texts.sentTitle} />
				<p role="status" className="mb-6 max-w-[60ch] break-words">
					{texts.sent(answer.sentTo)}
				</p>
				<ButtonLink to="/account">{all.back}</ButtonLink>
			</Page>
		);
	const error = answer?.errors?.email;
	return (
		<Page>
			<header className="mb-6">
				<p className="text-small">
					<TextLink to="/account">{all.back}</TextLink>
				</p>
				<h1 className="text-head">{texts.title}</h1>
				<p className="max-w-[60ch] break-words text-ink-2">{texts.lead(email)}</p>
			</header>
			<PasswordDeed deed="email" answer={answer} kind="main" submit={texts.submit}>
				<TextField
					label={texts.email}
					type="email"
					name="email"
					autoComplete="email"
					required
					defaultValue={answer?.given}
					error={error ? all.errors[error] : undefined}
				/>
			</PasswordDeed>
		</Page>
	);
}

export interface ConfirmAnswer extends FormAnswer {
	readonly done?: string;
}

/** What the link in the new mailbox opens. */
export function ConfirmEmailPage({
	found,
	answer,
}: {
	found: { name: string; newEmail: string } | null;
	answer?: ConfirmAnswer;
}) {
	const { confirm: texts } = useTexts(ownFactorTexts);
	if (answer?.done !== undefined)
		return (
			<Page>
				<PageHead title={texts.doneTitle} />
				<Notice kind="done" role="status" className="mb-6 break-words">
					{texts.done(answer.done)}
				</Notice>
				<ButtonLink to="/">{texts.goOn}</ButtonLink>
			</Page>
		);
	if (!found)
		return (
			<Page>
				<PageHead title={texts.goneTitle} lead={texts.gone} />
				<ButtonLink to="/">{texts.goOn}</ButtonLink>
			</Page>
		);
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead(found.name, found.newEmail)} />
			<FormFailure answer={answer} tooMany={texts.tooMany} className="mb-6" />
			<Form method="post">
				<Button kind="main" big>
					{texts.submit}
				</Button>
			</Form>
		</Page>
	);
}
