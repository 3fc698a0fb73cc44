import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import type { LearnerView } from "~/domain/call/learner-view";
import { useTexts } from "~/platform/i18n/language";
import { Notice } from "~/ui/notice";
import { CallBar } from "./call-bar";
import { callTexts } from "./calls.messages";
import { Conversation } from "./conversation";
import { GaugesStrip } from "./gauges-strip";
import { Held } from "./held";
import { type Pane, PaneTabs } from "./pane-tabs";
import type { RecordForm, RecordInput } from "./record-form";
import { RecordPane } from "./record-pane";
import { ReferralPane } from "./referral-pane";
import { Replies } from "./replies";
import type { RecordView } from "./save-record.server";
import { useCallKeys } from "./use-call-keys";
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
}: CallScreenProps) {
	const texts = useTexts(callTexts);
	const { view, state, notice, serverNow, send } = useLine(callId, initial);
	const form = useForm<RecordInput>({ defaultValues: record.input });
	const saving = useRecord(callId, record, form, true);
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
			<CallBar title={title} purpose={purpose} view={view} line={state} serverNow={serverNow} send={send} />
			<main
				id="content"
				className="grid min-h-0 grid-cols-[minmax(0,1fr)] lg:grid-cols-[minmax(0,1fr)_clamp(384px,32%,480px)]"
			>
				<div
					className={`grid min-h-0 min-w-0 grid-rows-[auto_auto_minmax(0,1fr)_auto] bg-surface ${shown("call")}`}
				>
					{view.gauges && !over ? <GaugesStrip gauges={view.gauges} /> : <div />}
					{notice === "elsewhere" || notice === "overtaken" || notice === "not-possible" ? (
						<Notice kind="warning" role="status" className="mx-4 mt-2 sm:mx-6">
							{texts.notice[notice === "not-possible" ? "notPossible" : notice]}
						</Notice>
					) : (
						<div />
					)}
					<Conversation view={view} serverNow={serverNow} />
					{view.held ? <Held since={view.held.startedAt} serverNow={serverNow} /> : null}
					{view.status === "open" && !view.held ? (
						<Replies callId={callId} view={view} purpose={purpose} busy={busy} send={send} />
					) : null}
				</div>
				<div
					className={`min-h-0 min-w-0 overflow-y-auto border-rule px-4 py-4 sm:px-6 lg:border-l ${pane === "call" ? "max-lg:hidden" : ""}`}
				>
					{over ? (
						<WrapUp
							flush={saving.flush}
							blocked={saving.state.kind === "conflict"}
							written={() => form.getValues()}
						/>
					) : null}
					<div className={over ? "" : shown("record")}>
						<RecordPane form={form} fields={recordForm.fields} state={saving.state} settle={saving.settle} />
					</div>
					<div className={`mt-5 ${over ? "" : shown("referral")}`}>
						<ReferralPane form={form} agencies={agencies} information={recordForm.information} />
					</div>
				</div>
			</main>
			<PaneTabs pane={pane} onChange={setPane} />
		</div>
	);
}
