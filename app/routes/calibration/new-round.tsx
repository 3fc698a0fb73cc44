import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { beginRound, getNewRound } from "~/features/calibration/new-round.server";
import { NewRoundPage } from "~/features/calibration/new-round-page";
import { roundsTexts } from "~/features/calibration/rounds.messages";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, roundsTexts, (texts) => texts.newTitle);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "new-calibration");
	return { view: await getNewRound(who, Date.now()) };
}

export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "new-calibration");
	const done = await beginRound(who, await readForm(request), Date.now());
	return done.ok ? redirect(done.to) : data({ errors: done.errors, given: done.given }, { status: 422 });
}

export default function NewRound() {
	const refused = useActionData<typeof action>();
	const { view } = useLoaderData<typeof loader>();
	return <NewRoundPage view={view} errors={refused?.errors ?? {}} given={refused?.given ?? null} />;
}
