import { Form } from "@remix-run/react";
import { useRef } from "react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { Notice } from "~/ui/notice";
import { Columns, Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { MomentComments, type RecordingAnswer } from "./moment-comments";
import { Player } from "./player";
import { recordingPageTexts } from "./recording-page.messages";
import type { RecordingPageView } from "./recording-page.query.server";
import { SpokenLines } from "./spoken-lines";
import { usePlayer } from "./use-player";

/** A live call heard again: the player, what was said, and remarks at moments of it. */
export function RecordingPage({ view, answer }: { view: RecordingPageView; answer: RecordingAnswer | null }) {
	const texts = useTexts(recordingPageTexts);
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to={view.state === "running" ? "/live" : `/calls/${view.callId}/debrief`}>
					{texts.debrief}
				</TextLink>
			</p>
			<PageHead title={texts.title(view.title)} lead={texts.lead(view.traineeName)} />
			{view.state === "there" ? (
				<Heard view={view} answer={answer} />
			) : (
				<Notice className="max-w-xl">{texts[view.state]}</Notice>
			)}
			{view.mayWithdraw && view.state !== "none" ? <Withdraw /> : null}
		</Page>
	);
}

function Heard({ view, answer }: { view: RecordingPageView; answer: RecordingAnswer | null }) {
	const texts = useTexts(recordingPageTexts);
	const player = usePlayer(view.lengthMs);
	const hear = (ms: number) => {
		player.seek(ms);
		player.play();
	};
	return (
		<>
			<Player
				callId={view.callId}
				voices={view.voices}
				lines={view.lines}
				lengthMs={view.lengthMs}
				player={player}
			/>
			<div className="mt-6">
				<Columns
					side={
						<Section title={texts.comments}>
							{view.held ? (
								<p className="text-small text-ink-2">{texts.held}</p>
							) : (
								<MomentComments comments={view.comments} at={player.at} hear={hear} answer={answer} />
							)}
						</Section>
					}
				>
					<Section
						title={texts.lines}
						note={view.keptUntil ? texts.keptUntil(showPlainDate(view.keptUntil)) : null}
					>
						<p className="pb-2 text-note text-ink-3">{texts.linesNote}</p>
						<SpokenLines
							lines={view.lines}
							at={player.at}
							playing={player.playing}
							hear={hear}
							pause={player.toggle}
						/>
					</Section>
				</Columns>
			</div>
		</>
	);
}

function Withdraw() {
	const texts = useTexts(recordingPageTexts);
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<div className="mt-10 border-t border-rule pt-3">
			<p className="text-small text-ink-2">{texts.who}</p>
			<Button type="button" className="mt-2" onClick={() => dialog.current?.showModal()}>
				{texts.withdraw}
			</Button>
			<Dialog ref={dialog} title={texts.withdrawTitle}>
				<p className="mt-2 text-ink-2">{texts.withdrawText}</p>
				<Form method="post" className="mt-4 flex flex-wrap gap-3" onSubmit={() => dialog.current?.close()}>
					<input type="hidden" name="deed" value="withdraw" />
					<Button kind="ending">{texts.withdraw}</Button>
					<Button type="button" onClick={() => dialog.current?.close()}>
						{texts.cancel}
					</Button>
				</Form>
			</Dialog>
		</div>
	);
}
