import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { sessionsTexts } from "~/features/live-sessions/sessions.messages";
import { getSessions } from "~/features/live-sessions/sessions.query.server";
import { SessionsPage } from "~/features/live-sessions/sessions-page";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, sessionsTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "live-sessions");
	return getSessions(who, new URL(request.url));
}

export default function LiveSessions() {
	return <SessionsPage view={useLoaderData<typeof loader>()} />;
}
