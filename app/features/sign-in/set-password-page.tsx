import { useTexts } from "~/platform/i18n/language";
import type { FormAnswer } from "~/platform/sign-in/form-failure";
import { ButtonLink } from "~/ui/button";
import { Page, PageHead } from "~/ui/page";
import { SetPasswordForm } from "./set-password-form";
import { signInTexts } from "./sign-in.messages";

/** What a link to set a password opens. */
export function SetPasswordPage({
	name,
	answer,
}: {
	/** Whose password it is; null: the link does not work. */
	name: string | null;
	answer?: FormAnswer;
}) {
	const texts = useTexts(signInTexts).set;
	if (name === null)
		return (
			<Page>
				<PageHead title={texts.goneTitle} lead={texts.gone} />
				<ButtonLink to="/sign-in">{texts.toSignIn}</ButtonLink>
			</Page>
		);
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead(name)} />
			<SetPasswordForm answer={answer} />
		</Page>
	);
}
