import type { ReactNode } from "react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { State, type StateKind } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { useLookAgain } from "~/ui/use-look-again";
import { DraftDeeds, ProveAgain } from "./draft-deeds";
import { DraftEditor, EDITOR, goToLine } from "./draft-editor";
import type { DraftRefusal } from "./draft-forms";
import type { DraftState, DraftView } from "./draft-view";
import { draftTexts } from "./drafts.messages";
import { ProblemLine, SourceLines } from "./source-lines";

const SIGNS: Record<DraftState, StateKind> = {
	unreadable: "stopped",
	errors: "stopped",
	proving: "nearing",
	broken: "strained",
	refuted: "stopped",
	ready: "steady",
	unchanged: "steady",
};
/** How often a proof that runs is looked for. */
const LOOK_MS = 1500;

/** A draft: where it stands, what is wrong with it, and what can be done with it. */
export function DraftPage({
	draft,
	editing,
	refusal,
	given,
	difference,
	proof,
	chart,
}: {
	draft: DraftView;
	editing: boolean;
	refusal: DraftRefusal | null;
	/** What was typed, where it was refused. */
	given: string | null;
	/** What changed from the version in use; null where there is none, or nothing can be read. */
	difference: ReactNode;
	proof: ReactNode;
	chart: ReactNode;
}) {
	const texts = useTexts(draftTexts);
	useLookAgain(draft.state === "proving", LOOK_MS);
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/drafts">{texts.back}</TextLink>
			</p>
			<h1 className="max-w-[30em] text-head">{draft.title || texts.untitled}</h1>
			<p className="text-small text-ink-2">
				{draft.scenarioId ? `${draft.scenarioId} · ` : ""}
				{texts.saved(showMoment(draft.savedAt), draft.savedBy)}
				{draft.published ? ` · ${texts.wasPublished}` : ""}
			</p>
			{refusal ? (
				<Notice kind="error" role="alert" className="mt-4 max-w-[72ch]">
					{texts.refusals[refusal]}
				</Notice>
			) : null}
			<Standing draft={draft} />
			<div className="mt-8">
				{editing || given !== null ? (
					<DraftEditor draft={draft} source={given ?? draft.source} />
				) : (
					<Section
						title={texts.file}
						note={<TextLink to={`/drafts/${draft.id}?edit#${EDITOR}`}>{texts.edit}</TextLink>}
					>
						<SourceLines source={draft.source} problems={draft.problems} />
					</Section>
				)}
				{proof ? <Section title={texts.proof}>{proof}</Section> : null}
				{draft.playable ? (
					<Section title={texts.preview}>
						<p className="mb-3">
							<ButtonLink to={`/drafts/${draft.id}/try`}>{texts.tryIt}</ButtonLink>
						</p>
						{chart}
					</Section>
				) : null}
				{difference ? <Section title={texts.difference}>{difference}</Section> : null}
				{draft.scenarioId && !draft.current ? (
					<p className="mt-6 text-small text-ink-2">{texts.newScenario(draft.scenarioId)}</p>
				) : null}
				<DraftDeeds draft={draft} />
			</div>
		</Page>
	);
}

/** Nothing more is going to be found. */
const isFinal = (state: DraftState) => state !== "proving" && state !== "broken";

/** The state in words, then every problem with the way to its line. */
function Standing({ draft }: { draft: DraftView }) {
	const texts = useTexts(draftTexts);
	const { problems } = draft;
	const errors = problems.filter(({ severity }) => severity === "error").length;
	return (
		<section aria-label={texts.states[draft.state]} className="mt-4">
			<div role="status">
				<State kind={SIGNS[draft.state]}>{texts.states[draft.state]}</State>
				<p className="max-w-[64ch] text-ink-2">{texts.stateWords[draft.state]}</p>
			</div>
			{draft.state === "proving" ? (
				<p className="mt-2">
					<ButtonLink to={`/drafts/${draft.id}`}>{texts.reload}</ButtonLink>
				</p>
			) : null}
			{draft.state === "broken" ? <ProveAgain /> : null}
			{problems.length > 0 || isFinal(draft.state) ? (
				<p className="mt-3 text-small font-medium">
					{problems.length === 0 ? texts.noProblems : texts.problems(errors, problems.length - errors)}
				</p>
			) : null}
			<ol className="mt-1">
				{problems.map((problem, index) => (
					<li key={index} className="border-t border-rule py-1.5">
						<ProblemLine problem={problem} toLine={goToLine} />
					</li>
				))}
			</ol>
		</section>
	);
}
