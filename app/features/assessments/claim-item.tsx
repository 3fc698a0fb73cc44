import { useFetcher } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextArea } from "~/ui/field";
import { CriticalMark } from "~/ui/marks";
import { Pick } from "~/ui/pick";
import type { ResultView } from "./rating-view";
import { type ResultTexts, resultTexts } from "./result.messages";

type Claim = ResultView["claims"][number];
type Answer = { errors?: Record<string, string>; given?: Record<string, string> };

/** A claimed critical error: who claims it where, what people said to it, and a person's word where one is needed. */
export function ClaimItem({ callId, claim, released }: { callId: string; claim: Claim; released: boolean }) {
	const texts = useTexts(resultTexts);
	const state = claim.state.state === "open" ? claim.state.needs : claim.state.state;
	return (
		<li id={`claim-${claim.code}`} className="border-l-2 border-critical pl-3 text-small">
			<p className="flex items-baseline gap-2">
				<CriticalMark />
				<span>
					<b className="font-semibold">{claim.name}</b>. {texts.states[state]}.
				</span>
			</p>
			<p className="text-ink-2">{claim.what}</p>
			<p className="text-note text-ink-3">
				{texts.notYet} {claim.notYet}
			</p>
			<ul className="mt-1">
				{claim.places.map((place) => (
					<li key={`${place.by} ${place.turn}`}>
						{texts.places(place.turn, place.by)}
						{place.note ? `: ${place.note}` : null}
					</li>
				))}
				{claim.decisions.map((decision) => (
					<li key={decision.by}>
						{texts.said(decision.by, decision.confirmed)}
						{decision.reason ? `: ${decision.reason}` : null}
					</li>
				))}
			</ul>
			{released || claim.state.state !== "open" ? null : claim.mayDecide ? (
				<Decide callId={callId} claim={claim} texts={texts} />
			) : claim.own ? (
				<p className="mt-1 text-ink-2">{texts.ownClaim}</p>
			) : null}
		</li>
	);
}

function Decide({ callId, claim, texts }: { callId: string; claim: Claim; texts: ResultTexts }) {
	const fetcher = useFetcher<Answer>();
	const errors = fetcher.data?.errors;
	const message = (key?: string) => (key ? (texts.errors[key] ?? texts.errors.tooLong) : undefined);
	const busy = fetcher.state !== "idle";
	return (
		<fetcher.Form
			method="post"
			action={`/assessments/${callId}/decision`}
			className="mt-2 grid max-w-lg gap-2"
		>
			<input type="hidden" name="code" value={claim.code} />
			{errors?.form ? (
				<p role="alert" className="font-medium text-critical">
					{message(errors.form)}
				</p>
			) : null}
			<fieldset aria-describedby={errors?.confirmed ? `confirmed-${claim.code}` : undefined}>
				<legend className="font-medium">{texts.decide.legend}</legend>
				<div className="flex flex-wrap gap-x-6">
					<Pick type="radio" name="confirmed" value="yes">
						{texts.decide.yes}
					</Pick>
					<Pick type="radio" name="confirmed" value="no">
						{texts.decide.no}
					</Pick>
				</div>
				{errors?.confirmed ? (
					<p id={`confirmed-${claim.code}`} className="text-note font-medium text-critical">
						{message(errors.confirmed)}
					</p>
				) : null}
			</fieldset>
			<TextArea
				label={texts.decide.reason}
				hint={texts.decide.once}
				name="reason"
				rows={2}
				error={message(errors?.reason)}
			/>
			<div>
				<Button disabled={busy}>{busy ? texts.decide.sending : texts.decide.send}</Button>
			</div>
		</fetcher.Form>
	);
}
