import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { rubricDraftTexts } from "./rubric-draft.messages";
import type { DraftView } from "./rubric-draft-view";

/** What calibration meetings decided and this version is to say more clearly, each with the way to its criterion. */
export function Clarifications({ view }: { view: DraftView }) {
	const texts = useTexts(rubricDraftTexts).clarifications;
	const language = useLanguage();
	const { criteria } = view.draft.rubric;
	return (
		<Section title={texts.title}>
			<p className="mb-2 max-w-[64ch] text-small text-ink-2">{texts.lead}</p>
			<ul>
				{view.clarifications.map(({ id, roundName, number, turn, criterion, text }) => {
					const about = criteria.find((each) => each.id === criterion);
					return (
						<li key={id} className="border-t border-rule py-2">
							<p className="text-note text-ink-3">{texts.from(roundName, number, turn)}</p>
							<p className="max-w-[72ch] whitespace-pre-line">{text}</p>
							{about ? (
								<TextLink
									to={`/rubric-drafts/${view.head.id}/parts/criterion.${about.id}`}
									className="text-small"
								>
									{about.name[language] ?? about.id}
								</TextLink>
							) : null}
						</li>
					);
				})}
			</ul>
		</Section>
	);
}
