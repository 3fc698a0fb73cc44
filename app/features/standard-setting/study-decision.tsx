import { Form, useNavigation } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextArea, TextField } from "~/ui/field";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { useFigure } from "./figures";
import { studyTexts } from "./study.messages";
import { TEXT_LENGTH } from "./study-forms";
import type { Decision, DeedAnswer, Impact, StudyView, Taken } from "./study-view";

/** The deed that ends a study: the cut, prefilled with the method's, and why. */
export function DecideCut({ view, answer }: { view: StudyView; answer: DeedAnswer | null }) {
	const texts = useTexts(studyTexts).decide;
	const figure = useFigure();
	const busy = useNavigation().state !== "idle";
	const refused = answer?.deed === "decide" ? answer : null;
	const error = (name: string) => (refused?.errors[name] ? texts.errors[refused.errors[name]] : undefined);
	const { methodCut } = view;
	return (
		<Section title={texts.title}>
			<p className="mb-4 max-w-[72ch]">{texts.lead}</p>
			<Form method="post" noValidate className="grid max-w-[46rem] gap-4">
				<input type="hidden" name="deed" value="decide" />
				<TextField
					label={texts.cut}
					hint={texts.cutHint}
					name="cut"
					inputMode="decimal"
					required
					maxLength={8}
					className="max-w-64"
					defaultValue={refused ? (refused.given.cut ?? "") : methodCut === null ? "" : figure(methodCut)}
					error={error("cut")}
				/>
				<TextArea
					label={texts.reason}
					hint={texts.reasonHint}
					name="reason"
					rows={3}
					required
					maxLength={TEXT_LENGTH}
					defaultValue={refused?.given.reason ?? ""}
					error={error("reason")}
				/>
				<p className="text-small text-ink-2">{texts.final}</p>
				<Button kind="main" big className="justify-self-start" disabled={busy}>
					{texts.button}
				</Button>
			</Form>
			<div className="mt-6">
				<ImpactOf view={view} impact={view.impact} cut={methodCut} />
			</div>
		</Section>
	);
}

function ImpactOf({ view, impact, cut }: { view: StudyView; impact: Impact | null; cut: number | null }) {
	const texts = useTexts(studyTexts).impact;
	const figure = useFigure();
	if (!impact || cut === null) return null;
	return (
		<>
			<h3 className="text-body font-semibold">{texts.title}</h3>
			<div className="grid max-w-[72ch] gap-1 text-small text-ink-2">
				{impact.all === 0 ? (
					<p>{texts.none}</p>
				) : (
					<p>
						{texts.sentence(impact.atCut, impact.all, impact.now, figure(cut), figure(view.head.rubric.mean))}{" "}
						{impact.atLow === null || impact.atHigh === null
							? null
							: texts.bounds(impact.atLow, impact.atHigh)}
					</p>
				)}
				<p>{texts.only}</p>
			</div>
		</>
	);
}

/** What was decided, by whom and why, and what became of it in the rubric. */
export function Decided({ view, decision }: { view: StudyView; decision: Decision }) {
	const texts = useTexts(studyTexts).decided;
	const figure = useFigure();
	const { cut, methodCut } = decision;
	const same = methodCut !== null && figure(methodCut) === figure(cut);
	return (
		<Section title={texts.title}>
			<p className="max-w-[46em] text-words">
				{texts.sentence(figure(cut), decision.by, showMoment(decision.at))}
			</p>
			<p className="max-w-[46em] text-ink-2">
				{methodCut === null ? texts.noMethod : same ? texts.same : texts.differs(figure(methodCut))}
			</p>
			<blockquote className="mt-2 max-w-[68ch] border-l-4 border-level-3 pl-3 whitespace-pre-line">
				{decision.reason}
			</blockquote>
			{view.taken ? <TakenOver view={view} taken={view.taken} /> : null}
			<div className="mt-4">
				<ImpactOf view={view} impact={view.impact} cut={cut} />
			</div>
		</Section>
	);
}

/** Where the cut stands in the rubric, and the way of it into the next version. */
function TakenOver({ view, taken }: { view: StudyView; taken: Taken }) {
	const texts = useTexts(studyTexts).decided;
	const busy = useNavigation().state !== "idle";
	const says =
		taken.state === "frozen" || taken.state === "other"
			? texts.taken[taken.state](taken.version)
			: taken.state === "draft"
				? taken.changed
					? texts.taken.changed
					: texts.taken.draft
				: texts.taken[taken.state];
	const open = taken.state !== "frozen" && !(taken.state === "draft" && !taken.changed);
	return (
		<div className="mt-4 grid max-w-[72ch] gap-2">
			<p>
				{says}{" "}
				{taken.state === "draft" && view.edits ? (
					<TextLink to={`/rubric-drafts/${taken.draftId}`}>{texts.toDraft}</TextLink>
				) : null}
				{"hash" in taken ? (
					<TextLink to={`/rubrics/${taken.hash}`}>{texts.toVersion(taken.version)}</TextLink>
				) : null}
			</p>
			{open && !view.edits ? <p className="text-small text-ink-2">{texts.editorOnly}</p> : null}
			{open && view.edits ? (
				<Form method="post" className="grid gap-2">
					<input type="hidden" name="deed" value="take-over" />
					<p className="text-small text-ink-2">{texts.taking}</p>
					<Button kind="main" className="justify-self-start" disabled={busy}>
						{texts.button}
					</Button>
				</Form>
			) : null}
		</div>
	);
}
