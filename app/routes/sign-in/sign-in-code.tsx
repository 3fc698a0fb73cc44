import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { CodePage } from "~/features/sign-in/code-page";
import { secondStepTexts } from "~/features/sign-in/second-step.messages";
import { giveCode } from "~/features/sign-in/second-step.server";
import { signedInHeaders } from "~/features/sign-in/take-language.server";
import { clientOf } from "~/platform/http/client.server";
import { parseForm } from "~/platform/http/form.server";
import { sameSitePath } from "~/platform/http/same-site-path";
import { pageTitle } from "~/platform/i18n/page-title";
import { codeForm } from "~/platform/sign-in/code-form";
import { findSecondStep } from "~/platform/sign-in/second-step.server";

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
		const to = sameSitePath(new URL(request.url).searchParams.get("to"));
		return redirect(to, { headers: await signedInHeaders(request, step.email, outcome.cookies) });
	}
	if (outcome.reason === "gone") return redirect("/sign-in?step-gone");
	if (outcome.reason === "wrong") return data({ errors: { code: "wrongCode" } }, { status: 401 });
	return data({ errors: { form: "too-many" }, retrySeconds: outcome.retrySeconds }, { status: 429 });
}

export default function SignInCode() {
	return <CodePage answer={useActionData<typeof action>()} />;
}
