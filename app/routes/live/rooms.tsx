import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { roomsTexts } from "~/features/live-room/rooms.messages";
import { getRooms } from "~/features/live-room/rooms.query.server";
import { RoomsPage } from "~/features/live-room/rooms-page";
import { SessionsLink } from "~/features/live-sessions/sessions-link";
import { pageTitle } from "~/platform/i18n/page-title";
import { authorize } from "~/platform/permissions/authorize.server";

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, roomsTexts, (texts) => texts.title);

export async function loader({ request }: LoaderFunctionArgs) {
	const who = await authorize(request, "rooms");
	const page = Number(new URL(request.url).searchParams.get("page"));
	return getRooms(who, Number.isSafeInteger(page) ? page : 1);
}

export default function Rooms() {
	return <RoomsPage view={useLoaderData<typeof loader>()} sessions={<SessionsLink />} />;
}
