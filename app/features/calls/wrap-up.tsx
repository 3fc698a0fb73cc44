import { Form, useNavigation, useSubmit } from "@remix-run/react";
import { type FormEvent, useRef, useState } from "react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { Notice } from "~/ui/notice";
import { paperTexts } from "./paper.messages";
import type { RecordInput } from "./record-form";

/**
 * After the call: complete the record, then hand it in. It cannot be taken back, so it asks once, and a recipient that
 * was added and not chosen is shown instead of dropped. What was typed last is saved before.
 */
export function WrapUp({
	flush,
	blocked,
	written,
}: {
	flush: () => Promise<boolean>;
	blocked: boolean;
	written: () => RecordInput;
}) {
	const texts = useTexts(paperTexts).wrapUp;
	const submit = useSubmit();
	const navigation = useNavigation();
	const dialog = useRef<HTMLDialogElement>(null);
	const form = useRef<HTMLFormElement>(null);
	const [flushing, setFlushing] = useState(false);
	const [half, setHalf] = useState<number | null>(null);
	const [toSend, setToSend] = useState({ referrals: 0, empty: false });
	const busy = flushing || navigation.state !== "idle";
	const ask = (event: FormEvent<HTMLFormElement>) => {
		event.preventDefault();
		const { facts, notes, referral: decisions } = written();
		const unfinished = decisions.findIndex((decision) => decision.agency === "");
		setHalf(unfinished < 0 ? null : unfinished + 1);
		const empty = [...Object.values(facts), notes].every((text) => text.trim() === "");
		setToSend({ referrals: decisions.length, empty });
		if (unfinished < 0) dialog.current?.showModal();
	};
	const handIn = async () => {
		dialog.current?.close();
		setFlushing(true);
		const safe = await flush();
		setFlushing(false);
		if (safe) submit(form.current);
	};
	return (
		<section className="mb-6" aria-labelledby="wrap-up-title">
			<h2 id="wrap-up-title" className="text-head">
				{texts.title}
			</h2>
			<p className="mt-1 text-ink-2">{texts.lead}</p>
			<Form ref={form} method="post" onSubmit={ask} className="mt-3 grid justify-items-start gap-3">
				<input type="hidden" name="deed" value="finish" />
				<Button kind="main" big disabled={busy || blocked}>
					{busy ? texts.finishing : texts.finish}
				</Button>
				{half === null ? null : (
					<Notice kind="error" role="alert">
						{texts.half(half)}
					</Notice>
				)}
			</Form>
			<Dialog ref={dialog} title={texts.ask}>
				{toSend.empty ? <p className="mt-2 font-semibold">{texts.askEmpty}</p> : null}
				<p className="mt-2 text-ink-2">{texts.askText(toSend.referrals)}</p>
				<div className="mt-4 flex flex-wrap gap-3">
					<Button type="button" kind="main" onClick={handIn}>
						{texts.confirm}
					</Button>
					<Button type="button" onClick={() => dialog.current?.close()}>
						{texts.cancel}
					</Button>
				</div>
			</Dialog>
		</section>
	);
}
