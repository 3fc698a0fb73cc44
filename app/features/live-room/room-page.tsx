import type { ReactNode } from "react";
import type { DeskView } from "~/domain/live/desk-view";
import { useTexts } from "~/platform/i18n/language";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { usePageHelp } from "~/ui/page-help";
import { CallerCard } from "./caller-card";
import { deskTexts } from "./desk.messages";
import { DeskAct, LastLine } from "./desk-act";
import { DeskActions } from "./desk-actions";
import { DeskKinds } from "./desk-kinds";
import { RaterPad } from "./rater-pad";
import { RoomBar } from "./room-bar";
import { RoomOver } from "./room-over";
import type { RoomPageView } from "./room-page.query.server";
import { RoomTranscript } from "./room-transcript";
import { TakeOver } from "./take-over";
import { useDesk } from "./use-desk";

/** The room of a live call: the desk of whoever plays the caller; for the others the same, to be read. */
export function RoomPage({
	view,
	refused,
	beside,
}: {
	view: RoomPageView;
	refused: boolean;
	/** What stands beside the desk by where the call is, of another feature: the recorder. */
	beside?: (phase: "ringing" | "open" | "last-words" | "over") => ReactNode;
}) {
	const texts = useTexts(deskTexts);
	const help = usePageHelp();
	const desk = useDesk(view.callId, view.answer);
	const { answer, notice } = desk;
	const { room, part } = answer;
	const shown = answer.desk ?? answer.observer;
	if (!shown) return null;
	// Whoever takes over plays, and no longer rates beside.
	const rater = part === "trainer" ? view.rater : null;
	const isRunning = shown.status === "open" || shown.status === "ringing";
	return (
		<div className="grid h-dvh grid-rows-[auto_minmax(0,1fr)]">
			<RoomBar view={view} desk={desk} help={help} />
			<main
				id="content"
				className="min-h-0 content-start overflow-y-auto lg:grid lg:grid-cols-[minmax(0,1fr)_clamp(320px,30%,440px)] lg:content-stretch lg:overflow-hidden"
			>
				<div className="min-w-0 bg-surface lg:min-h-0 lg:overflow-y-auto">
					{notice && notice in texts.notice ? (
						<Notice kind="warning" role="status" className="mx-4 mt-3 sm:mx-6">
							{texts.notice[notice as keyof typeof texts.notice]}
						</Notice>
					) : null}
					{part === "caller" ? beside?.(phaseOf(shown)) : null}
					{part === "trainer" && isRunning ? <TakeOver room={room} refused={refused} /> : null}
					{part === "caller" ? null : (
						<p className="px-4 pt-3 text-small text-ink-2 sm:px-6">{texts.quiet}</p>
					)}
					{shown.status === "ringing" ? (
						<section className="px-4 py-6 sm:px-6">
							<h2 className="text-words">{texts.ringing.title}</h2>
							<p className="mt-2 max-w-[60ch] text-ink-2">{texts.ringing.text(room.traineeName)}</p>
							{view.caller ? (
								<>
									<h3 className="mt-6 mb-1 text-small font-semibold">
										{part === "caller" ? texts.role.own : texts.role.theirs}
									</h3>
									<CallerCard caller={view.caller} />
								</>
							) : null}
						</section>
					) : null}
					{answer.desk && shown.status === "open" ? (
						<DeskAct view={answer.desk} acts={part === "caller"} />
					) : null}
					{answer.desk && shown.status === "open" && !rater ? (
						<DeskKinds
							key={answer.desk.seq}
							view={answer.desk}
							behaviours={view.behaviours}
							desk={desk}
							acts={part === "caller"}
						/>
					) : null}
					{answer.desk && part === "caller" && phaseOf(shown) === "last-words" ? (
						<LastLine view={answer.desk} />
					) : null}
					{answer.desk && rater && (shown.status === "open" || shown.status === "wrap-up") ? (
						<RaterPad view={view} rater={rater} desk={answer.desk} />
					) : null}
					{isRunning ? null : (
						<RoomOver
							view={view}
							status={shown.status}
							part={part}
							answered={shown.clock.answeredAt !== null}
						/>
					)}
					{view.caller && shown.status === "open" ? (
						<div className="border-t border-rule px-4 py-2 sm:px-6">
							<Disclosure summary={part === "caller" ? texts.role.own : texts.role.theirs}>
								<CallerCard caller={view.caller} />
							</Disclosure>
						</div>
					) : null}
				</div>
				<div className="grid min-w-0 content-start border-rule bg-page lg:min-h-0 lg:grid-rows-[auto_minmax(0,1fr)] lg:border-l">
					{answer.desk && part === "caller" && isRunning ? (
						<DeskActions view={answer.desk} desk={desk} />
					) : (
						<div />
					)}
					<RoomTranscript lines={shown.transcript} />
				</div>
			</main>
		</div>
	);
}

/** Where the call is for a microphone. A call that ended with the caller's line has that line still to be said. */
function phaseOf({ status, transcript }: Pick<DeskView, "status" | "transcript">) {
	if (status === "ringing" || status === "open") return status;
	return status === "wrap-up" && transcript.at(-1)?.who === "caller" ? "last-words" : "over";
}
