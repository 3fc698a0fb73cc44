import { type ReactNode, useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { type CallNote as CallNoteName, noteBesideConversation } from "~/domain/call/call-notes";
import type { LearnerView } from "~/domain/call/learner-view";
import { useTexts } from "~/platform/i18n/language";
import { Notice } from "~/ui/notice";
import { BeginAgain } from "./begin-again";
import { CallBar } from "./call-bar";
import { CallNote } from "./call-note";
import { callTexts } from "./calls.messages";
import { Conversation } from "./conversation";
import { GaugesStrip } from "./gauges-strip";
import { Held } from "./held";
import { LiveClosed } from "./live-closed";
import { LivePhone } from "./live-phone";
import { type Pane, PaneTabs } from "./pane-tabs";
import type { RecordForm, RecordInput } from "./record-form";
import { RecordPane } from "./record-pane";
import { ReferralPane } from "./referral-pane";
import { Replies } from "./replies";
import type { RecordView } from "./save-record.server";
import type { LiveSide } from "./turn-request";
import { useCallKeys } from "./use-call-keys";
import { useCallNotes } from "./use-call-notes";
import { useLine } from "./use-line";
import { useRecord } from "./use-record";
import { WrapUp } from "./wrap-up";

export interface CallScreenProps {
	callId: string;
	title: string;
	purpose: "practice" | "assessed";
	/** The name that the trainee bears in this call. */
	counsellor: string;
	view: LearnerView;
	recordForm: RecordForm;
	record: RecordView;
	agencies: readonly { readonly key: string; readonly label: string }[];
	/** Notes that explain the screen, still to come: in the first practice call. */
	notes: readonly CallNoteName[];
	/** The turn to which this call went back; null: it is a call from its ring on. */
	wentBackTo: number | null;
	/** It went back just now, and its clock waits for whoever has to find their way into it. */
	waitsToBegin: boolean;
	/** A trainer plays the caller; null: the caller is played by the script. */
	live: LiveSide | null;
	/** What is hard in a live call, read before it is answered; a script's is read before its phone rings. */
	warning: string | null;
	/** What stands beside a live call by where it is, of another feature: the recorder. */
	beside?: (phase: "ringing" | "open" | "over") => ReactNode;
}

/** The call: the conversation and the replies, beside them the record and the referral. */
export function CallScreen({
	callId,
	title,
	purpose,
	view: initial,
	recordForm,
	record,
	agencies,
	notes: waiting,
	wentBackTo,
	waitsToBegin,
	live: initialLive,
	beside,
}: CallScreenProps) {
	const texts = useTexts(callTexts);
	const line = useLine(callId, initial, !waitsToBegin, initialLive);
	const { view, state, notice, serverNow, send, begun, begin, live } = line;
	const form = useForm<RecordInput>({ defaultValues: record.input });
	const saving = useRecord(callId, record, form, true);
	const notes = useCallNotes(waiting);
	const [pane, setPane] = useState<Pane>("call");
	const busy = state === "sending" || state === "waiting";
	const over = view.status === "wrap-up";
	useCallKeys(view, send);
	useEffect(() => {
		if (over) setPane("record");
	}, [over]);
	const shown = (name: Pane) => (pane === name ? "" : "max-lg:hidden");
	return (
		<div className="grid h-dvh grid-rows-[auto_minmax(0,1fr)_auto]">
			<CallBar
				title={title}
				purpose={purpose}
				wentBackTo={wentBackTo}
				live={live}
				view={view}
				line={state}
				serverNow={serverNow}
				send={send}
			/>
			<main
				id="content"
				className="grid min-h-0 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_clamp(384px,32%,480px)]"
			>
				<div
					className={`grid min-h-0 min-w-0 grid-rows-[auto_auto_minmax(0,1fr)_auto] bg-surface ${shown("call")}`}
				>
					{view.gauges && !over ? <GaugesStrip gauges={view.gauges} /> : <div />}
					<div>
						{notice === "elsewhere" || notice === "overtaken" || notice === "not-possible" ? (
							<Notice kind="warning" role="status" className="mx-4 mt-2 sm:mx-6">
								{texts.notice[notice === "not-possible" ? "notPossible" : notice]}
							</Notice>
						) : null}
						{live && view.status === "open" ? (
							<LivePhone live={live} held={view.held !== null} streams={line.streams} />
						) : null}
						{live && view.status === "abandoned" ? <LiveClosed /> : null}
						{live ? beside?.(view.status === "open" ? "open" : "over") : null}
						{wentBackTo !== null && !begun ? <BeginAgain turn={wentBackTo} begin={begin} /> : null}
					</div>
					<Conversation view={view} wentBackTo={wentBackTo} serverNow={serverNow}>
						<CallNote
							note={view.status === "open" ? noteBesideConversation(notes.waiting, view.turn) : null}
							notes={notes}
							callId={callId}
							className="mt-4"
						/>
					</Conversation>
					{view.held && !live ? <Held since={view.held.startedAt} serverNow={serverNow} /> : null}
					{view.status === "open" && !view.held && !live ? (
						<Replies callId={callId} view={view} purpose={purpose} busy={busy} send={send} />
					) : null}
				</div>
				<div
					className={`min-h-0 min-w-0 overflow-y-auto border-rule px-4 py-4 sm:px-6 lg:border-l ${pane === "call" ? "max-lg:hidden" : ""}`}
				>
					{over ? <CallNote note="wrap-up" notes={notes} callId={callId} className="mb-3" /> : null}
					{over ? (
						<WrapUp
							flush={saving.flush}
							blocked={saving.state.kind === "conflict"}
							written={() => form.getValues()}
						/>
					) : null}
					<div className={over ? "" : shown("record")}>
						<CallNote note={over ? null : "record"} notes={notes} callId={callId} className="mb-3" />
						<RecordPane form={form} fields={recordForm.fields} state={saving.state} settle={saving.settle} />
					</div>
					<div className={`mt-5 ${over ? "" : shown("referral")}`}>
						<CallNote note="referral" notes={notes} callId={callId} className="mb-3" />
						<ReferralPane form={form} agencies={agencies} information={recordForm.information} />
					</div>
				</div>
			</main>
			<PaneTabs pane={pane} onChange={setPane} />
		</div>
	);
}
