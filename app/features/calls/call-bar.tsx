import type { LearnerView } from "~/domain/call/learner-view";
import { showClock } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Clock } from "~/ui/clock";
import { Key, Tag } from "~/ui/marks";
import { usePageHelp } from "~/ui/page-help";
import { SavedMark } from "~/ui/saved-mark";
import { TextLink } from "~/ui/text-link";
import { useSeconds } from "~/ui/use-seconds";
import { callTexts } from "./calls.messages";
import { EndCall } from "./end-call";
import { livePhoneTexts } from "./live-phone.messages";
import { PlainForm } from "./replies";
import type { LiveSide, TurnDeed } from "./turn-request";
import type { LineState } from "./use-line";

/** What is always in sight: which call, whether all is saved, the clock, hold and hang up. */
export function CallBar({
	title,
	purpose,
	wentBackTo,
	live,
	view,
	line,
	serverNow,
	send,
}: {
	title: string;
	purpose: "practice" | "assessed";
	wentBackTo: number | null;
	/** A trainer plays the caller; null: the script does. */
	live: LiveSide | null;
	view: LearnerView;
	line: LineState;
	serverNow: () => number;
	send: (deed: TurnDeed) => boolean;
}) {
	const texts = useTexts(callTexts);
	const liveTag = useTexts(livePhoneTexts).tag;
	const help = usePageHelp();
	const now = useSeconds(serverNow) ?? view.now;
	const { answeredAt, endedAt, pausedMs } = view.clock;
	const elapsed = answeredAt === null ? 0 : (endedAt ?? live?.lostAt ?? now) - answeredAt - pausedMs;
	const deed = view.held ? "resume" : "hold";
	return (
		<header className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 border-b border-rule bg-surface px-4 py-1.5 sm:grid-cols-[minmax(0,1fr)_auto_auto] sm:px-6 sm:py-2">
			<div className="flex min-w-0 items-center gap-x-3 sm:flex-wrap">
				<h1 className="truncate text-small font-medium sm:text-pane">{title}</h1>
				<span className="max-sm:sr-only">
					<Tag kind="act">{texts.purpose[purpose]}</Tag>
				</span>
				{live ? <Tag>{liveTag}</Tag> : null}
				{wentBackTo === null ? null : <Tag>{texts.again.tag(wentBackTo)}</Tag>}
				<SavedMark kind={line === "clear" ? "saved" : line === "sending" ? "saving" : "waiting"}>
					{line === "clear" ? (
						<span className="max-sm:sr-only">{texts.saved.all}</span>
					) : line === "sending" ? (
						<span className="max-sm:sr-only">{texts.saved.sending}</span>
					) : line === "signed-out" ? (
						<>
							{texts.saved.signedOut}{" "}
							<TextLink to="/sign-in" target="_blank">
								{texts.saved.signIn}
							</TextLink>
						</>
					) : (
						texts.saved[line]
					)}
				</SavedMark>
			</div>
			<div className="flex items-center gap-x-4 text-small">
				{help}
				<Clock text={showClock(elapsed)} label={texts.bar.clock(showClock(elapsed))} />
			</div>
			{view.status === "open" ? (
				<div className="flex gap-2 max-sm:col-span-2 max-sm:grid max-sm:grid-cols-2 sm:gap-3">
					<PlainForm view={view}>
						<Button
							name="deed"
							value={deed}
							className="w-full"
							onClick={(event) => {
								event.preventDefault();
								send({ type: deed });
							}}
						>
							{view.held ? texts.bar.resume : texts.bar.hold} <Key>G</Key>
						</Button>
					</PlainForm>
					<EndCall view={view} send={send} />
				</div>
			) : null}
		</header>
	);
}
