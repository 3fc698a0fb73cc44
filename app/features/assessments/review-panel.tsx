import { useFetcher } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/field";
import type { RatingView } from "./rating-view";
import { resultTexts } from "./result.messages";
import { workflowTexts } from "./workflow.messages";

/** What the trainee objects to; for whoever reviews it the answer, point by point. */
export function ReviewPanel({ view, hasOwn }: { view: RatingView; hasOwn: boolean }) {
	const texts = useTexts(workflowTexts).objection;
	const { objection } = view;
	if (!objection) return null;
	const { answered } = objection;
	const reviews = view.part === "reviewer";
	return (
		<section aria-labelledby="review-title" className="mt-3 border-t-2 border-rule-ink pt-2 pb-4">
			<h2 id="review-title" className="text-section">
				{texts.title}
			</h2>
			<p className="text-small text-ink-2">{texts.sent(showMoment(objection.at))}</p>
			{answered ? (
				<p role="status" className="mt-1 text-small font-semibold">
					{texts.answered(showMoment(answered.at), answered.by, answered.amended)}
				</p>
			) : null}
			{reviews ? <p className="mt-1 text-small">{texts.lead}</p> : null}
			{reviews ? <Answers view={view} hasOwn={hasOwn} /> : <Points view={view} />}
			{!answered && !reviews ? <Take view={view} /> : null}
		</section>
	);
}

type Point = NonNullable<RatingView["objection"]>["points"][number];

function Wrote({ point }: { point: Point }) {
	const texts = useTexts(workflowTexts).objection;
	return (
		<>
			<p className="font-medium">{point.name}</p>
			<p className="text-small break-words whitespace-pre-line">
				<span className="text-ink-2">{texts.wrote}: </span>
				{point.reason}
			</p>
		</>
	);
}

function Points({ view }: { view: RatingView }) {
	const texts = useTexts(workflowTexts).objection;
	return (
		<ul className="mt-2">
			{view.objection?.points.map((point) => (
				<li key={point.about} className="border-t border-rule py-2">
					<Wrote point={point} />
					{point.answer ? (
						<p className="mt-1 text-small break-words whitespace-pre-line">
							<span className="text-ink-2">{texts.answer(point.name)}: </span>
							{point.answer}
						</p>
					) : null}
				</li>
			))}
		</ul>
	);
}

function Take({ view }: { view: RatingView }) {
	const texts = useTexts(workflowTexts).objection;
	const { errors } = useTexts(resultTexts);
	const fetcher = useFetcher<{ errors?: Record<string, string> }>();
	if (!view.mayReview)
		return view.state === "objected" ? <p className="mt-2 text-small text-ink-2">{texts.noPart}</p> : null;
	return (
		<fetcher.Form method="post" action={`/assessments/${view.callId}/step`} className="mt-2">
			<input type="hidden" name="deed" value="begin-review" />
			<p className="mb-2 text-small text-ink-2">{texts.takeLead}</p>
			<Refused refusal={fetcher.data?.errors?.form} errors={errors} />
			<Button kind="main" disabled={fetcher.state !== "idle"}>
				{texts.take}
			</Button>
		</fetcher.Form>
	);
}

function Answers({ view, hasOwn }: { view: RatingView; hasOwn: boolean }) {
	const texts = useTexts(workflowTexts).objection;
	const { errors } = useTexts(resultTexts);
	const fetcher = useFetcher<{ errors?: Record<string, string> }>();
	const refusal = fetcher.data?.errors;
	const busy = fetcher.state !== "idle";
	return (
		<fetcher.Form method="post" action={`/assessments/${view.callId}/step`} className="mt-2 grid gap-3">
			{view.objection?.points.map((point) => (
				<div key={point.about} className="border-t border-rule pt-2">
					<Wrote point={point} />
					<TextArea
						className="mt-1"
						name={`answer.${point.about}`}
						label={texts.answer(point.name)}
						rows={2}
						required
					/>
				</div>
			))}
			<TextArea
				name="reason"
				label={texts.reason}
				rows={2}
				required
				error={refusal?.reason ? (errors[refusal.reason] ?? errors.tooLong) : undefined}
			/>
			<Refused refusal={refusal?.form} errors={errors} />
			<div className="flex flex-wrap items-start gap-3">
				<Button name="deed" value="uphold" disabled={busy}>
					{texts.uphold}
				</Button>
				<Button kind="main" name="deed" value="amend" disabled={busy || !hasOwn}>
					{texts.amend}
				</Button>
			</div>
			{hasOwn ? null : <p className="text-note text-ink-3">{texts.amendNeeds}</p>}
		</fetcher.Form>
	);
}

/** Why a step was refused, in words. */
export function Refused({ refusal, errors }: { refusal?: string; errors: Record<string, string> }) {
	if (!refusal) return null;
	return (
		<p role="alert" className="mb-1 text-note font-medium text-critical">
			{errors[refusal] ?? errors.tooLong}
		</p>
	);
}
