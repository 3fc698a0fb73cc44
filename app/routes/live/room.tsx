import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deskTexts } from "~/features/live-room/desk.messages";
import { getRoom } from "~/features/live-room/room.query.server";
import { RoomPage } from "~/features/live-room/room-page";
import { getRoomPage } from "~/features/live-room/room-page.query.server";
import { takeRoomOver } from "~/features/live-room/take-over.server";
import { Recorder } from "~/features/recordings/recorder";
import { getRecorderView } from "~/features/recordings/recorder-view.server";
import type { Phase } from "~/features/recordings/use-recorder";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

/** The desk fills the window. */
export const handle = { bare: true };
export const meta: MetaFunction<typeof loader> = ({ matches, data: view }) =>
	pageTitle(matches, deskTexts, (texts) => texts.title(view?.title ?? ""));

export async function loader({ request, params }: LoaderFunctionArgs) {
	const who = await authorize(request, "room");
	const { part, ...found } = await getRoom(who, params.callId);
	// Their own call is taken at its own page.
	if (part === "trainee") throw redirect(`/calls/${found.call.id}`);
	const view = await getRoomPage(who, { ...found, part }, Date.now());
	return { ...view, recorder: part === "caller" ? await getRecorderView(who, found.call.id) : null };
}

/** Another trainer of the centre plays the caller from now on. */
export async function action({ request, params }: ActionFunctionArgs) {
	const who = await authorize(request, "room");
	const found = await getRoom(who, params.callId);
	const form = await readForm(request);
	const isTaken = form.deed === "take-over" && (await takeRoomOver(who, found, Date.now()));
	return isTaken ? redirect(`/live/${found.call.id}`) : data({ refused: true }, { status: 409 });
}

/** The page keeps itself up to date over its own line. */
export const shouldRevalidate = () => false;

export default function Room() {
	const refused = useActionData<typeof action>()?.refused ?? false;
	const { recorder, ...view } = useLoaderData<typeof loader>();
	const beside = recorder ? (phase: Phase) => <Recorder view={recorder} phase={phase} /> : undefined;
	return <RoomPage view={view} refused={refused} beside={beside} />;
}
