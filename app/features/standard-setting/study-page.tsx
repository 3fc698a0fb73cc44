import { showDate, showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Facts } from "~/ui/facts";
import { State } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { studiesTexts } from "./studies.messages";
import { STATE_SHAPE } from "./studies-page";
import { studyTexts } from "./study.messages";
import { AngoffCut } from "./study-angoff";
import { BorderlineCut } from "./study-borderline";
import { AbandonStudy, History } from "./study-close";
import { DecideCut, Decided } from "./study-decision";
import { Panel, Prepare } from "./study-panel";
import { OpenRound, OwnPart } from "./study-rounds";
import { Spread } from "./study-spread";
import type { DeedAnswer, StudyView } from "./study-view";
import { StudyWay } from "./study-way";

/** A study: where it stands, what is to be done now, and what it came to. */
export function StudyPage({ view, answer }: { view: StudyView; answer: DeedAnswer | null }) {
	const texts = useTexts(studyTexts);
	const { head, leads, judges } = view;
	const abandoned = view.history.find(({ type }) => type === "abandon");
	return (
		<Page>
			<StudyTop head={head} />
			{answer?.refusal ? (
				<Notice kind="error" role="alert" className="mb-6 max-w-[72ch]">
					{texts.refusals[answer.refusal]}
				</Notice>
			) : null}
			{abandoned ? (
				<Notice kind="warning" className="mb-6 max-w-[72ch]">
					{texts.abandoned(abandoned.by, showMoment(abandoned.at), abandoned.reason)}
				</Notice>
			) : null}
			<StudyWay head={head} />
			<div>
				{judges ? <OwnPart view={view} /> : null}
				{leads && (head.state === "preparing" || head.state === "round-1") ? (
					<Prepare view={view} />
				) : (
					<Panel view={view} />
				)}
				{leads && head.state !== "discussion" ? <OpenRound view={view} /> : null}
				{view.decision ? <Decided view={view} decision={view.decision} /> : null}
				{view.rounds.length > 0 ? <AngoffCut view={view} /> : null}
				{view.borderline ? <BorderlineCut result={view.borderline} /> : null}
				{leads && head.state === "closed" ? <DecideCut view={view} answer={answer} /> : null}
				{view.criteria.length > 0 ? <Spread view={view} answer={answer} /> : null}
				{leads && head.state === "discussion" ? <OpenRound view={view} /> : null}
				<History lines={view.history} />
				{leads && head.state !== "decided" && head.state !== "abandoned" ? (
					<AbandonStudy answer={answer} />
				) : null}
			</div>
		</Page>
	);
}

/** The head of every page of a study. */
function StudyTop({ head }: { head: StudyView["head"] }) {
	const all = useTexts(studiesTexts);
	const texts = useTexts(studyTexts);
	const language = useLanguage();
	const { rubric, state } = head;
	return (
		<>
			<p className="mb-2 text-small">
				<TextLink to="/standard-setting">{all.back}</TextLink>
			</p>
			<PageHead
				title={<span className="break-words">{head.name}</span>}
				lead={<State kind={STATE_SHAPE[state]}>{all.states[state]}</State>}
			/>
			<div className="mb-6">
				<Facts
					rows={[
						[texts.facts.method, all.methods[head.method]],
						[
							texts.facts.rubric,
							<TextLink key="rubric" to={`/rubrics/${rubric.hash}`}>
								{all.rubric(rubric.name[language], rubric.version)}
							</TextLink>,
						],
						[texts.facts.centre, head.centre[language]],
						[texts.facts.by, `${head.createdBy}, ${showDate(head.createdAt)}`],
						...(head.method === "angoff"
							? [[texts.facts.names, head.anonymous ? texts.facts.nameless : texts.facts.named] as const]
							: []),
					]}
				/>
			</div>
			{rubric.newest || state === "decided" ? null : (
				<Notice kind="warning" className="mb-6 max-w-[72ch]">
					{texts.older}
				</Notice>
			)}
		</>
	);
}
