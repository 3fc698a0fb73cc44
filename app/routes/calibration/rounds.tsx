import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roundsTexts } from "~/features/calibration/rounds.messages";
import { getRounds } from "~/features/calibration/rounds.query.server";
import { RoundsPage } from "~/features/calibration/rounds-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, roundsTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "calibrations");
	return { view: await getRounds(who, new URL(request.url), Date.now()) };
}

export default function Rounds() {
	return <RoundsPage {...useLoaderData<typeof loader>()} />;
}
