import { useTexts } from "~/platform/i18n/language";
import { Choose } from "./choose";
import { ratingTexts } from "./rating.messages";
import { RatingBar } from "./rating-bar";
import { RatingScreen } from "./rating-screen";
import type { RatingView } from "./rating-view";

/** The rating of a call: the rater's work, or first the question whether to rate beside somebody else. */
export function RatingPage({ view }: { view: RatingView }) {
	const texts = useTexts(ratingTexts);
	if (view.mode !== "choose") return <RatingScreen view={view} />;
	return (
		<>
			<RatingBar view={view} finished={false} state={null} />
			<Choose view={view} texts={texts} />
		</>
	);
}
