import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { doRaterDeed } from "~/features/raters/do-rater-deed.server";
import { raterTexts } from "~/features/raters/rater.messages";
import { getRater } from "~/features/raters/rater.query.server";
import { raterForm } from "~/features/raters/rater-form";
import { getRaterInReach } from "~/features/raters/rater-in-reach.server";
import { RaterPage } from "~/features/raters/rater-page";
import { parseForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: loaded }) =>
	pageTitle(matches, raterTexts, (texts) => texts.title(loaded?.view.person.name ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "rater");
	const done = new URL(request.url).searchParams.get("done");
	return { view: await getRater(who, params.personId, Date.now()), done };
}

/** Slips a known call in, pauses or lifts, dismisses a signal; 422 where the form does not fit, 409 with the reason. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "rater");
	const now = Date.now();
	const person = await getRaterInReach(who, params.personId, now);
	const form = await parseForm(request, raterForm);
	if (!form.ok) return data({ errors: form.errors, given: form.given }, { status: 422 });
	const refusal = await doRaterDeed(who, person.id, form.value, now);
	if (!refusal) return redirect(`/raters/${person.id}?done=${form.value.deed}`);
	return data({ errors: { form: refusal }, given: { ...form.value } }, { status: 409 });
}

export default function Rater() {
	const { view, done } = useLoaderData<typeof loader>();
	return <RaterPage view={view} done={done} answer={useActionData<typeof action>()} />;
}
