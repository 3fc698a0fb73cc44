import { Form } from "@remix-run/react";
import { openRound } from "~/domain/standard-setting/study-life";
import { useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { Section } from "~/ui/section";
import { studyTexts } from "./study.messages";
import type { StudyView } from "./study-view";

/** What the judge who looks has to do now. */
export function OwnPart({ view: { head, handedIn } }: { view: StudyView }) {
	const texts = useTexts(studyTexts).mine;
	const round = openRound(head);
	const { state } = head;
	const waiting = state === "round-1" || state === "round-2" ? null : state;
	return (
		<Section title={texts.title}>
			<p className="mb-3 max-w-[72ch]">
				{waiting ? texts.wait[waiting] : handedIn ? texts.handedIn : texts.todo[head.method]}
			</p>
			{round === null ? null : (
				<ButtonLink kind={handedIn ? "plain" : "main"} to={`/standard-setting/${head.id}/judgement`}>
					{handedIn ? texts.change : texts.go}
				</ButtonLink>
			)}
		</Section>
	);
}

/** What whoever leads does next: opens a round, or closes the one that is open. Each is told before it is done. */
export function OpenRound({ view: { head, panel } }: { view: StudyView }) {
	const texts = useTexts(studyTexts);
	const { state } = head;
	const round = openRound(head);
	if (round !== null) {
		const missing = panel.filter(({ standing }) => standing !== "handed-in").map(({ name }) => name);
		return (
			<Section title={texts.round.title(round)}>
				<p className="max-w-[72ch]">{texts.round.handedIn(panel.length - missing.length, panel.length)}</p>
				<p className="mb-2 max-w-[72ch] text-small text-ink-2">{texts.round.secret}</p>
				<Disclosure summary={texts.round.close(round)}>
					<p className="mb-3 max-w-[72ch]">{texts.round.closing(missing.join(", "))}</p>
					<RoundForm deed="close-round" state={state} label={texts.round.close(round)} />
				</Disclosure>
			</Section>
		);
	}
	if (state !== "preparing" && state !== "discussion") return null;
	const next = state === "preparing" ? 1 : 2;
	return (
		<Section title={texts.open.title(next)}>
			<p className="mb-3 max-w-[72ch]">{next === 1 ? texts.open.first[head.method] : texts.open.second}</p>
			<RoundForm deed="open-round" state={state} label={texts.open.button(next)} />
		</Section>
	);
}

function RoundForm({ deed, state, label }: { deed: string; state: string; label: string }) {
	return (
		<Form method="post">
			<input type="hidden" name="deed" value={deed} />
			<input type="hidden" name="state" value={state} />
			<Button kind="main">{label}</Button>
		</Form>
	);
}
