import { Notice } from "~/ui/notice";
import type { RatingTexts } from "./rating.messages";
import type { SavingState } from "./use-rating";

/** What keeps the rating from being saved, in words. */
export function InvalidNotice({ state, texts }: { state: SavingState; texts: RatingTexts }) {
	if (state.kind !== "invalid") return null;
	return (
		<Notice kind="error" role="alert" className="mx-4 my-3 sm:mx-6" title={texts.invalid.title}>
			{[...new Set(state.problems.map((problem) => problem.message))].map((message) => (
				<p key={message}>{message}</p>
			))}
			<p className="text-ink-2">{texts.invalid.after}</p>
		</Notice>
	);
}
