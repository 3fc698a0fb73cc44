import { Form, useNavigation } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { SelectField } from "~/ui/field";
import { Section } from "~/ui/section";
import { roundTexts } from "./round.messages";
import type { RoundView } from "./round-view";

/** Who is on the panel and who rates; inviting and taking out, for whoever leads. */
export function RoundPeople({ view }: { view: RoundView }) {
	const texts = useTexts(roundTexts);
	const parts = view.leads ? (["panel", "rater"] as const) : (["panel"] as const);
	return (
		<Section title={texts.people}>
			<div className="grid gap-x-12 gap-y-8 lg:grid-cols-2">
				{parts.map((part) => (
					<Part key={part} view={view} part={part} />
				))}
			</div>
		</Section>
	);
}

function Part({ view, part }: { view: RoundView; part: "panel" | "rater" }) {
	const texts = useTexts(roundTexts);
	const members = view.members.filter((each) => each.part === part);
	const changes = view.leads && (view.state === "preparing" || (view.state === "open" && part === "rater"));
	return (
		<div>
			<h3 className="text-pane font-semibold">{part === "panel" ? texts.panel : texts.raters}</h3>
			{part === "panel" ? <p className="text-note text-ink-2">{texts.panelLead}</p> : null}
			{members.length === 0 ? <p className="mt-2 text-small text-ink-2">{texts.nobody}</p> : null}
			<ul className="mt-2">
				{members.map(({ id, name, done }) => (
					<li
						key={id}
						className="flex flex-wrap items-center justify-between gap-x-4 border-t border-rule py-1 text-small"
					>
						<span>
							{name} <span className="text-ink-2">{texts.done(done, view.calls.length)}</span>
						</span>
						{changes ? (
							<Form method="post" preventScrollReset>
								<input type="hidden" name="person" value={id} />
								<Button kind="bare" name="deed" value="withdraw" className="px-0!">
									{texts.withdraw(name)}
								</Button>
							</Form>
						) : null}
					</li>
				))}
			</ul>
			{changes ? <Invite view={view} part={part} /> : null}
		</div>
	);
}

function Invite({ view, part }: { view: RoundView; part: "panel" | "rater" }) {
	const texts = useTexts(roundTexts);
	const busy = useNavigation().state !== "idle";
	const candidates = view.candidates.filter(({ mayRate }) => part === "panel" || mayRate);
	if (candidates.length === 0) return <p className="mt-3 text-note text-ink-3">{texts.noCandidates}</p>;
	return (
		<Form method="post" preventScrollReset className="mt-3 flex flex-wrap items-end gap-3">
			<input type="hidden" name="deed" value="invite" />
			<input type="hidden" name="part" value={part} />
			<SelectField
				label={`${texts.inviteWho}, ${texts.inviteAs[part]}`}
				name="person"
				className="min-w-0 flex-1"
			>
				{candidates.map(({ id, name, met }) => (
					<option key={id} value={id}>
						{name}
						{part === "rater" ? texts.met(met) : ""}
					</option>
				))}
			</SelectField>
			<Button disabled={busy} aria-label={`${texts.invite} ${texts.inviteAs[part]}`}>
				{texts.invite}
			</Button>
		</Form>
	);
}
