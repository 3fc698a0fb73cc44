import { Form } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { Difficulty } from "~/ui/difficulty";
import { Disclosure } from "~/ui/disclosure";
import { Tag } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { FreezeReference } from "./freeze-reference";
import { roundTexts } from "./round.messages";
import type { RoundCallView, RoundView } from "./round-view";

/** The calls of a round, with how far reference and raters are, and one's own part in each. */
export function RoundCalls({ view, given }: { view: RoundView; given: Readonly<Record<string, string>> }) {
	const texts = useTexts(roundTexts);
	const { columns } = texts;
	const chooses = view.leads && view.state === "preparing";
	const choose = chooses ? (
		<ButtonLink to={`/calibration/${view.id}/calls`}>{texts.addCalls}</ButtonLink>
	) : null;
	const seesReference = view.leads || view.part === "panel";
	return (
		<Section title={texts.calls} note={choose}>
			{view.calls.length === 0 ? (
				<Empty>{texts.noCalls}</Empty>
			) : (
				<Table
					caption={texts.callTable}
					head={
						<>
							<HeadCell>{columns.call}</HeadCell>
							{seesReference ? <HeadCell>{columns.reference}</HeadCell> : null}
							{view.leads && view.state !== "preparing" ? (
								<HeadCell className="max-sm:hidden">{columns.raters}</HeadCell>
							) : null}
							<HeadCell>{view.part ? columns.own : columns.deeds}</HeadCell>
						</>
					}
				>
					{view.calls.map((call) => (
						<tr key={call.id}>
							<Cell>
								<span className="font-medium">{call.scenario}</span>{" "}
								<span className="text-ink-3">{call.number}</span>{" "}
								<Difficulty value={call.difficulty} label={texts.difficulty(call.difficulty)} />{" "}
								{call.gold ? <Tag>{texts.gold}</Tag> : null}
							</Cell>
							{seesReference ? (
								<Cell>
									<Reference view={view} call={call} given={given} />
								</Cell>
							) : null}
							{view.leads && view.state !== "preparing" ? (
								<Cell className="max-sm:hidden">
									{texts.ratersDone(
										call.ratersDone,
										view.members.filter(({ part }) => part === "rater").length,
									)}
								</Cell>
							) : null}
							<Cell>
								<Own view={view} call={call} />
							</Cell>
						</tr>
					))}
				</Table>
			)}
		</Section>
	);
}

function Reference({
	view,
	call,
	given,
}: {
	view: RoundView;
	call: RoundCallView;
	given: Readonly<Record<string, string>>;
}) {
	const texts = useTexts(roundTexts);
	const at = `/calibration/${view.id}/calls/${call.id}?part=reference`;
	if (call.frozen)
		return (
			<>
				{view.part === "panel" ? <TextLink to={at}>{texts.frozen}</TextLink> : texts.frozen}
				{call.agreement ? (
					<span className="block max-w-[48ch] text-note text-ink-2">
						{texts.agreed(call.agreement.by.join(", "))} {call.agreement.text}
					</span>
				) : null}
				{view.leads && view.state === "preparing" ? (
					<Disclosure summary={texts.reopen}>
						<Form method="post" preventScrollReset className="max-w-sm pb-2">
							<input type="hidden" name="call" value={call.id} />
							<p className="text-note">{texts.reopenAsk}</p>
							<Button name="deed" value="reopen-reference" className="mt-2">
								{texts.reopen}
							</Button>
						</Form>
					</Disclosure>
				) : null}
			</>
		);
	const mayWrite = view.part === "panel" && view.state === "preparing" && call.panelDone >= 2;
	return (
		<>
			<span className="block">
				{call.referenceDone ? texts.referenceWritten : texts.panelDone(call.panelDone)}
			</span>
			{mayWrite && call.own === "done" ? <TextLink to={at}>{texts.writeReference}</TextLink> : null}
			{mayWrite && call.referenceDone ? (
				<Disclosure summary={texts.freeze} open={given.call === call.id}>
					<FreezeReference view={view} call={call} given={given.call === call.id ? given : {}} />
				</Disclosure>
			) : null}
		</>
	);
}

function Own({ view, call }: { view: RoundView; call: RoundCallView }) {
	const texts = useTexts(roundTexts);
	const at = `/calibration/${view.id}/calls/${call.id}`;
	if (view.state === "closed")
		return (
			<>
				<TextLink to={`${at}/meeting`}>{texts.meeting}</TextLink>
				{view.results.length > 0 ? (
					<span className="block text-note text-ink-2">{texts.apart(call.apart)}</span>
				) : null}
				{view.leads && call.frozen ? (
					<Form method="post" preventScrollReset>
						<input type="hidden" name="call" value={call.id} />
						<Button
							kind="bare"
							name="deed"
							value={call.gold ? "unmark-known" : "mark-known"}
							className="px-0!"
						>
							{call.gold ? texts.unmarkKnown : texts.markKnown}
						</Button>
					</Form>
				) : null}
			</>
		);
	const works = view.part === "rater" ? view.state === "open" : view.state === "preparing" && !call.frozen;
	return (
		<>
			{call.own !== null && (works || call.own !== "to-do") ? (
				<>
					<TextLink to={at}>{works && call.own !== "done" ? texts.own[call.own] : texts.own.done}</TextLink>
					{call.own === "done" ? <span className="text-note text-ink-2"> {texts.doneMark}</span> : null}
				</>
			) : null}
			{view.leads && view.state === "preparing" && !call.touched ? (
				<Form method="post" preventScrollReset>
					<input type="hidden" name="call" value={call.id} />
					<Button kind="bare" name="deed" value="remove-call" className="px-0!">
						{texts.remove}
					</Button>
				</Form>
			) : null}
		</>
	);
}
