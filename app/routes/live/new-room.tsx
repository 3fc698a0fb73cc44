import {
	type ActionFunctionArgs,
	data,
	type LoaderFunctionArgs,
	type MetaFunction,
	redirect,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getNewRoom } from "~/features/live-room/new-room.query.server";
import { NewRoomPage } from "~/features/live-room/new-room-page";
import { openRoom } from "~/features/live-room/open-room.server";
import { roomsTexts } from "~/features/live-room/rooms.messages";
import { readForm } from "~/platform/http/form.server";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, roomsTexts, (texts) => texts.newTitle);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "new-room");
	return getNewRoom(who, new URL(request.url).searchParams, Date.now());
}

export async function action({ request }: ActionFunctionArgs) {
	const who = await authorize(request, "new-room");
	const opened = await openRoom(who, await readForm(request), Date.now());
	if (opened.ok) return redirect(opened.to);
	return data({ errors: opened.errors, given: opened.given }, { status: 422 });
}

export default function NewRoom() {
	return (
		<NewRoomPage view={useLoaderData<typeof loader>()} answer={useActionData<typeof action>() ?? null} />
	);
}
