import { useLocation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { RingSwitch } from "~/ui/ring-switch";
import type { RingingCall } from "./ringing.server";
import { roomsTexts } from "./rooms.messages";

const LOOK_MS = 4_000;

/** A live call rings for whoever reads any page of the product; it looks by itself while the page is in sight. */
export function RingingBanner({ first }: { first: RingingCall | null }) {
	const texts = useTexts(roomsTexts);
	const { pathname } = useLocation();
	const [call, setCall] = useState(first);
	useEffect(() => {
		const look = async () => {
			if (document.visibilityState !== "visible") return;
			try {
				const answer = await fetch("/live/ringing");
				if (answer.ok) setCall((await answer.json()).call);
			} catch {
				// The line is down; the next look comes soon.
			}
		};
		const timer = setInterval(look, LOOK_MS);
		return () => clearInterval(timer);
	}, []);
	if (!call || pathname === `/calls/${call.callId}`) return null;
	return (
		<aside aria-label={texts.ringingTitle} className="border-b-2 border-accent bg-selected print:hidden">
			<div
				role="status"
				className="mx-auto flex max-w-[1360px] flex-wrap items-center gap-x-4 gap-y-2 px-gutter py-3"
			>
				<p className="font-medium">
					{call.rings ? texts.ringingFor(call.trainerName, call.title) : texts.inCall(call.title)}
				</p>
				<ButtonLink kind="main" to={`/calls/${call.callId}`} reloadDocument>
					{texts.answer}
				</ButtonLink>
				{call.rings ? <RingSwitch quiet={texts.quiet} loud={texts.loud} /> : null}
			</div>
		</aside>
	);
}
