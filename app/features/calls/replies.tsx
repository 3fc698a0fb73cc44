import { Form } from "@remix-run/react";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import type { LearnerView } from "~/domain/call/learner-view";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { classes } from "~/ui/classes";
import { Key } from "~/ui/marks";
import { callTexts } from "./calls.messages";
import { OwnWords } from "./own-words";
import type { TurnDeed } from "./turn-request";

/**
 * What the counsellor can say: own words first at a marked turn, else the replies, picked by mouse or digit. Also a
 * plain form, so that a call can be taken before any script has arrived.
 */
export function Replies({
	callId,
	view,
	purpose,
	busy,
	send,
}: {
	callId: string;
	view: LearnerView;
	purpose: "practice" | "assessed";
	busy: boolean;
	send: (deed: TurnDeed) => boolean;
}) {
	const texts = useTexts(callTexts);
	const [picked, setPicked] = useState<string | null>(null);
	const group = useRef<HTMLDivElement>(null);
	const pick = (key: string) => {
		if (send({ type: "reply", key })) setPicked(`${view.seq} ${key}`);
	};
	// The reply that had the focus goes away with its turn: the focus stays where the work is.
	// biome-ignore lint/correctness/useExhaustiveDependencies: once for each new state of the call
	useEffect(() => {
		if (document.activeElement === document.body || document.activeElement === null)
			group.current?.focus({ preventScroll: true });
	}, [view.seq]);
	// Other replies are read from the first one; the same ones stay where they were scrolled to.
	const offered = JSON.stringify([view.wordsWanted, view.turn, view.replies]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is offered
	useEffect(() => {
		if (group.current) group.current.scrollTop = 0;
	}, [offered]);
	return (
		<div
			ref={group}
			id="replies"
			role="group"
			aria-label={texts.replies.label}
			tabIndex={-1}
			className={classes(
				view.wordsWanted ? "max-h-[46dvh]" : "max-h-[38dvh]",
				"sm:max-h-[46dvh] min-h-0 overflow-y-auto border-t-2 border-rule-ink bg-surface px-4 pb-3 outline-none sm:px-6 lg:max-h-[60dvh]",
			)}
		>
			{view.wordsWanted ? (
				<OwnWords
					callId={callId}
					seq={view.seq}
					purpose={purpose}
					busy={busy}
					send={send}
					leave={() => group.current?.focus({ preventScroll: true })}
				/>
			) : (
				<PlainForm view={view}>
					{view.marked ? (
						<p className="pt-2 pl-margin text-note text-ink-3 max-sm:pl-0">{texts.replies.nearest}</p>
					) : null}
					{view.replies.map((reply) => (
						<button
							key={`${view.seq} ${reply.key}`}
							type="submit"
							name="deed"
							value={`reply:${reply.key}`}
							disabled={busy}
							onClick={(event) => {
								event.preventDefault();
								pick(reply.key);
							}}
							className={classes(
								"group grid w-full grid-cols-[var(--margin)_minmax(0,1fr)] border-b border-rule text-left transition-colors duration-(--m-quick) -outline-offset-3! hover:bg-hover disabled:hover:bg-transparent max-sm:grid-cols-[32px_minmax(0,1fr)]",
								picked === `${view.seq} ${reply.key}` && "bg-selected!",
							)}
						>
							<span className="border-r border-rule pt-2.5 pr-2 text-right sm:pr-3">
								<span className="inline-flex h-[22px] min-w-[22px] items-center justify-center rounded-2 border border-rule-strong px-1 text-note leading-none font-medium text-ink-2 group-hover:border-accent group-hover:bg-accent group-hover:text-on-accent">
									{reply.key}
								</span>
							</span>
							<span className="max-w-[80ch] py-2.5 pl-3 text-body leading-[1.55] sm:pl-4">{reply.text}</span>
						</button>
					))}
				</PlainForm>
			)}
			{view.hint ? <Hint>{view.hint}</Hint> : null}
		</div>
	);
}

/** Carries what the server needs to take a deed without script. */
export function PlainForm({ view, children }: { view: LearnerView; children: ReactNode }) {
	return (
		<Form method="post" reloadDocument>
			<input type="hidden" name="expectedSeq" value={view.seq + 1} />
			{children}
		</Form>
	);
}

function Hint({ children }: { children: ReactNode }) {
	const texts = useTexts(callTexts).replies;
	const [open, setOpen] = useState(false);
	const id = useId();
	return (
		<div className="pt-2 pl-margin max-sm:pl-0">
			<Button
				type="button"
				kind="bare"
				className="pl-0!"
				aria-expanded={open}
				aria-controls={id}
				onClick={() => setOpen(!open)}
			>
				<Key>H</Key> {open ? texts.hideHint : texts.showHint}
			</Button>
			<p
				id={id}
				hidden={!open}
				data-hint=""
				className="max-w-[70ch] border-l-4 border-rule-strong pl-3 text-pane text-ink-2"
			>
				{children}
			</p>
		</div>
	);
}
