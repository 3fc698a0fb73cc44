import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { Facts } from "~/ui/facts";
import { type CurveTurn, GaugeCurve } from "~/ui/gauge-curve";
import { Notice } from "~/ui/notice";
import { Columns, Page } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { callTexts } from "./calls.messages";
import { curveTexts } from "./curve.messages";
import { type DebriefTexts, debriefTexts } from "./debrief.messages";
import { DoneWell, Turned } from "./debrief-learning";
import { CriticalErrors, Levels } from "./debrief-levels";
import { RecordOutcome, ReferralOutcome } from "./debrief-paper";
import { Exchanges } from "./debrief-turns";
import type { DebriefView } from "./debrief-view";
import { HardCallAsk } from "./hard-call-ask";
import { AskedQuestionNote, LearningNote } from "./learning-note";
import type { LearningNoteAnswer } from "./learning-note-view";
import { ObjectionOffer } from "./objection-offer";
import { TwoFutures } from "./two-futures";
import { Wellbeing } from "./wellbeing";

/** What became of the caller, then what can be learned from it, in the order in which one learns. */
export function DebriefPage({
	view,
	thanked,
	askedAbout,
	answer,
}: {
	view: DebriefView;
	thanked: boolean;
	/** The turn to which somebody wants to go back in one more hard call than is good for today. */
	askedAbout: string | null;
	/** Where what the trainee takes from the call was not kept. */
	answer: LearningNoteAnswer | undefined;
}) {
	const texts = useTexts(debriefTexts);
	const curve = useTexts(curveTexts);
	const { ending, details } = view;
	const name = details?.callerName;
	return (
		<Page>
			<div className="grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_320px]">
				<header className="max-w-[46em]">
					<p className="text-small text-ink-2">{name ? texts.became(name) : texts.becameCaller}</p>
					<h1 className="text-words">{ending?.title ?? texts.abandoned}</h1>
					{ending ? <p className="mt-2">{ending.text}</p> : null}
				</header>
				<About view={view} texts={texts} />
			</div>
			{askedAbout && /^[1-9][0-9]{0,2}$/.test(askedAbout) && view.goingBack ? (
				<HardCallAsk
					action={`/calls/${view.callId}/what-if`}
					fields={{ turn: askedAbout, startKey: view.goingBack.startKey }}
					later={`/calls/${view.callId}/debrief`}
				/>
			) : null}
			{view.askWellbeing || thanked ? <Wellbeing callId={view.callId} thanked={thanked} /> : null}
			{view.question ? <AskedQuestionNote question={view.question} name={view.traineeName} /> : null}
			{details ? (
				<div className="mt-10">
					{view.twoFutures ? <TwoFutures view={view.twoFutures} name={details.callerName} /> : null}
					{ending && ending.lookAt.length > 0 ? (
						<Section title={texts.lookAt}>
							<ul className="grid gap-2">
								{ending.lookAt.map((point) => (
									<li key={point} className="max-w-[74ch] border-l-4 border-rule-strong pl-4">
										{point}
									</li>
								))}
							</ul>
						</Section>
					) : null}
					<DoneWell details={details} />
					<Turned view={view} details={details} />
					<Section title={curve.title(details.callerName)} note={curve.note}>
						<GaugeCurve
							values={details.gauges}
							labels={texts.gauges}
							title={curve.title(details.callerName)}
							texts={curve}
							turns={repliesOf(details)}
						/>
					</Section>
					<Section title={texts.conversation.title}>
						<Exchanges view={view} details={details} />
					</Section>
					<div className="mt-12">
						<Columns
							side={
								<>
									<CriticalErrors details={details} />
									<RecordOutcome details={details} />
									<ReferralOutcome details={details} />
								</>
							}
						>
							<Levels details={details} />
						</Columns>
					</div>
					{view.learningNote ? (
						<LearningNote callId={view.callId} note={view.learningNote} answer={answer} />
					) : null}
					<ObjectionOffer view={view} />
					<div className="mt-10 flex flex-wrap items-center gap-3 print:hidden">
						{details.canReplay && view.own ? (
							<ButtonLink to={`/scenarios/${view.scenarioId}`} kind="main" big>
								{texts.again}
							</ButtonLink>
						) : null}
						<Button type="button" big onClick={() => window.print()}>
							{texts.print}
						</Button>
						{view.own ? <TextLink to="/">{texts.enough}</TextLink> : null}
					</div>
				</div>
			) : (
				<>
					<Notice className="mt-10 max-w-[70ch]" title={texts.held.title}>
						<p className="text-ink-2">{texts.held.text}</p>
						{view.own ? null : (
							<p className="mt-1">
								<TextLink to={`/assessments/${view.callId}`}>{texts.held.rate}</TextLink>
							</p>
						)}
					</Notice>
					{view.learningNote ? (
						<LearningNote callId={view.callId} note={view.learningNote} answer={answer} />
					) : null}
				</>
			)}
		</Page>
	);
}

