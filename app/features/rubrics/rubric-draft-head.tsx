import { showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { TextLink } from "~/ui/text-link";
import { rubricDraftTexts } from "./rubric-draft.messages";
import type { DraftHead } from "./rubric-draft-view";

/** What stands over a page of a draft: the way back, what it is, who saved it last. */
export function RubricDraftHead({ head, title }: { head: DraftHead; title?: string }) {
	const texts = useTexts(rubricDraftTexts);
	const language = useLanguage();
	const whole = title === undefined;
	return (
		<header className="mb-6">
			<p className="mb-2 text-small">
				<TextLink to={whole ? "/rubrics" : `/rubric-drafts/${head.id}`}>
					{whole ? texts.back : texts.toDraft}
				</TextLink>
			</p>
			<h1 className="max-w-[30em] text-head">{title ?? texts.title(head.name[language])}</h1>
			<p className="text-small text-ink-2">
				{whole ? "" : `${texts.title(head.name[language])} · `}
				{texts.saved(head.base, showMoment(head.savedAt), head.savedBy)}
			</p>
		</header>
	);
}
