import { Form } from "@remix-run/react";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { Columns, Page, PageHead } from "~/ui/page";
import { TextLink } from "~/ui/text-link";
import { DriftSection } from "./drift-section";
import { GoldSection } from "./gold-section";
import { LicencePanel } from "./licence-panel";
import { raterTexts } from "./rater.messages";
import type { RaterView } from "./rater-view";
import type { RaterAnswer } from "./reason-form";
import { SignalList } from "./signal-list";

/** One rater: the licence, what was noticed, how they stand beside the references. */
export function RaterPage({
	view,
	done,
	answer,
}: {
	view: RaterView;
	/** The deed that was just done. */
	done: string | null;
	answer: RaterAnswer;
}) {
	const texts = useTexts(raterTexts);
	const language = useLanguage();
	const { person } = view;
	const refusal = answer?.errors.form;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/raters">{texts.back}</TextLink>
			</p>
			<PageHead
				title={person.name}
				lead={view.centres.map((centre) => centre[language]).join(", ")}
				actions={<TextLink to={`/people/${person.id}`}>{texts.record}</TextLink>}
			/>
			{done && !answer && texts.done[done] ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.done[done]}
				</Notice>
			) : null}
			{refusal ? (
				<Notice kind="error" role="alert" className="mb-6">
					{texts.errors[refusal] ?? texts.errors.needDeed}
				</Notice>
			) : null}
			<Columns
				side={
					<>
						<LicencePanel view={view} answer={answer} />
						<Slip view={view} />
					</>
				}
			>
				<SignalList view={view} answer={answer} />
				<DriftSection view={view} />
				<GoldSection view={view} />
			</Columns>
		</Page>
	);
}

function Slip({ view }: { view: RaterView }) {
	const texts = useTexts(raterTexts).slip;
	return (
		<div className="mt-8 border-t border-rule pt-4">
			{view.maySlip ? (
				<Form method="post">
					<input type="hidden" name="deed" value="slip" />
					<Button>{texts.send}</Button>
					<p className="mt-1 max-w-[44ch] text-note text-tight text-ink-3">{texts.hint}</p>
				</Form>
			) : (
				<p className="max-w-[44ch] text-small text-ink-2">{texts.none}</p>
			)}
		</div>
	);
}
