import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { getBoard } from "~/features/live-sessions/board.query.server";
import { BoardPage } from "~/features/live-sessions/board-page";
import { doAtBoard } from "~/features/live-sessions/session-deeds.server";
import { sessionsTexts } from "~/features/live-sessions/sessions.messages";
import { suggestedCalls } from "~/features/suggestions/suggestions.query.server";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction<typeof loader> = ({ matches, data: view }) =>
	pageTitle(matches, sessionsTexts, (texts) => view?.session.name ?? texts.title);

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "live-session");
	const now = Date.now();
	return getBoard(who, params.liveSessionId, new URL(request.url), { suggest: suggestedCalls, now });
}

/** Gives a scenario, takes people in or out, ends the session or opens it again. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "live-session");
	const done = await doAtBoard(who, params.liveSessionId, await readForm(request), Date.now());
	if (!done.ok)
		return data(
			{ assigned: null, answer: { errors: done.errors, given: done.given } },
			{ status: done.status },
		);
	return "to" in done ? redirect(done.to) : { assigned: done.assigned, answer: null };
}

export default function LiveSession() {
	const did = useActionData<typeof action>();
	return (
		<BoardPage
			view={useLoaderData<typeof loader>()}
			given={did?.assigned ?? null}
			answer={did?.answer ?? null}
			left={useSearchParams()[0].get("left")}
		/>
	);
}
