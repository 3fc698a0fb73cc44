import {
	type ActionFunctionArgs,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { declineLiveCall } from "~/features/calls/abandon-call.server";
import { CallPage } from "~/features/calls/call-page";
import { finishCall } from "~/features/calls/finish-call.server";
import { postedTurn } from "~/features/calls/posted-turn.server";
import { takeTurn } from "~/features/calls/take-turn.server";
import { getOwnCall, viewCall } from "~/features/calls/view-call.server";
import { Recorder } from "~/features/recordings/recorder";
import { getRecorderView } from "~/features/recordings/recorder-view.server";
import type { Phase } from "~/features/recordings/use-recorder";
import { readForm } from "~/platform/http/form.server";
import { authorize } from "~/platform/permissions/authorize.server";

/** The call fills the window. */
export const handle = { bare: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
	{ title: `${data?.title ?? ""} – Lắng Nghe` },
];

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "call");
	const call = await getOwnCall(who, params.callId);
	if (call.status === "completed") throw redirect(`/calls/${call.id}/debrief`);
	const view = await viewCall(call, who, Date.now());
	return { ...view, recorder: view.live ? await getRecorderView(who, call.id) : null };
}

/** Hands the record in, or asks for another live call; and takes a turn as a plain form, for a browser whose script has not arrived. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "call");
	const call = await getOwnCall(who, params.callId);
	const form = await readForm(request);
	if (form.deed === "finish") {
		const finished = await finishCall(call, Date.now());
		return redirect(finished ? `/calls/${call.id}/debrief` : `/calls/${call.id}`);
	}
	if (form.deed === "decline") {
		await declineLiveCall(call, Date.now());
		return redirect(`/calls/${call.id}`);
	}
	const turn = postedTurn(form);
	if (turn) await takeTurn({ call, sentBefore: false }, turn, { language: who.language, now: Date.now() });
	return redirect(`/calls/${call.id}`);
}

/** The page keeps itself up to date over its own line; nothing here is loaded again after a turn. */
export const shouldRevalidate = () => false;

export default function Call() {
	const { recorder, ...view } = useLoaderData<typeof loader>();
	const beside = recorder ? (phase: Phase) => <Recorder view={recorder} phase={phase} /> : undefined;
	return <CallPage {...view} beside={beside} />;
}
