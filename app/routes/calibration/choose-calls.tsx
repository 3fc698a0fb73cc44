import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getChooseCalls, postChosenCalls } from "~/features/calibration/choose-calls.server";
import { ChooseCallsPage } from "~/features/calibration/choose-calls-page";
import { roundsTexts } from "~/features/calibration/rounds.messages";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, roundsTexts, (texts) => texts.choose.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "calibration-calls");
	const url = new URL(request.url);
	const added = Number(url.searchParams.get("added") ?? Number.NaN);
	const shown = Number.isInteger(added) && added >= 0 && added <= 100 ? added : null;
	return { view: await getChooseCalls(who, params.roundId, url), added: shown };
}

export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "calibration-calls");
	const done = await postChosenCalls(who, params.roundId, await readForm(request), Date.now());
	if ("refusal" in done) return data({ refusal: done.refusal }, { status: done.status });
	return redirect(`/calibration/${params.roundId}/calls?added=${done.added}`);
}

export default function ChooseCalls() {
	const refused = useActionData<typeof action>();
	return <ChooseCallsPage {...useLoaderData<typeof loader>()} refusal={refused?.refusal ?? null} />;
}
