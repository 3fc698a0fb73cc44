import { useTexts } from "~/platform/i18n/language";
import { Facts } from "~/ui/facts";
import { Section } from "~/ui/section";
import type { InspectedHead } from "./inspected-view";
import { inspectionTexts } from "./inspection.messages";
import { PaperPage } from "./paper-page";
import { scriptTexts } from "./script.messages";
import { Lines, ScriptPlace, useEffectWords, useLeadWords } from "./script-parts";
import type { ScriptView } from "./script-view";

/** The whole scenario on paper, for a trainer who plays the caller. */
export function ScriptPage({ head, script }: { head: InspectedHead; script: ScriptView }) {
	const texts = useTexts(scriptTexts);
	const { bands } = useTexts(inspectionTexts);
	return (
		<PaperPage head={head} lead={texts.lead}>
			<p className="text-small text-ink-2">{texts.version(script.version)}</p>
			<About script={script} />
			{script.phases.map((phase) => (
				<Section key={phase.id} title={phase.name}>
					{phase.points.map((point) => (
						<ScriptPlace key={point.id} point={point} />
					))}
				</Section>
			))}
			{script.interrupts.length > 0 ? (
				<Section title={bands.interrupts}>
					{script.interrupts.map((point) => (
						<ScriptPlace key={point.id} point={point} />
					))}
				</Section>
			) : null}
			<Endings script={script} />
		</PaperPage>
	);
}

function About({ script }: { script: ScriptView }) {
	const texts = useTexts(scriptTexts);
	const effects = useEffectWords();
	const leads = useLeadWords();
	const { time } = script;
	const starts = script.gauges.map(({ gauge, start, thresholds }) => {
		const name = texts.gauge(texts.gauges[gauge], start);
		return thresholds.length > 0 ? `${name} (${texts.thresholds(thresholds.join(", "))})` : name;
	});
	return (
		<>
			<Section title={texts.caller}>
				<p className="max-w-[70ch]">
					{script.caller.name}. {script.caller.about}
				</p>
				<p className="mt-2 text-small">
					{texts.starts}: {starts.join(" · ")}
				</p>
				{script.moods.length > 0 ? (
					<p className="text-small text-ink-2">
						{texts.mood}: {script.moods.map(effects).join(" · ")}
					</p>
				) : null}
				<p className="mt-3 text-small text-ink-2">{texts.greeting}:</p>
				<p className="max-w-[70ch] font-medium">“{script.greeting}”</p>
			</Section>
			<Section title={texts.facts}>
				<Facts
					rows={script.facts.map(
						({ label, accept, risk }) =>
							[risk ? `${label} (${texts.fact.risk})` : label, accept.join(" · ") || "–"] as const,
					)}
				/>
			</Section>
			<Section title={texts.time}>
				<ul className="grid gap-3 text-pane">
					<li>
						{texts.silence(time.silence.seconds, time.silence.times)} → {time.silence.to}.
						<Lines lines={time.silence.lines} />
					</li>
					<li>
						{texts.hold(time.hold.seconds, time.hold.times)} → {time.hold.to}.
						<Lines lines={time.hold.lines} />
					</li>
					<li>
						{texts.limit(time.limit.minutes)} → {time.limit.to}.
					</li>
					<li>
						{texts.hangUp} → {leads(time.hangUp)}.
					</li>
				</ul>
			</Section>
		</>
	);
}

function Endings({ script }: { script: ScriptView }) {
	const texts = useTexts(scriptTexts);
	const { bands, endingKinds } = useTexts(inspectionTexts);
	return (
		<Section title={bands.endings}>
			{script.endings.map((ending) => (
				<section key={ending.id} className="break-inside-avoid border-t border-rule py-3">
					<h3 className="text-body">
						{ending.id} · {endingKinds[ending.kind]}: {ending.title}
					</h3>
					<Lines lines={ending.caller} />
					<p className="max-w-[70ch] text-small">
						{texts.becomes}: {ending.text}
					</p>
					{ending.debrief.length > 0 ? (
						<p className="max-w-[70ch] text-small text-ink-2">
							{texts.debrief}: {ending.debrief.join(" ")}
						</p>
					) : null}
				</section>
			))}
		</Section>
	);
}
