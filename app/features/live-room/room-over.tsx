import type { CallState } from "~/domain/call/call-state";
import { useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { deskTexts } from "./desk.messages";
import type { Part } from "./desk-request";
import type { RoomPageView } from "./room-page.query.server";

/** What comes after the call, for whoever was in the room. */
export function RoomOver({
	view: { callId, purpose, recorded },
	status,
	part,
	answered,
}: {
	view: RoomPageView;
	status: CallState["status"];
	part: Part;
	/** The trainee had answered. */
	answered: boolean;
}) {
	const texts = useTexts(deskTexts);
	return (
		<section className="px-4 py-6 sm:px-6" role="status">
			<p className="max-w-[60ch] text-section">
				{status === "abandoned" && !answered
					? texts.over.unanswered
					: texts.over[status as keyof typeof texts.over]}
			</p>
			{status === "completed" && part !== "observer" ? (
				<div className="mt-4 flex flex-wrap gap-3">
					{purpose === "assessed" ? (
						<ButtonLink kind="main" to={`/assessments/${callId}`}>
							{texts.rate}
						</ButtonLink>
					) : null}
					<ButtonLink to={`/calls/${callId}/debrief`}>{texts.debrief}</ButtonLink>
					{recorded ? <ButtonLink to={`/calls/${callId}/recording`}>{texts.listen}</ButtonLink> : null}
				</div>
			) : null}
		</section>
	);
}
