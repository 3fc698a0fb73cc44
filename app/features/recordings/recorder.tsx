import { useRef } from "react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { Notice } from "~/ui/notice";
import { recorderTexts } from "./recorder.messages";
import type { RecorderView } from "./recorder-view.server";
import { type Phase, useRecorder } from "./use-recorder";

/** The recorder of one's own microphone: notice and consent first, then how it goes. It stands in no way of the call. */
export function Recorder({ view, phase }: { view: RecorderView; phase: Phase }) {
	const texts = useTexts(recorderTexts);
	const recorder = useRecorder(view.callId, view.agreed, phase);
	const { state, trouble, waiting, alone } = recorder;
	const ended = phase === "over" || phase === "last-words";
	// After the call there is something to be said only while something is still on its way.
	if (ended && state === "asked" && !trouble && waiting === 0) return null;
	const isOn = state === "recording" && phase !== "over";
	const heading = isOn ? texts.on[phase] : state === "asked" ? texts.asked : texts.title;
	return (
		<section
			aria-labelledby="recorder-title"
			data-recorder={state}
			className="border-b border-rule bg-surface px-4 py-3 sm:px-6"
		>
			<div className="flex flex-wrap items-center gap-x-4 gap-y-2">
				<h2 id="recorder-title" className="flex items-center gap-2 text-small font-semibold">
					{isOn && phase !== "ringing" && !alone ? (
						<span aria-hidden="true" className="size-2.5 rounded-full bg-critical" />
					) : null}
					{heading}
				</h2>
				{isOn ? <Level label={texts.level} level={recorder.level} /> : null}
				{isOn || (!ended && state !== "asked") ? (
					<Button type="button" onClick={isOn ? recorder.stop : () => void recorder.start()}>
						{isOn ? texts.stop : texts.resume}
					</Button>
				) : null}
				{state === "asked" ? null : <Withdraw withdraw={recorder.withdraw} />}
			</div>
			{state === "asked" && !ended ? (
				<Ask keptDays={view.keptDays} agree={() => void recorder.start()} open={phase === "ringing"} />
			) : null}
			<div role="status" className="text-small text-ink-2">
				{state === "paused" ? <p>{ended ? texts.over : texts.paused}</p> : null}
				{isOn && alone ? <p>{texts.alone}</p> : null}
				{waiting > 2 || (ended && waiting > 0) ? <p>{texts.waiting(waiting)}</p> : null}
			</div>
			{trouble ? (
				<Notice kind={trouble === "removed" ? "information" : "warning"} role="alert" className="mt-2">
					{texts.trouble[trouble]}
				</Notice>
			) : null}
		</section>
	);
}

/** What is recorded, why, who hears it and for how long: in full while it rings, folded away while the call runs. */
function Ask({ keptDays, agree, open }: { keptDays: number; agree: () => void; open: boolean }) {
	const texts = useTexts(recorderTexts);
	const { what, why, who, until, free } = texts.notice;
	const notice = (
		<ul className="max-w-[70ch] list-disc pl-5 text-small text-ink-2">
			{[what, why, who, until(keptDays), free].map((line) => (
				<li key={line}>{line}</li>
			))}
		</ul>
	);
	return (
		<div className={open ? "mt-2 grid gap-3" : "flex flex-wrap items-start gap-x-4"}>
			{open ? (
				notice
			) : (
				<details className="text-small text-ink-2">
					<summary className="min-h-11 content-center">{texts.read}</summary>
					{notice}
				</details>
			)}
			<Button type="button" className="justify-self-start" onClick={agree}>
				{texts.agree}
			</Button>
		</div>
	);
}

function Withdraw({ withdraw }: { withdraw: () => Promise<void> }) {
	const texts = useTexts(recorderTexts);
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<>
			<Button type="button" kind="bare" onClick={() => dialog.current?.showModal()}>
				{texts.withdraw}
			</Button>
			<Dialog ref={dialog} title={texts.withdrawTitle}>
				<p className="mt-2 text-ink-2">{texts.withdrawText}</p>
				<div className="mt-4 flex flex-wrap gap-3">
					<Button
						type="button"
						kind="ending"
						onClick={() => {
							dialog.current?.close();
							void withdraw();
						}}
					>
						{texts.withdraw}
					</Button>
					<Button type="button" onClick={() => dialog.current?.close()}>
						{texts.cancel}
					</Button>
				</div>
			</Dialog>
		</>
	);
}

function Level({ label, level }: { label: string; level: number }) {
	return (
		<div
			role="meter"
			aria-label={label}
			aria-valuenow={level}
			aria-valuemin={0}
			aria-valuemax={100}
			className="h-2 w-32 bg-sunken"
		>
			<svg aria-hidden="true" className="block h-2 w-full">
				<rect width={`${level}%`} height="100%" fill="var(--accent)" />
			</svg>
		</div>
	);
}
