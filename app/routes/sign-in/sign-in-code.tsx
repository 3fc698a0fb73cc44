import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { CodeForm } from "~/features/sign-in/code-form";
import { secondStepTexts } from "~/features/sign-in/second-step.messages";
import { giveCode } from "~/features/sign-in/second-step.server";
import { takeChosenLanguage } from "~/features/sign-in/take-language.server";
import { clientOf } from "~/platform/http/client.server";
import { cookieHeaders } from "~/platform/http/cookies.server";
import { parseForm } from "~/platform/http/form.server";
import { sameSitePath } from "~/platform/http/same-site-path";
import { useTexts } from "~/platform/i18n/language";
import { pageTitle } from "~/platform/i18n/page-title";
import { codeForm } from "~/platform/sign-in/code-form";
import { findSecondStep } from "~/platform/sign-in/second-step.server";
import { Page, PageHead } from "~/ui/page";
import { TextLink } from "~/ui/text-link";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, secondStepTexts, (texts) => texts.code.title);

/** Only for whoever gave the right password in this browser just now. */
export async function loader({ request }: LoaderFunctionArgs) {
	const step = await findSecondStep(request);
	if (!step) return redirect("/sign-in");
	return step.setupSecret === null ? null : redirect("/sign-in/set-up");
}

export async function action({ request, context }: ActionFunctionArgs) {
	const step = await findSecondStep(request);
	if (!step || step.setupSecret !== null) return redirect("/sign-in?step-gone");
	const form = await parseForm(request, codeForm);
	if (!form.ok) return data({ errors: form.errors }, { status: 422 });
	const outcome = await giveCode(step, form.value.code, clientOf(request, context), Date.now());
	if (outcome.ok) {
		const cookies = [...outcome.cookies, ...(await takeChosenLanguage(request, step.email))];
		const to = sameSitePath(new URL(request.url).searchParams.get("to"));
		return redirect(to, { headers: cookieHeaders(cookies) });
	}
	if (outcome.reason === "gone") return redirect("/sign-in?step-gone");
	if (outcome.reason === "wrong") return data({ errors: { code: "wrongCode" } }, { status: 401 });
	return data({ errors: { form: "tooMany" }, retrySeconds: outcome.retrySeconds }, { status: 429 });
}

export default function SignInCode() {
	const answer = useActionData<typeof action>();
	const { code: texts } = useTexts(secondStepTexts);
	return (
		<Page>
			<PageHead title={texts.title} lead={texts.lead} />
			<CodeForm {...texts} answer={answer} />
			<p className="mt-8 max-w-[60ch] text-small text-ink-2">{texts.lost}</p>
			<p className="mt-2 text-small">
				<TextLink to="/sign-in">{texts.again}</TextLink>
			</p>
		</Page>
	);
}
