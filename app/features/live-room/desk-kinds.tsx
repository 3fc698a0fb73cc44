import { useState } from "react";
import type { DeskView, ReplyKind } from "~/domain/live/desk-view";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextArea } from "~/ui/field";
import { CriticalMark, Key } from "~/ui/marks";
import { BehaviourPicks } from "./behaviour-picks";
import { deskTexts } from "./desk.messages";
import type { TickedBehaviour } from "./room-page.query.server";
import type { Desk } from "./use-desk";
import { useDeskKeys } from "./use-desk-keys";

const MOST_TICKS = 20;

/**
 * What the trainee may have said, by kinds; how they said it, and what else was in it. Whatever was written or ticked
 * goes with the kind that is picked, or alone.
 */
export function DeskKinds({
	view,
	behaviours,
	desk,
	acts,
}: {
	view: DeskView;
	behaviours: readonly TickedBehaviour[];
	desk: Desk;
	/** False: they read along. */
	acts: boolean;
}) {
	const texts = useTexts(deskTexts);
	const [words, setWords] = useState("");
	const [ticked, setTicked] = useState<readonly string[]>([]);
	const busy = desk.line === "sending" || desk.line === "waiting";
	const pick = (reply: string) =>
		desk.send({ type: "nearest", reply, words: words.trim(), behaviours: [...ticked] });
	useDeskKeys(view, acts, pick, desk.send);
	const names = new Map(behaviours.map(({ code, short }) => [code, short]));
	const tick = (code: string) =>
		setTicked((now) => (now.includes(code) ? now.filter((each) => each !== code) : [...now, code]));
	if (view.kinds.length === 0) return <p className="px-4 pb-6 text-ink-2 sm:px-6">{texts.kinds.none}</p>;
	return (
		<section aria-labelledby="kinds-title" className="border-t-2 border-rule-ink pb-6">
			<h2 id="kinds-title" className="px-4 pt-3 pb-1 text-small font-semibold sm:px-6">
				{texts.kinds.title}
			</h2>
			<ol>
				{view.kinds.map((kind, index) => (
					<li key={kind.reply}>
						<button
							type="button"
							data-kind={index + 1}
							disabled={!acts || busy}
							onClick={() => pick(kind.reply)}
							className="grid w-full grid-cols-[40px_minmax(0,1fr)] border-b border-rule px-4 text-left transition-colors duration-(--m-quick) -outline-offset-3! enabled:hover:bg-hover sm:px-6"
						>
							<span className="border-r border-rule pt-2.5">{index < 9 ? <Key>{index + 1}</Key> : null}</span>
							<KindWords kind={kind} names={names} />
						</button>
					</li>
				))}
			</ol>
			{acts ? (
				<div className="grid gap-2 px-4 pt-3 sm:px-6">
					<TextArea
						label={texts.words.label}
						hint={texts.words.hint}
						rows={2}
						maxLength={2_000}
						value={words}
						onChange={({ target }) => setWords(target.value)}
					/>
					<Disclosure
						summary={
							<>
								{texts.ticks.title}
								{ticked.length > 0 ? (
									<span className="text-ink-2"> ({texts.ticks.chosen(ticked.length)})</span>
								) : null}
							</>
						}
					>
						<p className="text-small text-ink-2">{texts.ticks.lead}</p>
						<BehaviourPicks
							behaviours={behaviours}
							ticked={ticked}
							full={ticked.length >= MOST_TICKS}
							tick={tick}
						/>
					</Disclosure>
					<Button
						type="button"
						className="justify-self-start"
						disabled={busy || (words.trim() === "" && ticked.length === 0)}
						onClick={() =>
							desk.send({ type: "heard", payload: { words: words.trim(), behaviours: [...ticked] } })
						}
					>
						{texts.heard}
					</Button>
				</div>
			) : null}
		</section>
	);
}

function KindWords({ kind, names }: { kind: ReplyKind; names: ReadonlyMap<string, string> }) {
	const texts = useTexts(deskTexts);
	const effects = (["trust", "distress", "danger"] as const)
		.filter((name) => kind.effects[name])
		.map((name) => texts.kinds.effect(texts.gauges[name], kind.effects[name] ?? 0));
	const shows = kind.shows.map((code) => names.get(code) ?? code);
	return (
		<span className="block py-2.5 pl-3 sm:pl-4">
			<span className="block max-w-[74ch] leading-[1.5]">{kind.example}</span>
			<span className="block text-note text-ink-2">
				{kind.critical ? (
					<span className="mr-2 font-medium text-critical">
						<CriticalMark /> {texts.kinds.critical}
					</span>
				) : null}
				{[...shows, ...effects].join(" · ")}
			</span>
		</span>
	);
}