/** What was said at each turn, for the curve; the turning points are marked on it. */
function repliesOf({ exchanges, turned }: NonNullable<DebriefView["details"]>): Map<number, CurveTurn> {
	const marked = new Set(turned.map(({ turn }) => turn));
	return new Map(
		exchanges.flatMap(({ turn, said, ownWords }) => {
			const words = ownWords ?? said;
			return words === null
				? []
				: [[turn, { said: words, href: `#turn-${turn}`, turned: marked.has(turn) }] as const];
		}),
	);
}

function About({ view, texts }: { view: DebriefView; texts: DebriefTexts }) {
	const { purpose, live } = useTexts(callTexts);
	const minutes = Math.floor(view.durationMs / 60_000);
	const seconds = Math.round((view.durationMs % 60_000) / 1000);
	return (
		<Facts
			rows={[
				[texts.about.scenario, `${view.scenarioId} ${view.title}`],
				[
					texts.about.purpose,
					view.playedBy === null ? purpose[view.purpose] : `${purpose[view.purpose]}, ${live.toLowerCase()}`,
				],
				...(view.playedBy === null ? [] : [[texts.about.playedBy, view.playedBy] as const]),
				...(view.own ? [] : [[texts.about.trainee, view.traineeName] as const]),
				...(view.recorded
					? [
							[
								texts.about.recording,
								<TextLink key="recording" to={`/calls/${view.callId}/recording`}>
									{texts.about.listen}
								</TextLink>,
							] as const,
						]
					: []),
				...(view.answeredAt === null ? [] : [[texts.about.at, showMoment(view.answeredAt)] as const]),
				[texts.about.lasted, texts.about.length(minutes, seconds, view.turns)],
				[texts.about.result, <Result key="result" view={view} texts={texts} />],
			]}
		/>
	);
}

function Result({ view, texts }: { view: DebriefView; texts: DebriefTexts }) {
	const { details } = view;
	if (!details || (view.purpose === "assessed" && !view.released)) return <>{texts.result.waiting}</>;
	const { reasons } = texts.result;
	const verdict = details.byMachine
		? details.passes
			? texts.result.machinePassed
			: texts.result.machineNotPassed
		: details.passes
			? texts.result.passed
			: texts.result.notPassed;
	const why = details.reasons.map((reason) => {
		if (reason.code === "critical-error") return reasons.criticalError(reason.name);
		if (reason.code === "safety-below") return reasons.safetyBelow(reason.name, reason.need);
		if (reason.code === "mean-below") return reasons.meanBelow(reason.mean, reason.need);
		return reasons.tooFew(reason.have, reason.need);
	});
	return (
		<>
			<b className="font-semibold">{verdict}</b>
			{why.length > 0 ? (
				<ul className="list-disc pl-4">
					{why.map((each) => (
						<li key={each}>{each}</li>
					))}
				</ul>
			) : null}
			{details.mean === null ? null : (
				<span className="block text-ink-2">{texts.result.mean(details.mean)}</span>
			)}
		</>
	);
}
