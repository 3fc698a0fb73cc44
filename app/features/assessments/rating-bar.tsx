import { showTimeWithSeconds } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { usePageHelp } from "~/ui/page-help";
import { SavedMark } from "~/ui/saved-mark";
import { TextLink } from "~/ui/text-link";
import { calibrationTexts } from "./calibration.messages";
import { liveTexts } from "./live.messages";
import { type RatingTexts, ratingTexts } from "./rating.messages";
import type { RatingView } from "./rating-view";
import type { SavingState } from "./use-rating";
import { workflowTexts } from "./workflow.messages";

/** Which call, whose, which rating, and whether all of it is saved. */
export function RatingBar({
	view,
	finished,
	state,
}: {
	view: RatingView;
	finished: boolean;
	state: SavingState | null;
}) {
	const texts = useTexts(ratingTexts);
	const help = usePageHelp();
	const { parts } = useTexts(workflowTexts);
	// The first save begins the part; the page is not read again for it.
	const begun = { "may-begin": "rating", "may-decide": "third", none: "rating" } as const;
	const part =
		state?.kind === "saved" && view.part in begun ? begun[view.part as keyof typeof begun] : view.part;
	const { calibration } = view;
	const words = useTexts(calibrationTexts);
	const live = useTexts(liveTexts);
	const kind = calibration
		? words.parts[calibration.over ? "over" : calibration.part]
		: view.release && view.part !== "reviewer"
			? texts.releasedMark
			: parts[part];
	const about = [view.traineeName, view.live ? live.live : null, kind, view.blind ? texts.blind : null]
		.filter(Boolean)
		.join(" · ");
	return (
		<header className="flex flex-wrap items-center gap-x-6 gap-y-0.5 border-b border-rule bg-surface px-4 py-2 sm:px-6">
			<TextLink
				to={calibration ? `/calibration/${calibration.roundId}` : "/assessments"}
				className="inline-flex min-h-9 items-center font-semibold text-ink! no-underline!"
			>
				{calibration ? calibration.roundName : texts.back}
			</TextLink>
			<h1 className="text-pane text-tight font-semibold max-sm:order-2 max-sm:w-full">
				{texts.heading(view.number, view.title)}
			</h1>
			<p className="text-small text-tight text-ink-2 max-sm:order-2 max-sm:w-full">{about}</p>
			<span className="ml-auto flex items-center gap-x-4 text-small max-sm:order-1">
				{state ? <Saved state={state} finished={finished} texts={texts.saved} /> : null}
				{help}
			</span>
		</header>
	);
}

function Saved({ state, texts }: { state: SavingState; finished: boolean; texts: RatingTexts["saved"] }) {
	if (state.kind === "saved")
		return <SavedMark kind="saved">{texts.at(showTimeWithSeconds(state.at))}</SavedMark>;
	if (state.kind === "blank" || state.kind === "saving")
		return <SavedMark kind="saving">{texts[state.kind]}</SavedMark>;
	if (state.kind !== "signed-out") return <SavedMark kind="waiting">{texts[state.kind]}</SavedMark>;
	return (
		<SavedMark kind="waiting">
			{texts.signedOut}{" "}
			<TextLink to="/sign-in" target="_blank">
				{texts.signIn}
			</TextLink>
		</SavedMark>
	);
}
