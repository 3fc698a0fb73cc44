import { Form, useNavigation } from "@remix-run/react";
import { REVIEW_OUTCOMES } from "~/domain/certification/critical-error-review";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextArea } from "~/ui/field";
import { State } from "~/ui/marks";
import { Pick } from "~/ui/pick";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import type { DeedAnswer } from "./holder-deeds";
import { reviewsTexts } from "./reviews.messages";
import type { ReviewView } from "./reviews-view";

/** What confirmed critical errors ask for about somebody's certificates; a manager decides here. */
export function HolderReviews({
	reviews,
	mayDecide,
	answer,
}: {
	reviews: readonly ReviewView[];
	mayDecide: boolean;
	answer: DeedAnswer;
}) {
	const texts = useTexts(reviewsTexts);
	const language = useLanguage();
	if (reviews.length === 0) return null;
	return (
		<Section title={texts.section} id="reviews">
			<ul>
				{reviews.map((review) => (
					<li key={review.id} className="border-b border-rule py-3 text-pane text-tight">
						<p>
							<b className="font-medium">{review.errors.map((name) => name[language]).join("; ")}</b>
						</p>
						<p className="text-small text-ink-2">
							<TextLink to={`/calls/${review.callId}/debrief`}>{texts.call(review.callNumber)}</TextLink>.{" "}
							{review.programme[language]}. {texts.opened(showMoment(review.openedAt))}.
						</p>
						<Outcome review={review} />
						{mayDecide && review.outcome === null ? <Decide id={review.id} answer={answer} /> : null}
					</li>
				))}
			</ul>
		</Section>
	);
}

/** How a decision stands: what was decided, or until when it is to be. */
export function Outcome({ review: { outcome, dueOn, late } }: { review: ReviewView }) {
	const texts = useTexts(reviewsTexts);
	if (outcome === null)
		return (
			<p className="text-small">
				{late ? (
					<>
						<State kind="strained">{texts.overdue}</State>{" "}
					</>
				) : null}
				{texts.due(showPlainDate(dueOn))}
			</p>
		);
	if (outcome.outcome === "withdrawn")
		return <p className="text-small">{texts.withdrawn(showMoment(outcome.at))}</p>;
	return (
		<>
			<p className="text-small">
				{texts.decided(
					texts.outcomes[outcome.outcome] ?? outcome.outcome,
					outcome.by ?? "–",
					showMoment(outcome.at),
				)}
			</p>
			<p className="text-small text-ink-2">{outcome.reason}</p>
		</>
	);
}

function Decide({ id, answer }: { id: string; answer: DeedAnswer }) {
	const texts = useTexts(reviewsTexts);
	const busy = useNavigation().state !== "idle";
	const mine = answer?.given.deed === "review" && answer.given.reviewId === id;
	const message = (name: string) => {
		const key = mine ? answer.errors[name] : undefined;
		return key ? (texts.errors[key] ?? texts.errors.needReason) : undefined;
	};
	const outcome = message("outcome");
	return (
		<Disclosure summary={texts.decide} open={mine}>
			<Form method="post" className="grid max-w-lg gap-3 pb-3">
				<input type="hidden" name="deed" value="review" />
				<input type="hidden" name="reviewId" value={id} />
				<fieldset>
					<legend className="text-small font-medium">{texts.outcome}</legend>
					{outcome ? (
						<p role="alert" className="text-small text-critical">
							{outcome}
						</p>
					) : null}
					{REVIEW_OUTCOMES.map((each) => (
						<Pick
							key={each}
							type="radio"
							name="outcome"
							value={each}
							defaultChecked={mine && answer.given.outcome === each}
						>
							<span className="font-medium">{texts.outcomes[each]}</span>
							<span className="block text-note text-ink-3">{texts.hints[each]}</span>
						</Pick>
					))}
				</fieldset>
				<TextArea
					name="reason"
					label={texts.reason}
					rows={3}
					maxLength={2000}
					defaultValue={mine ? answer.given.reason : ""}
					error={message("reason")}
				/>
				<div>
					<Button kind="main" disabled={busy}>
						{texts.submit}
					</Button>
				</div>
			</Form>
		</Disclosure>
	);
}
