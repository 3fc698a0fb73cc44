import { useTexts } from "~/platform/i18n/language";
import { BehaviourSign } from "~/ui/behaviour-sign";
import { CriticalMark } from "~/ui/marks";
import { callTexts } from "./calls.messages";
import { debriefTexts } from "./debrief.messages";
import type { DebriefView, Exchange } from "./debrief-view";
import { GoBack } from "./go-back";
import { happening } from "./happening";

type Details = NonNullable<DebriefView["details"]>;

/** The conversation with what each reply showed, what it did and what a better one was, together at its turn. */
export function Exchanges({ view, details }: { view: DebriefView; details: Details }) {
	return (
		<ol>
			{details.exchanges.map((exchange) => (
				<li
					key={exchange.turn}
					id={`turn-${exchange.turn}`}
					className="scroll-mt-4 border-t border-rule first:border-t-0"
				>
					{exchange.said ? <Said exchange={exchange} view={view} /> : null}
					<Heard exchange={exchange} name={details.callerName} />
					<Comments comments={details.comments.filter((comment) => comment.turn === exchange.turn)} />
				</li>
			))}
		</ol>
	);
}

function Said({ exchange, view }: { exchange: Exchange; view: DebriefView }) {
	const { conversation } = useTexts(debriefTexts);
	const said = view.own ? conversation.you : conversation.counsellor;
	const whoSaid =
		view.playedBy === null
			? said
			: exchange.ownWords
				? `${said} · ${conversation.heardAs.toLowerCase()}`
				: conversation.spoken(view.own);
	return (
		<div className="grid grid-cols-[var(--margin)_minmax(0,1fr)] pt-4 lg:grid-cols-[var(--margin)_minmax(0,5fr)_minmax(0,4fr)_minmax(0,4fr)]">
			<div className="row-span-3 border-r border-rule pr-3 text-right text-section font-semibold lg:row-span-1">
				{exchange.turn}
			</div>
			<div className="px-3 pb-2 sm:px-4">
				<p className="text-note text-ink-3">{whoSaid}</p>
				<p className="text-pane">{exchange.ownWords ?? exchange.said}</p>
				{exchange.ownWords ? <Nearest reply={exchange.said} /> : null}
			</div>
			<div className="px-3 pb-2 sm:px-4">
				<p className="text-note text-ink-3">{conversation.did}</p>
				{exchange.why ? <p className="text-small text-tight">{exchange.why}</p> : null}
				<ul className="mt-1 grid gap-0.5">
					{exchange.critical ? (
						<li className="flex items-baseline gap-2 text-small font-medium text-critical">
							<CriticalMark /> {exchange.critical}
						</li>
					) : null}
					{exchange.marks.map((mark) => (
						<li key={mark.label} className="flex items-baseline gap-2 text-small">
							<BehaviourSign kind={mark.kind} />
							<span>
								{mark.label}
								{mark.repaired ? ` (${conversation.repaired})` : null}
							</span>
						</li>
					))}
				</ul>
				<Effects effects={exchange.effects} />
			</div>
			<div className="mb-2">
				{exchange.better ? (
					<div className="bg-accent-soft px-3 py-2 sm:px-4">
						<p className="text-note font-medium text-accent">{conversation.better}</p>
						<p className="text-pane">{exchange.better}</p>
					</div>
				) : (
					<p className="px-3 text-note text-ink-3 sm:px-4">{conversation.keep}</p>
				)}
				<div className="px-3 sm:px-4">
					<GoBack callId={view.callId} turn={exchange.turn} given={view.goingBack} />
				</div>
			</div>
		</div>
	);
}

/** The reply that was picked as nearest to the trainee's own words. */
export function Nearest({ reply }: { reply: string | null }) {
	return (
		<div className="mt-2 border-l-4 border-rule-strong pl-3 text-ink-2">
			<p className="text-note text-ink-3">{useTexts(debriefTexts).conversation.nearest}</p>
			<p className="text-small">{reply}</p>
		</div>
	);
}

/** What a reply did to the caller. */
export function Effects({ effects }: { effects: Exchange["effects"] }) {
	const { conversation, gauges } = useTexts(debriefTexts);
	const did = effects.map(({ gauge, by }) => `${gauges[gauge]} ${by > 0 ? "+" : "−"}${Math.abs(by)}`);
	return (
		<p className="mt-1 text-note text-ink-2">{did.length === 0 ? conversation.noChange : did.join(" · ")}</p>
	);
}

function Heard({ exchange, name }: { exchange: Exchange; name: string }) {
	const texts = useTexts(callTexts);
	const you = texts.you;
	return (
		<>
			{exchange.heard.map((line, index) => (
				<div key={index} className="grid grid-cols-[var(--margin)_minmax(0,1fr)]">
					<div className="border-r border-rule" />
					<p className="max-w-[74ch] px-3 py-1.5 text-pane text-ink-2 sm:px-4">
						{line.text === null ? (
							<span className="text-small text-ink-3">{happening(line, texts)}</span>
						) : (
							<>
								<span className="mr-2 font-medium text-ink">
									{line.kind === "greeting" || line.kind === "heard" ? you : name}
								</span>
								<span className="whitespace-pre-line">{line.text}</span>
							</>
						)}
					</p>
				</div>
			))}
		</>
	);
}

function Comments({ comments }: { comments: Details["comments"] }) {
	const texts = useTexts(debriefTexts).conversation;
	return (
		<>
			{comments.map((comment) => (
				<div
					key={`${comment.by} ${comment.text}`}
					className="my-2 ml-margin border-l-4 border-level-3 pl-3 sm:pl-4"
				>
					<p className="text-note text-ink-3">{texts.comment(comment.by)}</p>
					<p className="max-w-[74ch] text-pane whitespace-pre-line">{comment.text}</p>
				</div>
			))}
		</>
	);
}
