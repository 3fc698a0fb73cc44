import { useTexts } from "~/platform/i18n/language";
import { Tag } from "~/ui/marks";
import { inspectionTexts } from "./inspection.messages";
import type { LeadView } from "./outline-view";
import { ReplyMarks } from "./reply-marks";
import { scriptTexts } from "./script.messages";
import type { EffectView, LineView, ScriptPoint, ScriptReply } from "./script-view";

/** A line in all its variants, with how it is said. */
export function Lines({ lines }: { lines: readonly LineView[] }) {
	const texts = useTexts(scriptTexts);
	return (
		<>
			{lines.map((line, index) => (
				<div key={index} className="break-inside-avoid">
					{lines.length > 1 ? (
						<p className="text-note text-ink-2">{line.when ? texts.when(line.when) : texts.otherwise}:</p>
					) : null}
					<p className="max-w-[70ch] font-medium">“{line.text}”</p>
					{line.directions ? (
						<p className="max-w-[70ch] text-small text-ink-2">
							{texts.directions}: {line.directions}
						</p>
					) : null}
					{line.audio ? (
						<p className="text-small text-ink-2">
							{texts.audio}: {line.audio}
						</p>
					) : null}
				</div>
			))}
		</>
	);
}

/** "Tin cậy +1, Căng thẳng −1" */
export function useEffectWords(): (effects: readonly EffectView[]) => string {
	const { gauges } = useTexts(scriptTexts);
	return (effects) =>
		effects.map(({ gauge, by }) => `${gauges[gauge]} ${by > 0 ? "+" : "−"}${Math.abs(by)}`).join(", ");
}

/** Names of what something does, with its words; what it does not do is left out. */
function Details({ rows }: { rows: readonly (readonly [string, string])[] }) {
	const filled = rows.filter(([, words]) => words !== "");
	if (filled.length === 0) return null;
	return (
		<p className="max-w-[74ch] text-small text-ink-2">
			{filled.map(([name, words], index) => (
				<span key={name}>
					{index > 0 ? " · " : null}
					{name}: {words}
				</span>
			))}
		</p>
	);
}

/** Where something leads, as plain words: paper has no links. */
export function useLeadWords(): (leads: readonly LeadView[]) => string {
	const { outline } = useTexts(inspectionTexts);
	return (leads) =>
		leads
			.map(({ to, when }) => {
				const target = to ?? outline.back;
				if (when) return `${target} (${outline.when(when)})`;
				return leads.length > 1 ? `${target} (${outline.otherwise})` : target;
			})
			.join("; ");
}

/** A place in the call: what the caller says, and each reply with what it does. */
export function ScriptPlace({ point }: { point: ScriptPoint }) {
	const texts = useTexts(scriptTexts);
	const { marked, outline } = useTexts(inspectionTexts);
	return (
		<section className="border-t border-rule-strong py-4">
			<h3 className="flex flex-wrap items-center gap-3 text-body">
				{point.id} {point.marked ? <Tag>{marked}</Tag> : null}
			</h3>
			{point.breaksIn ? (
				<p className="text-small text-ink-2">
					{outline.comesIn(point.breaksIn.phases.join(", "))} {texts.turns(...point.breaksIn.turns)}
				</p>
			) : null}
			<Lines lines={point.caller} />
			<Details
				rows={[
					[texts.reveals, point.reveals.join(", ")],
					[texts.opens, point.opens.join(", ")],
				]}
			/>
			{point.silence.length > 0 ? (
				<>
					<p className="mt-2 text-small text-ink-2">{texts.ownSilence}:</p>
					<Lines lines={point.silence} />
				</>
			) : null}
			<ol className="mt-3 ml-5 grid list-decimal gap-4 sm:ml-margin">
				{point.replies.map((reply) => (
					<ScriptReplyItem key={reply.id} reply={reply} at={point.id} />
				))}
			</ol>
		</section>
	);
}

/** A reply with all that it does. Other pages lead here by its id. */
function ScriptReplyItem({ reply, at }: { reply: ScriptReply; at: string }) {
	const texts = useTexts(scriptTexts);
	const effects = useEffectWords();
	const leads = useLeadWords();
	return (
		<li id={`reply-${at}-${reply.id}`} className="scroll-mt-4 break-inside-avoid pl-1 target:bg-selected">
			<p className="max-w-[70ch]">{reply.text}</p>
			<p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
				<ReplyMarks reply={reply} />
			</p>
			<Details
				rows={[
					[texts.effects, effects(reply.effects)],
					[texts.shows, reply.shows.join(", ")],
					[texts.repairs, reply.repairs.join(", ")],
					[texts.reveals, reply.reveals.join(", ")],
					[texts.opens, reply.opens.join(", ")],
					[texts.leadsTo, leads(reply.leads)],
				]}
			/>
			{reply.answer.length > 0 ? (
				<>
					<p className="mt-1 text-small text-ink-2">{texts.answers}:</p>
					<Lines lines={reply.answer} />
				</>
			) : null}
			<p className="max-w-[74ch] text-small text-ink-2">
				{texts.why}: {reply.why}
			</p>
		</li>
	);
}
