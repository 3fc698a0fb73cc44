import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button, type ButtonKind } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/field";
import { Pick } from "~/ui/pick";
import { roundTexts } from "./round.messages";
import type { RoundView } from "./round-view";
import { roundsTexts } from "./rounds.messages";

/** What whoever leads a round does with it as a whole: opens, closes, changes or abandons it. */
export function RoundDeeds({ view, given }: { view: RoundView; given: Readonly<Record<string, string>> }) {
	const texts = useTexts(roundTexts);
	const { state, missing, calls, callsForLicence } = view;
	if (state === "closed" || state === "abandoned") return null;
	return (
		<div className="mt-10 border-t-2 border-rule-ink pt-4">
			{calls.length < callsForLicence && state === "preparing" ? (
				<p className="mb-3 max-w-[72ch] text-small text-ink-2">
					{texts.fewCalls(calls.length, callsForLicence)}
				</p>
			) : null}
			{state === "preparing" && missing.length > 0 ? (
				<p className="mb-3 text-small">
					<b className="font-semibold">{texts.missingTitle}</b>{" "}
					{missing.map((each) => texts.missing[each]).join("; ")}.
				</p>
			) : null}
			<div className="grid gap-3">
				{state === "preparing" && missing.length === 0 ? (
					<Form method="post" className="grid max-w-xl justify-items-start gap-2 pb-3">
						<p className="text-small">{texts.openAsk}</p>
						<Button kind="main" name="deed" value="open">
							{texts.open}
						</Button>
					</Form>
				) : null}
				{state === "preparing" && view.mayCloseUnrated ? (
					<Sure deed="close" label={texts.closeUnrated} ask={texts.closeUnratedAsk} />
				) : null}
				{state === "open" ? <Sure deed="close" kind="main" label={texts.close} ask={texts.closeAsk} /> : null}
				<Settings view={view} given={given} />
				<Sure deed="abandon" kind="ending" label={texts.abandon} ask={texts.abandonAsk} />
			</div>
		</div>
	);
}

/** A deed that cannot be taken back: what it means, then the button. */
function Sure({
	deed,
	kind = "plain",
	label,
	ask,
}: {
	deed: string;
	kind?: ButtonKind;
	label: string;
	ask: string;
}) {
	const busy = useNavigation().state !== "idle";
	return (
		<Disclosure summary={label}>
			<Form method="post" className="grid max-w-xl justify-items-start gap-2 pb-3">
				<p className="text-small">{ask}</p>
				<Button kind={kind} name="deed" value={deed} disabled={busy}>
					{label}
				</Button>
			</Form>
		</Disclosure>
	);
}

function Settings({ view, given }: { view: RoundView; given: Readonly<Record<string, string>> }) {
	const texts = useTexts(roundTexts);
	const words = useTexts(roundsTexts);
	const busy = useNavigation().state !== "idle";
	const refused = given.deed === "change";
	return (
		<Disclosure summary={texts.settings} open={refused}>
			<Form method="post" className="grid max-w-xl gap-3 pb-3">
				<input type="hidden" name="deed" value="change" />
				<TextField
					label={words.name}
					name="name"
					maxLength={120}
					defaultValue={refused ? given.name : view.name}
					required
				/>
				<TextField
					label={words.dueOn}
					name="dueOn"
					type="date"
					min={view.today}
					defaultValue={refused ? given.dueOn : view.dueOn}
					className="max-w-56"
				/>
				<Pick name="anonymous" defaultChecked={refused ? given.anonymous === "on" : view.anonymous}>
					{words.anonymous}
				</Pick>
				<Button className="justify-self-start" disabled={busy}>
					{texts.save}
				</Button>
			</Form>
		</Disclosure>
	);
}
