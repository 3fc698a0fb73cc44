import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { bigScreenTexts } from "~/features/live-sessions/big-screen.messages";
import { getBigScreen } from "~/features/live-sessions/big-screen.query.server";
import { BigScreenPage } from "~/features/live-sessions/big-screen-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: view }) =>
	pageTitle(matches, bigScreenTexts, (texts) => texts.title(view?.title ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "big-screen");
	const names = new URL(request.url).searchParams.get("names") === "shown";
	return getBigScreen(who, params.liveSessionId, params.callId, { names });
}

export default function BigScreen() {
	return <BigScreenPage view={useLoaderData<typeof loader>()} />;
}
