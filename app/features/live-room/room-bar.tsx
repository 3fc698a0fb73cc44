import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { showClock } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Clock } from "~/ui/clock";
import { Tag } from "~/ui/marks";
import { SavedMark } from "~/ui/saved-mark";
import { TextLink } from "~/ui/text-link";
import { useSeconds } from "~/ui/use-seconds";
import { deskTexts } from "./desk.messages";
import type { RoomPageView } from "./room-page.query.server";
import type { Desk } from "./use-desk";

/** What is always in sight: which call, who is in the room, whether all is saved, and the clock. */
export function RoomBar({ view, desk, help }: { view: RoomPageView; desk: Desk; help: ReactNode }) {
	const texts = useTexts(deskTexts);
	const { answer, line, serverNow, streams } = desk;
	const { room, part } = answer;
	const shown = answer.desk ?? answer.observer;
	const now = useSeconds(serverNow) ?? shown?.now ?? 0;
	const clock = shown?.clock;
	const lostAt = answer.desk?.line.lostAt ?? null;
	const until = clock?.endedAt ?? lostAt ?? now;
	const elapsed = clock?.answeredAt ? Math.max(0, until - clock.answeredAt - clock.pausedMs) : 0;
	const limitAt = answer.desk?.clock.limitAt ?? null;
	const kind = line === "clear" ? "saved" : line === "sending" ? "saving" : "waiting";
	return (
		<header className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-x-4 border-b border-rule bg-surface px-4 py-2 sm:px-6">
			<div className="min-w-0">
				<div className="flex min-w-0 flex-wrap items-center gap-x-3">
					<h1 className="truncate text-small font-medium sm:text-pane">{texts.title(view.title)}</h1>
					<Tag kind="act">{texts.purpose[view.purpose]}</Tag>
					<SavedMark kind={kind}>
						{line === "clear" ? (
							<span className="max-sm:sr-only">{texts.saved}</span>
						) : line === "signed-out" ? (
							<>
								{texts.signedOut}{" "}
								<TextLink to="/sign-in" target="_blank">
									{texts.signIn}
								</TextLink>
							</>
						) : (
							texts[line]
						)}
					</SavedMark>
				</div>
				<p className="flex flex-wrap gap-x-4 text-note text-ink-2" role="status">
					<span>{texts.room.trainee(room.traineeName, room.traineeThere)}</span>
					{part === "caller" ? null : <span>{texts.room.trainer(room.trainerName, room.trainerThere)}</span>}
					<span>
						{room.watchers.length > 0 ? texts.room.watchers(room.watchers.join(", ")) : texts.room.nobody}
					</span>
					{streams || shown?.status === "completed" || shown?.status === "abandoned" ? null : (
						<span className="text-ink-3">{texts.noStream}</span>
					)}
				</p>
			</div>
			<div className="flex items-center gap-x-4 text-small">
				<Link to="/live" className="inline-flex min-h-11 items-center max-sm:sr-only">
					{texts.back}
				</Link>
				{help}
				<div className="text-right">
					<Clock text={showClock(elapsed)} label={texts.clock(showClock(elapsed))} />
					{limitAt !== null && shown?.status === "open" && lostAt === null ? (
						<p className="text-note text-ink-3">{texts.limit(showClock(Math.max(0, limitAt - now)))}</p>
					) : null}
				</div>
			</div>
		</header>
	);
}
