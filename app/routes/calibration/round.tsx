import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { postRound } from "~/features/calibration/posted-round.server";
import { getRoundView } from "~/features/calibration/round.query.server";
import { RoundPage } from "~/features/calibration/round-page";
import { roundsTexts } from "~/features/calibration/rounds.messages";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data }) =>
	pageTitle(matches, roundsTexts, (texts) => data?.view.name ?? texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "calibration");
	const done = new URL(request.url).searchParams.get("done");
	return { view: await getRoundView(who, params.roundId, Date.now()), done };
}

/** Changes a round, invites, settles a reference, opens, closes, abandons, grants a licence. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "calibration");
	const done = await postRound(who, params.roundId, await readForm(request), Date.now());
	return done.ok ? redirect(done.to) : data({ refused: done.refused }, { status: done.status });
}

export default function Round() {
	const refused = useActionData<typeof action>();
	return <RoundPage {...useLoaderData<typeof loader>()} refused={refused?.refused ?? null} />;
}
