import { useTexts } from "~/platform/i18n/language";
import { Notice } from "~/ui/notice";
import { TextLink } from "~/ui/text-link";
import { draftTexts } from "./drafts.messages";

/** Which draft is tried; where it cannot be played yet, why not. */
export function DraftTryHead({
	head,
}: {
	head: { readonly id: string; readonly title: string; readonly playable: boolean };
}) {
	const texts = useTexts(draftTexts);
	return (
		<header className="mb-4">
			<p className="mb-2 text-small">
				<TextLink to={`/drafts/${head.id}`}>{head.title || texts.untitled}</TextLink>
			</p>
			<h1 className="text-head">{texts.try.title}</h1>
			{head.playable ? null : (
				<Notice kind="warning" className="mt-4 max-w-[72ch]">
					{texts.try.notYet}
				</Notice>
			)}
		</header>
	);
}
