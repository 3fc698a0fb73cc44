import { useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { Section } from "~/ui/section";
import { ReplyMarks } from "./reply-marks";
import { scriptTexts } from "./script.messages";
import { useEffectWords, useLeadWords } from "./script-parts";
import { tryTexts } from "./try.messages";
import type { TryView } from "./try-view";

/** What can be done now: the replies with what each would do, then what time can do. */
export function TryReplies({ view }: { view: TryView }) {
	const texts = useTexts(tryTexts);
	return (
		<>
			<Section title={texts.replies}>
				<ol>
					{view.replies.map((reply) => (
						<li key={reply.id} className="border-t border-rule py-3">
							<ReplyChoice reply={reply} />
						</li>
					))}
				</ol>
			</Section>
			<Section title={texts.time}>
				<p className="flex flex-wrap gap-3">
					{view.timed.map(({ move, to }) => (
						<ButtonLink key={move} to={to} preventScrollReset kind={move === "~hang-up" ? "ending" : "plain"}>
							{texts.moves[move]}
						</ButtonLink>
					))}
				</p>
			</Section>
		</>
	);
}

function ReplyChoice({ reply }: { reply: TryView["replies"][number] }) {
	const texts = useTexts(tryTexts);
	const script = useTexts(scriptTexts);
	const effects = useEffectWords();
	const leads = useLeadWords();
	const rows = [
		[script.effects, effects(reply.effects)],
		[script.shows, reply.shows.join(", ")],
		[script.repairs, reply.repairs.join(", ")],
		[script.reveals, reply.reveals.join(", ")],
		[script.opens, reply.opens.join(", ")],
		[script.leadsTo, leads(reply.leads)],
	].filter(([, words]) => words !== "");
	return (
		<div className="grid gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_auto]">
			<div>
				<p className="max-w-[70ch]">{reply.text}</p>
				<p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
					<span>{reply.id}</span>
					<ReplyMarks reply={reply} />
				</p>
				<p className="max-w-[74ch] text-small text-ink-2">
					{rows.map(([name, words]) => `${name}: ${words}`).join(" · ")}
				</p>
			</div>
			<ButtonLink
				to={reply.to}
				preventScrollReset
				className="self-start"
				aria-label={`${texts.choose}: ${reply.id}`}
			>
				{texts.choose}
			</ButtonLink>
		</div>
	);
}
