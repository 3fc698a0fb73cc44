import { showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { CriticalMark, State } from "~/ui/marks";
import { Section } from "~/ui/section";
import { raterTexts } from "./rater.messages";
import type { RaterView, SignalView } from "./rater-view";
import { type RaterAnswer, ReasonForm } from "./reason-form";
import { plainNumber } from "./signed-number";

/** What was noticed, with what was decided about it. */
export function SignalList({ view, answer }: { view: RaterView; answer: RaterAnswer }) {
	const texts = useTexts(raterTexts).signals;
	return (
		<Section title={texts.title} note={view.signals.length > 1 ? texts.note : undefined} id="signals">
			{view.signals.length === 0 ? (
				<p className="max-w-[60ch] text-small text-ink-2">{texts.empty}</p>
			) : (
				<ul>
					{view.signals.map((signal) => (
						<Signal key={signal.id} signal={signal} answer={answer} />
					))}
				</ul>
			)}
		</Section>
	);
}

function Signal({ signal, answer }: { signal: SignalView; answer: RaterAnswer }) {
	const { signals: texts, together } = useTexts(raterTexts);
	const language = useLanguage();
	const { kind, direction, sum, limit, at, decision } = signal;
	const about = signal.about?.[language] ?? together;
	const what = kind === "missed-error" ? texts.missedError(about) : texts[direction ?? "milder"](about);
	return (
		<li className="border-t border-rule py-3">
			<p className="flex flex-wrap items-baseline justify-between gap-x-4">
				<span className="inline-flex items-baseline gap-2 text-pane font-medium">
					{kind === "missed-error" ? <CriticalMark /> : null}
					{what}
				</span>
				<span className="text-note text-ink-3">{showMoment(at)}</span>
			</p>
			{sum !== null && limit !== null ? (
				<p className="text-small text-ink-2">
					{texts.sum(plainNumber(sum, language), plainNumber(limit, language))}
				</p>
			) : null}
			{decision ? (
				<p className="mt-1 text-small">
					<b className="font-medium">{texts[decision.deed]}</b>
					<span className="text-ink-2">
						, {decision.byName ?? texts.product}, {showMoment(decision.at)}
						{decision.reason === "" ? "" : `: ${decision.reason}`}
					</span>
				</p>
			) : (
				<>
					<p className="mt-1">
						<State kind="stopped">{texts.waits}</State>
					</p>
					<p className="mt-1 text-small text-ink-2">
						{texts.how}
						<a href="#licence" className="text-accent underline underline-offset-4">
							{texts.toLicence}
						</a>
						.
					</p>
					<ReasonForm
						deed="dismiss"
						signal={signal.id}
						open={texts.dismiss}
						send={texts.dismissSend}
						answer={answer}
					/>
				</>
			)}
		</li>
	);
}
