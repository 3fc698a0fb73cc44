import { ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import type { RatingTexts } from "./rating.messages";
import type { RatingView } from "./rating-view";

/** Somebody else has begun: rate it as well, or only read what it comes to. Nothing of theirs is shown before. */
export function Choose({ view, texts }: { view: RatingView; texts: RatingTexts }) {
	const names = (finished: boolean) =>
		view.others
			.filter((other) => other.finished === finished)
			.map((other) => other.name)
			.join(", ");
	const begun = names(false);
	const done = names(true);
	return (
		<Page>
			<div className="grid max-w-[60ch] gap-2">
				{done ? <p className="font-semibold">{texts.choose.done(done)}</p> : null}
				{begun ? <p className="font-semibold">{texts.choose.begun(begun)}</p> : null}
				<p className="text-ink-2">{texts.choose.lead}</p>
				{view.blind ? <p className="text-ink-2">{texts.choose.blind}</p> : null}
				{!done && !view.blind ? <p className="text-ink-2">{texts.choose.waitToRead}</p> : null}
			</div>
			<div className="mt-6 flex flex-wrap gap-3">
				<ButtonLink to="?as=rater" kind={done && !view.blind ? "plain" : "main"}>
					{texts.choose.rate}
				</ButtonLink>
				{done && !view.blind ? (
					<ButtonLink to="?as=reader" kind="main">
						{texts.choose.read}
					</ButtonLink>
				) : null}
			</div>
		</Page>
	);
}
