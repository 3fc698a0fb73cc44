import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NewSessionPage } from "~/features/live-sessions/new-session-page";
import { openSession } from "~/features/live-sessions/session-deeds.server";
import { sessionsTexts } from "~/features/live-sessions/sessions.messages";
import { getNewSession } from "~/features/live-sessions/sessions.query.server";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) =>
	pageTitle(matches, sessionsTexts, (texts) => texts.form.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "new-live-session");
	return getNewSession(who, new URL(request.url), Date.now());
}

/** Opens a session; sent twice it is one. */
export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "new-live-session");
	const done = await openSession(who, await readForm(request), Date.now());
	return done.ok
		? redirect(done.to)
		: data({ errors: done.errors, given: done.given }, { status: done.status });
}

export default function NewLiveSession() {
	return (
		<NewSessionPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
	);
}
