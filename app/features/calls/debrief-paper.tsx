import { useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { debriefTexts } from "./debrief.messages";
import type { DebriefView } from "./debrief-view";

type Details = NonNullable<DebriefView["details"]>;

/** The case record against what the caller really told in this call. */
export function RecordOutcome({ details }: { details: Details }) {
	const texts = useTexts(debriefTexts).record;
	return (
		<Section title={texts.title}>
			{details.record.length === 0 ? <p className="text-small text-ink-2">{texts.none}</p> : null}
			<ul>
				{details.record.map((fact) => (
					<li key={fact.label} className="border-t border-rule py-2 text-small text-tight">
						<span className="flex flex-wrap justify-between gap-x-3">
							<span className="text-ink-2">{fact.label}</span>
							<span
								className={
									fact.outcome === "wrong" || fact.outcome === "missing"
										? "font-semibold text-level-2"
										: "text-ink-2"
								}
							>
								{fact.outcome === "for-a-rater"
									? texts.outcomes[fact.outcome](details.byMachine)
									: texts.outcomes[fact.outcome]}
							</span>
						</span>
						<span className="block">
							{fact.typed === "" ? <span className="text-ink-3">{texts.blank}</span> : fact.typed}
							{fact.told === null ? null : <span className="text-ink-3"> · {texts.told(fact.told)}</span>}
						</span>
					</li>
				))}
			</ul>
		</Section>
	);
}

/** The referral decision against what was right. */
export function ReferralOutcome({ details }: { details: Details }) {
	const texts = useTexts(debriefTexts).referral;
	const { referral } = details;
	const urgencies: Record<string, string> = texts.urgencies;
	return (
		<Section title={texts.title}>
			<p className="text-small">
				{referral.decisions.length === 0
					? referral.needed
						? texts.nothingDecided
						: texts.nothingNeeded
					: texts.overall[referral.overall]}{" "}
				{referral.missing.length > 0 ? texts.missing(referral.missing.join("; ")) : null}
			</p>
			<ul>
				{referral.decisions.map((decision) => (
					<li key={decision.agency} className="border-t border-rule py-2 text-small text-tight">
						<b className="font-medium">{decision.agency}</b>, {urgencies[decision.urgency.chosen]}
						<span className="block text-ink-2">
							{[
								texts.verdicts[decision.verdict],
								decision.urgency.late
									? texts.late
									: decision.urgency.verdict === "right"
										? texts.urgencyRight
										: decision.urgency.verdict === "tolerable"
											? texts.urgencyTolerable
											: decision.urgency.verdict === "wrong"
												? texts.urgencyWrong
												: null,
							]
								.filter(Boolean)
								.join(", ")}
							. {decision.missing.length > 0 ? `${texts.notHandedOver(decision.missing.join("; "))} ` : null}
							{decision.extra.length > 0 ? `${texts.tooMuch(decision.extra.join("; "))} ` : null}
							{decision.consent.verdict === "wrong" ? texts.consentWrong : null}
						</span>
					</li>
				))}
			</ul>
		</Section>
	);
}
