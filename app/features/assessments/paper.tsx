import { useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { type RatingTexts, ratingTexts } from "./rating.messages";
import type { MachineView, PaperOfCall, RatingView } from "./rating-view";

/** What was written and decided, beside what the caller told. The machine's opinion comes after the first save. */
export function Paper({
	view: { paper },
	machine,
	goTo,
}: {
	view: RatingView;
	machine: MachineView | null;
	goTo: (turn: number) => void;
}) {
	const texts = useTexts(ratingTexts).paper;
	return (
		<div className="px-4 pt-6 sm:px-6">
			<Section title={texts.record} note={texts.recordNote}>
				<ul>
					{paper.facts.map((fact) => (
						<Fact key={fact.id} fact={fact} outcome={machine?.record[fact.id]} goTo={goTo} texts={texts} />
					))}
				</ul>
				<h3 className="mt-4 text-small">{texts.notes}</h3>
				<p className="max-w-[74ch] text-small whitespace-pre-line">{paper.notes || texts.noNotes}</p>
			</Section>
			<Section title={texts.referral}>
				{paper.referral.length === 0 ? <p className="text-small text-ink-2">{texts.noReferral}</p> : null}
				<ul>
					{paper.referral.map((each) => (
						<li key={each.agency} className="border-t border-rule py-2 text-small text-tight">
							<b className="font-medium">{each.agency}</b>, {texts.urgencies[each.urgency]}
							<span className="block text-ink-2">
								{each.information.length > 0
									? texts.handedOver(each.information.map((item) => texts.packet[item] ?? item).join(", "))
									: texts.nothingHandedOver}{" "}
								{texts.consents[each.consent]}
							</span>
						</li>
					))}
				</ul>
			</Section>
		</div>
	);
}

function Fact({
	fact,
	outcome,
	goTo,
	texts,
}: {
	fact: PaperOfCall["facts"][number];
	outcome: MachineView["record"][string] | undefined;
	goTo: (turn: number) => void;
	texts: RatingTexts["paper"];
}) {
	return (
		<li className="grid gap-x-4 border-t border-rule py-2 text-small text-tight sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_minmax(0,3fr)]">
			<span className="text-ink-2">{fact.label}</span>
			<span>
				<span className="text-note text-ink-3">{texts.told}: </span>
				{fact.toldAt === null ? (
					<span className="text-ink-3">{texts.notTold}</span>
				) : (
					<>
						{fact.told ?? texts.toldOnly}{" "}
						<button
							type="button"
							onClick={() => goTo(fact.toldAt ?? 0)}
							className="min-h-6 text-accent underline underline-offset-4"
						>
							{texts.toldAt(fact.toldAt)}
						</button>
					</>
				)}
			</span>
			<span>
				<span className="text-note text-ink-3">{texts.written}: </span>
				{fact.typed === "" ? (
					<span className="text-ink-3">{texts.blank}</span>
				) : (
					<span className="font-medium">{fact.typed}</span>
				)}
				{outcome ? (
					<span className="block text-note text-ink-3">{texts.machine(texts.outcomes[outcome])}</span>
				) : null}
			</span>
		</li>
	);
}
