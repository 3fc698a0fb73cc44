import { useSearchParams } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { signInTexts } from "./sign-in.messages";
import { type SignInAnswer, SignInForm } from "./sign-in-form";

/** E-mail and password, and what brought one here, where that has to be said. */
export function SignInPage({ to, answer }: { to: string; answer?: SignInAnswer }) {
	const texts = useTexts(signInTexts);
	const [search] = useSearchParams();
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			{search.has("password-set") ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.set.done}
				</Notice>
			) : null}
			{search.has("step-gone") ? (
				<Notice kind="warning" role="status" className="mb-6">
					{texts.stepGone}
				</Notice>
			) : null}
			<SignInForm answer={answer} to={to} />
		</Page>
	);
}
