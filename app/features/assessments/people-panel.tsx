import { useFetcher } from "@remix-run/react";
import { showMoment } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { SelectField, TextField } from "~/ui/field";
import type { RatingView } from "./rating-view";
import { resultTexts } from "./result.messages";
import { Refused } from "./review-panel";
import { workflowTexts } from "./workflow.messages";

/** Who is asked and at work, how that is changed, and everything that was done with the call so far. */
export function PeoplePanel({ view }: { view: RatingView }) {
	const texts = useTexts(workflowTexts);
	const { people, history } = texts;
	const { asked } = view;
	const others = asked.filter(({ id }) => id !== view.me);
	const atWork = view.others.filter(({ does }) => does === "rates");
	const open = view.release === null;
	const mine = ["rating", "third", "reviewer"].includes(view.part);
	return (
		<div className="mt-4 border-t border-rule pt-2 pb-4 text-small">
			{mine ? <WithReason view={view} deed="hand-back" rater={view.me} summary={people.handBackOwn} /> : null}
			{open ? (
				<Disclosure summary={people.title}>
					<p className="text-ink-2">
						{asked.length === 0 ? people.nobody : null}
						{others.length < asked.length ? `${people.askedYou} ` : null}
						{others.length > 0 ? people.asked(others.map(({ name }) => name).join(", ")) : null}
					</p>
					{view.candidates.length > 0 ? <Ask view={view} /> : null}
					{asked.map(({ id, name }) => (
						<WithReason
							key={id}
							view={view}
							deed="unassign"
							rater={id}
							summary={id === view.me ? people.unaskOwn : people.unask(name)}
						/>
					))}
					{atWork.map(({ id, name }) => (
						<WithReason key={id} view={view} deed="hand-back" rater={id} summary={people.handBack(name)} />
					))}
				</Disclosure>
			) : null}
			{view.history.length > 0 ? (
				<Disclosure summary={history.title}>
					<ol className="grid gap-1">
						{view.history.map(({ seq, type, by, rater, at, reason, asked }) => (
							<li key={seq} className="grid gap-x-3 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
								<span className="text-ink-2">{showMoment(at)}</span>
								<span>
									{asked === null
										? history.did[type](by ?? history.product, rater ?? "")
										: history.drawn(asked)}
									{reason ? `: ${reason}` : null}
								</span>
							</li>
						))}
					</ol>
				</Disclosure>
			) : null}
		</div>
	);
}

function Ask({ view }: { view: RatingView }) {
	const texts = useTexts(workflowTexts).people;
	const { errors } = useTexts(resultTexts);
	const fetcher = useFetcher<{ errors?: Record<string, string> }>();
	return (
		<fetcher.Form
			method="post"
			action={`/assessments/${view.callId}/step`}
			className="flex max-w-lg flex-wrap items-end gap-3 py-2"
		>
			<input type="hidden" name="deed" value="assign" />
			<SelectField name="rater" label={texts.ask} className="min-w-0 flex-1">
				{view.candidates.map(({ id, name, waiting, ratedLast }) => (
					<option key={id} value={id}>
						{[name, texts.waiting(waiting), ...(ratedLast ? [texts.ratedLast] : [])].join(", ")}
					</option>
				))}
			</SelectField>
			<Button disabled={fetcher.state !== "idle"}>{texts.askButton}</Button>
			<Refused refusal={fetcher.data?.errors?.form} errors={errors} />
		</fetcher.Form>
	);
}

/** A deed that takes something from somebody says why. */
function WithReason({
	view,
	deed,
	rater,
	summary,
}: {
	view: RatingView;
	deed: "unassign" | "hand-back";
	rater: string;
	summary: string;
}) {
	const texts = useTexts(workflowTexts).people;
	const { errors } = useTexts(resultTexts);
	const fetcher = useFetcher<{ errors?: Record<string, string> }>();
	const refusal = fetcher.data?.errors;
	return (
		<Disclosure summary={summary}>
			<fetcher.Form
				method="post"
				action={`/assessments/${view.callId}/step`}
				className="grid max-w-lg gap-2 pb-3"
			>
				<input type="hidden" name="deed" value={deed} />
				<input type="hidden" name="rater" value={rater} />
				{deed === "hand-back" ? <p className="text-ink-2">{texts.handBackHint}</p> : null}
				<TextField
					name="reason"
					label={texts.reason}
					maxLength={4000}
					error={
						refusal?.reason === "needReason"
							? texts.needReason
							: refusal?.reason
								? (errors[refusal.reason] ?? errors.tooLong)
								: undefined
					}
				/>
				<Refused refusal={refusal?.form} errors={errors} />
				<div>
					<Button disabled={fetcher.state !== "idle"}>{texts.send[deed]}</Button>
				</div>
			</fetcher.Form>
		</Disclosure>
	);
}
