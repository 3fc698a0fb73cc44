import { ButtonLink } from "~/ui/button";
import { Page } from "~/ui/page";
import { PeoplePanel } from "./people-panel";
import type { RatingTexts } from "./rating.messages";
import type { RatingView } from "./rating-view";

/** Somebody else has begun or finished: rate it as well where that is possible, or read. Nothing of theirs before. */
export function Choose({ view, texts }: { view: RatingView; texts: RatingTexts }) {
	const names = (does: "rates" | "rated") =>
		view.others
			.filter((other) => other.does === does)
			.map((other) => other.name)
			.join(", ");
	const begun = names("rates");
	const done = names("rated");
	const { choose } = texts;
	const readable = view.state === "result";
	const rates = view.part === "may-begin" || readable;
	return (
		<Page>
			<div className="grid max-w-[60ch] gap-2">
				{done ? <p className="font-semibold">{choose.done(done)}</p> : null}
				{begun ? <p className="font-semibold">{choose.begun(begun)}</p> : null}
				<p className="text-ink-2">{rates ? (readable ? choose.second : choose.lead) : choose.full}</p>
				{view.blind && rates ? <p className="text-ink-2">{choose.blind}</p> : null}
			</div>
			<div className="mt-6 flex flex-wrap gap-3">
				{rates ? (
					<ButtonLink to="?as=rater" kind={readable ? "plain" : "main"}>
						{choose.rate}
					</ButtonLink>
				) : null}
				{readable ? (
					<ButtonLink to="?as=reader" kind="main">
						{choose.read}
					</ButtonLink>
				) : null}
			</div>
			<PeoplePanel view={view} />
		</Page>
	);
}
