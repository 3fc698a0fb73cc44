import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { secondStepTexts } from "~/features/sign-in/second-step.messages";
import { setUpOnTheWayIn } from "~/features/sign-in/second-step.server";
import { type SetUpAnswer, SetUpPage } from "~/features/sign-in/set-up-page";
import { signedInHeaders } from "~/features/sign-in/take-language.server";
import { clientOf } from "~/platform/http/client.server";
import { parseForm } from "~/platform/http/form.server";
import { sameSitePath } from "~/platform/http/same-site-path";
import { pageTitle } from "~/platform/i18n/page-title";
import { codeForm } from "~/platform/sign-in/code-form";
import { findSecondStep } from "~/platform/sign-in/second-step.server";
import { setupView } from "~/platform/sign-in/setup-view.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, secondStepTexts, (texts) => texts.setUp.title);

/**
 * Only for whoever gave the right password just now. Without a step there is no redirect: this also runs after the
 * action that ends the step, and the codes in its answer are shown this once.
 */
export async function loader({ request }: LoaderFunctionArgs) {
	const to = sameSitePath(new URL(request.url).searchParams.get("to"));
	const step = await findSecondStep(request);
	const sealed = step?.setupSecret;
	if (step && sealed) return { to, setup: setupView(sealed, { id: step.personId, email: step.email }) };
	return { to, setup: null };
}

export async function action({ request, context }: ActionFunctionArgs) {
	const step = await findSecondStep(request);
	if (!step?.setupSecret) throw redirect("/sign-in?step-gone");
	const form = await parseForm(request, codeForm);
	if (!form.ok) return data<SetUpAnswer>({ errors: form.errors }, { status: 422 });
	const outcome = await setUpOnTheWayIn(step, form.value.code, clientOf(request, context), Date.now());
	if (outcome.ok) {
		const headers = await signedInHeaders(request, step.email, outcome.cookies);
		return data<SetUpAnswer>({ codes: outcome.codes }, { headers });
	}
	if (outcome.reason === "gone") throw redirect("/sign-in?step-gone");
	if (outcome.reason === "wrong")
		return data<SetUpAnswer>({ errors: { code: "wrongCode" } }, { status: 401 });
	const { retrySeconds } = outcome;
	return data<SetUpAnswer>({ errors: { form: "too-many" }, retrySeconds }, { status: 429 });
}

export default function SignInSetUp() {
	return <SetUpPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />;
}
