import type { NamedRequirement } from "~/domain/certification/named-requirement";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Checklist } from "~/ui/checklist";
import { State } from "~/ui/marks";
import { Section } from "~/ui/section";
import { LICENCE_SHAPE, licenceWords } from "./licence-words";
import { raterTexts } from "./rater.messages";
import type { RaterView } from "./rater-view";
import { type RaterAnswer, ReasonForm } from "./reason-form";
import { plainNumber } from "./signed-number";

/** The licence: where it stands, what it asks for, what was decided, and what can be decided now. */
export function LicencePanel({ view, answer }: { view: RaterView; answer: RaterAnswer }) {
	const texts = useTexts(raterTexts);
	const words = useTexts(licenceWords);
	const language = useLanguage();
	const { licence, today } = view;
	const { status, since, until } = licence;
	return (
		<Section title={texts.licence.title} id="licence">
			<p className="font-semibold">
				<State kind={LICENCE_SHAPE[status]}>{words[status]}</State>
				{since ? (
					<span className="ml-2 text-small font-normal text-ink-2">
						{texts.licence.since(showPlainDate(since))}
					</span>
				) : null}
			</p>
			{until ? (
				<p className="mt-1 text-small text-ink-2">
					{(until < today ? texts.licence.ended : texts.licence.until)(showPlainDate(until))}
				</p>
			) : null}
			<div className="mt-2">
				{licence.certified ? (
					<ReasonForm deed="pause" {...texts.pause} answer={answer} />
				) : status === "suspended" ? (
					<ReasonForm deed="lift" {...texts.lift} answer={answer} />
				) : null}
			</div>
			{licence.renewal.length > 0 ? (
				<>
					<h3 className="mt-4 mb-1 text-pane">{texts.licence.renewal}</h3>
					<Requirements requirements={licence.renewal} />
				</>
			) : null}
			<h3 className="mt-4 mb-1 text-pane">{texts.licence.requirements}</h3>
			<Requirements requirements={licence.requirements} />
			{licence.note ? <p className="mt-2 text-note text-ink-3">{licence.note[language]}</p> : null}
			<h3 className="mt-6 mb-1 text-pane">{texts.licence.history}</h3>
			{licence.history.length === 0 ? (
				<p className="text-small text-ink-2">{texts.licence.noHistory}</p>
			) : (
				<ol>
					{licence.history.map(({ id, type, effectiveOn, reason, by, at }) => (
						<li key={id} className="border-t border-rule py-2 text-small text-tight">
							<b className="font-medium">{texts.licence.types[type] ?? type}</b>{" "}
							{texts.licence.effective(showPlainDate(effectiveOn))}
							<span className="block text-note text-ink-3">
								{by ?? texts.licence.product}, {showMoment(at)}
							</span>
							{reason !== "" || by === null ? (
								<span className="block whitespace-pre-line text-ink-2">
									{reason === "" ? texts.licence.byProduct : reason}
								</span>
							) : null}
						</li>
					))}
				</ol>
			)}
		</Section>
	);
}

function Requirements({ requirements }: { requirements: readonly NamedRequirement[] }) {
	const texts = useTexts(raterTexts).licence;
	const language = useLanguage();
	const value = (each: NamedRequirement) => {
		if (each.byPriorLearning) return texts.prior;
		if (each.hours) return texts.hours(plainNumber(each.have, language), plainNumber(each.need, language));
		if (each.need === 1) return each.met ? texts.yes : texts.no;
		return `${each.have} / ${each.need}`;
	};
	return (
		<Checklist
			rows={requirements.map((each) => ({
				...{ id: each.id, met: each.met, spoken: each.met ? texts.met : texts.notMet },
				...{ name: each.name[language], value: value(each) },
			}))}
		/>
	);
}
