import type { NamedRequirement } from "~/domain/certification/named-requirement";
import { showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Checklist } from "~/ui/checklist";
import { State } from "~/ui/marks";
import { Section } from "~/ui/section";
import { peopleTexts } from "./people.messages";
import { recordTexts } from "./record.messages";
import type { RecordView } from "./record-view";
import { STATUS_SHAPE, showNumber } from "./standing-words";

/** The status, what is missing, and what would renew it, line by line. */
export function RecordStanding({
	view,
}: {
	view: { standing: RecordView["standing"]; asked: { asOf: string } };
}) {
	const texts = useTexts(recordTexts).standing;
	const status = useTexts(peopleTexts).status;
	const language = useLanguage();
	const { standing, asked } = view;
	const { renewal, until } = standing;
	return (
		<Section title={texts.title}>
			<p className="text-small text-ink-2">{standing.programme.name[language]}</p>
			<p className="text-body font-semibold [&_span]:text-body">
				<State kind={STATUS_SHAPE[standing.status]}>{status[standing.status]}</State>
				{standing.since ? (
					<span className="ml-2 text-small! font-normal text-ink-2">
						{texts.since(showPlainDate(standing.since))}
					</span>
				) : null}
			</p>
			<p className="mt-1 mb-3 text-small text-ink-2">
				{until
					? (until < asked.asOf ? texts.ended : texts.until)(showPlainDate(until))
					: texts.missing(standing.missing.length)}
			</p>
			{renewal ? (
				<>
					<h3 className="mb-1 text-pane">{texts.renewal}</h3>
					<p className="mb-2 text-small text-ink-2">
						{renewal.dueOn < asked.asOf
							? texts.late(showPlainDate(renewal.dueOn))
							: texts.window(showPlainDate(renewal.opensOn), showPlainDate(renewal.dueOn))}
					</p>
					<Requirements requirements={renewal.requirements} />
					<h3 className="mt-6 mb-1 text-pane">{texts.requirements}</h3>
				</>
			) : null}
			<Requirements requirements={standing.requirements} />
			{standing.programme.isDefault ? (
				<p className="mt-3 text-note text-ink-3">{standing.programme.note[language]}</p>
			) : null}
		</Section>
	);
}

function Requirements({ requirements }: { requirements: readonly NamedRequirement[] }) {
	const texts = useTexts(recordTexts).standing;
	const language = useLanguage();
	const value = (each: NamedRequirement) => {
		if (each.byPriorLearning) return texts.prior;
		if (each.hours) return texts.hours(showNumber(each.have, language), showNumber(each.need, language));
		if (each.need === 1) return each.met ? texts.yes : texts.no;
		return `${each.have} / ${each.need}`;
	};
	return (
		<Checklist
			rows={requirements.map((each) => ({
				id: each.id,
				met: each.met,
				spoken: each.met ? texts.met : texts.notMet,
				name: each.name[language],
				value: value(each),
			}))}
		/>
	);
}
