import { Form, useNavigation } from "@remix-run/react";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/field";
import { State } from "~/ui/marks";
import { Notice } from "~/ui/notice";
import { Page } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { namesIn } from "./difference-view";
import { useProblemWords } from "./part-inputs";
import { codeOf, RubricDifference, usePartName } from "./rubric-difference";
import { rubricDraftTexts } from "./rubric-draft.messages";
import { RubricDraftHead } from "./rubric-draft-head";
import type { DraftRefusal, PublicationView } from "./rubric-draft-view";
import { rubricTexts } from "./rubrics.messages";

/** The difference, what follows from it, and the deed. */
export function PublishRubricPage({
	view,
	refusal,
	reason,
}: {
	view: PublicationView;
	refusal: DraftRefusal | null;
	/** What was typed, where it was refused. */
	reason: string;
}) {
	const texts = useTexts(rubricDraftTexts);
	const blocked = view.problems.length > 0 || view.unchanged || view.stuck.length > 0;
	return (
		<Page>
			<RubricDraftHead head={view.head} title={texts.publish.title(view.next)} />
			{refusal && refusal !== "needReason" ? (
				<Notice kind="error" role="alert" className="mb-6 max-w-[72ch]">
					{texts.refusals[refusal]}
				</Notice>
			) : null}
			<div>
				{blocked ? <Standing view={view} /> : null}
				{view.unchanged ? null : (
					<Section title={texts.difference.title(view.currentVersion)}>
						<RubricDifference difference={view.difference} />
					</Section>
				)}
				<Section title={texts.publish.follows}>
					<ul className="ml-5 grid max-w-[72ch] list-disc gap-2">
						{texts.publish.consequences(view.next, view.currentVersion).map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
						{view.toProve > 0 ? <li>{texts.publish.prove(view.toProve)}</li> : null}
						{view.unseen.length > 0 ? (
							<li>{texts.publish.unseen(view.unseen.map(codeOf).join(", "))}</li>
						) : null}
					</ul>
				</Section>
				<Section title={texts.publish.name}>
					{blocked ? (
						<p className="text-ink-2">{texts.publish.notYet}</p>
					) : (
						<PublishForm view={view} reason={reason} missing={refusal === "needReason"} />
					)}
				</Section>
			</div>
		</Page>
	);
}

function PublishForm({ view, reason, missing }: { view: PublicationView; reason: string; missing: boolean }) {
	const texts = useTexts(rubricDraftTexts);
	const language = useLanguage();
	const busy = useNavigation().state !== "idle";
	const { cutFrom } = useTexts(rubricTexts);
	const { cutStudy } = view;
	const figure = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
	const suggested = cutStudy ? cutFrom(figure.format(cutStudy.cut), cutStudy.name) : "";
	return (
		<Form method="post" className="grid max-w-[72ch] gap-3">
			<input type="hidden" name="revision" value={view.head.revision} />
			<input type="hidden" name="expected" value={view.expected} />
			<TextArea
				label={texts.publish.reason}
				hint={texts.publish.reasonHint}
				name="reason"
				rows={3}
				required
				maxLength={500}
				defaultValue={reason || suggested}
				error={missing ? texts.refusals.needReason : undefined}
			/>
			<Button kind="main" big className="justify-self-start" disabled={busy}>
				{texts.publish.button(view.next)}
			</Button>
		</Form>
	);
}

/** What stands in the way, each with the way to it. */
function Standing({ view }: { view: PublicationView }) {
	const texts = useTexts(rubricDraftTexts);
	const language = useLanguage();
	const say = useProblemWords();
	const partName = usePartName({ names: namesIn(view.draft.rubric as Parameters<typeof namesIn>[0]) });
	const parts = [...new Set(view.problems.map(({ part }) => part))];
	const to = (part: string) =>
		part === "list" ? `/rubric-drafts/${view.head.id}` : `/rubric-drafts/${view.head.id}/parts/${part}`;
	return (
		<Section title={texts.publish.stands}>
			{view.unchanged ? <p className="text-ink-2">{texts.refusals.unchanged}</p> : null}
			{parts.length > 0 ? (
				<>
					<p className="mb-2 max-w-[72ch]">{texts.publish.problems}</p>
					<ul>
						{parts.map((part) => {
							const own = view.problems.filter((problem) => problem.part === part);
							return (
								<li key={part} className="flex flex-wrap items-baseline gap-x-3 border-t border-rule py-2">
									<TextLink to={to(part)}>{partName(part) || texts.untitled}</TextLink>
									<State kind="stopped">{texts.marks.problems(own.length)}</State>
									<span className="text-small text-ink-2">{[...new Set(own.map(say))].join(" ")}</span>
								</li>
							);
						})}
					</ul>
				</>
			) : null}
			{view.stuck.length > 0 ? (
				<>
					<h3 className="mt-4 text-body font-semibold">{texts.publish.stuckTitle}</h3>
					<p className="mb-2 max-w-[72ch] text-ink-2">{texts.publish.stuck}</p>
					<ul>
						{view.stuck.map(({ id, title, items }) => (
							<li key={id} className="border-t border-rule py-2">
								<TextLink to={`/scenarios/${id}/versions`}>
									{id} {title[language]}
								</TextLink>{" "}
								<span className="text-small text-ink-2">
									{texts.publish.uses(items.map(codeOf).join(", "))}
								</span>
							</li>
						))}
					</ul>
				</>
			) : null}
		</Section>
	);
}
