import { showPlainDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Facts } from "~/ui/facts";
import { State } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { roundTexts } from "./round.messages";
import { RoundCalls } from "./round-calls";
import { RoundDeeds } from "./round-deeds";
import { RoundPath } from "./round-path";
import { RoundPeople } from "./round-people";
import { RoundResults } from "./round-results";
import type { RoundView } from "./round-view";
import { roundsTexts } from "./rounds.messages";
import { STATE_KINDS } from "./rounds-page";

/** A deed that was refused, and what was typed. */
export interface RefusedDeed {
	readonly refusal: string;
	readonly given: Readonly<Record<string, string>>;
}

/** A round: what it asks of whoever looks, its calls, its people, and once closed what raters reached. */
export function RoundPage({
	view,
	done,
	refused,
}: {
	view: RoundView;
	/** The deed that was just done. */
	done: string | null;
	refused: RefusedDeed | null;
}) {
	const texts = useTexts(roundTexts);
	const { states } = useTexts(roundsTexts);
	const message = refused ? refusalOf(texts, refused.refusal) : null;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/calibration">{texts.back}</TextLink>
			</p>
			<PageHead title={view.name} lead={<Lead view={view} />} />
			{message ? (
				<Notice kind="error" role="alert" className="mb-6">
					{message}
				</Notice>
			) : null}
			{done && !message && texts.doneDeed[done] ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.doneDeed[done]}
				</Notice>
			) : null}
			<div className="mb-8 flex flex-wrap items-start gap-x-12 gap-y-3">
				<State kind={STATE_KINDS[view.state]}>{states[view.state]}</State>
				<Facts
					rows={[
						[texts.facts.centre, view.centre],
						[texts.facts.rubric, texts.version(view.rubric, view.rubricVersion)],
						[
							texts.facts.due,
							view.overdue ? texts.overdue(showPlainDate(view.dueOn)) : showPlainDate(view.dueOn),
						],
						[texts.facts.names, view.anonymous ? texts.anonymous : texts.named],
					]}
				/>
			</div>
			{view.leads && view.state === "preparing" ? <RoundPath view={view} /> : null}
			{view.state === "closed" ? <RoundResults view={view} /> : null}
			<RoundCalls view={view} given={refused?.given ?? {}} />
			{view.members.length > 0 || view.leads ? <RoundPeople view={view} /> : null}
			{view.leads ? <RoundDeeds view={view} given={refused?.given ?? {}} /> : null}
		</Page>
	);
}

const refusalOf = ({ refusals }: { refusals: Record<string, string> }, refusal: string) =>
	refusals[refusal] ?? refusals.tooLong;

function Lead({ view }: { view: RoundView }) {
	const texts = useTexts(roundTexts);
	const { state, part, leads } = view;
	const lines = [
		leads || state === "closed" || state === "abandoned" ? texts.steps[state] : null,
		part === "panel" && (state === "preparing" || state === "open") ? texts.forPanel[state] : null,
		part === "rater" && state === "open" ? texts.forRater.open(showPlainDate(view.dueOn)) : null,
		part === "rater" ? texts.forRater.notForRecord : null,
	].filter(Boolean);
	return <>{lines.join(" ")}</>;
}
