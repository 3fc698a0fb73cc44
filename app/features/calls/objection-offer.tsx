import { showDate, showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { DebriefView } from "./debrief-view";
import { objectionTexts } from "./objection.messages";
import { ObjectionCourse } from "./objection-course";

/** In the debrief of a released call: the way to ask for a review, or the course of what was asked; earlier results. */
export function ObjectionOffer({ view }: { view: DebriefView }) {
	const all = useTexts(objectionTexts);
	const texts = all.debrief;
	const language = useLanguage();
	const { objection } = view;
	if (!objection) return null;
	const figure = (mean: number | null) => {
		const text = mean === null ? "–" : mean.toFixed(2);
		return language === "vi" ? text.replace(".", ",") : text;
	};
	const link = `/calls/${view.callId}/objection`;
	return (
		<div className="mt-12 print:hidden">
			{objection.course ? (
				<ObjectionCourse course={objection.course} />
			) : objection.open && view.own ? (
				<Section title={texts.ask} className="max-w-[74ch]">
					<p className="text-small text-ink-2">{texts.lead(showDate(objection.until))}</p>
					<p className="mt-2">
						<TextLink to={link}>{texts.ask}</TextLink>
					</p>
				</Section>
			) : null}
			{objection.withdrawn.map(({ at, passes, mean }) => (
				<p key={at} className="mt-2 text-small text-ink-2">
					{texts.withdrawn(showMoment(at), passes, figure(mean))}
				</p>
			))}
		</div>
	);
}
