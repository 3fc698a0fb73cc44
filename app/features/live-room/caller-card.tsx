import { useTexts } from "~/platform/i18n/language";
import { deskTexts } from "./desk.messages";
import type { RoomPageView } from "./room-page.query.server";

/** Whom whoever plays the caller plays: to be read while it rings, and to look up while it runs. */
export function CallerCard({ caller }: { caller: NonNullable<RoomPageView["caller"]> }) {
	const texts = useTexts(deskTexts).role;
	return (
		<div className="max-w-[70ch] text-pane">
			<p>
				<b className="font-semibold">{caller.name}.</b> {caller.about}
			</p>
			<p className="mt-2 text-small text-ink-2">
				{texts.warning} {caller.warning}
			</p>
		</div>
	);
}
