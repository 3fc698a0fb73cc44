import { Form, useNavigation } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Dialog } from "~/ui/dialog";
import { SelectField } from "~/ui/field";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { useLookAgain } from "~/ui/use-look-again";
import { boardTexts } from "./board.messages";
import { AddMembers } from "./board-members";
import { MemberRows } from "./board-rows";
import type { BoardView, Given, SessionAnswer } from "./session-views";

/** The form by which a scenario is given; the boxes beside the names belong to it. */
const ASSIGN_FORM = "assign";
const LOOKS_EVERY_MS = 5_000;

/** Where each of a group is, for the trainer who leads it. */
export function BoardPage({
	view,
	given,
	answer,
	left,
}: {
	view: BoardView;
	/** What was given to whom just now. */
	given: Given | null;
	answer: SessionAnswer | null;
	/** Who was taken out just now. */
	left: string | null;
}) {
	const texts = useTexts(boardTexts);
	const language = useLanguage();
	const { session, members } = view;
	const open = session.endedAt === null;
	useLookAgain(open, LOOKS_EVERY_MS);
	const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
	// Whoever was given something is not given the next thing unasked.
	useEffect(() => {
		if (given) setPicked(new Set());
	}, [given]);
	const inCall = members.filter(({ call }) => call !== null).length;
	const waits = members.filter(({ call, waitingCount }) => call === null && waitingCount > 0).length;
	const wrong = answer?.errors.form ?? answer?.errors.deed;
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to="/live/sessions">{texts.back}</TextLink>
			</p>
			<PageHead
				title={session.name}
				lead={texts.lead(session.trainerName, session.centre[language])}
				actions={open ? <EndSession /> : undefined}
			/>
			{wrong ? (
				<Notice kind="error" role="alert" className="mb-6">
					{texts.errors[wrong] ?? texts.errors.unknownDeed}
				</Notice>
			) : null}
			{session.endedAt === null ? null : <Ended at={session.endedAt} />}
			{left && open ? <Left personId={left} view={view} /> : null}
			{given ? <WasGiven given={given} /> : null}
			<p role="status" className="mb-4 text-pane">
				{texts.counts(inCall, waits, members.length - inCall - waits)}
			</p>
			{open && members.length > 0 ? <Assign view={view} answer={answer} picked={picked.size} /> : null}
			{members.length === 0 ? (
				<Empty>{texts.empty}</Empty>
			) : (
				<MemberRows
					view={view}
					form={ASSIGN_FORM}
					picked={picked}
					pick={(id, on) => {
						const next = new Set(picked);
						if (on) next.add(id);
						else next.delete(id);
						setPicked(next);
					}}
				/>
			)}
			{open ? <AddMembers view={view} answer={answer} /> : null}
		</Page>
	);
}

/** One open scenario for all who are in no call, or for those who are picked. */
function Assign({ view, answer, picked }: { view: BoardView; answer: SessionAnswer | null; picked: number }) {
	const all = useTexts(boardTexts);
	const texts = all.assign;
	const language = useLanguage();
	const busy = useNavigation().state === "submitting";
	const wrong = answer?.errors.scenarioId;
	return (
		<Section title={texts.title} note={texts.about} className="mb-8">
			<Form id={ASSIGN_FORM} method="post" className="flex flex-wrap items-start gap-3">
				<input type="hidden" name="deed" value="assign" />
				<SelectField
					className="min-w-0 flex-1 basis-72"
					label={texts.scenario}
					name="scenarioId"
					defaultValue=""
					required
					error={wrong ? all.errors[wrong] : undefined}
				>
					<option value="">{texts.choose}</option>
					{view.scenarios.map(({ id, title, difficulty }) => (
						<option key={id} value={id}>
							{texts.option(title[language], difficulty)}
						</option>
					))}
				</SelectField>
				<Button kind="main" className="mt-[25px]" disabled={busy}>
					{picked === 0 ? texts.all : texts.chosen(picked)}
				</Button>
			</Form>
		</Section>
	);
}

function WasGiven({ given }: { given: Given }) {
	const texts = useTexts(boardTexts).given;
	const language = useLanguage();
	const title = given.scenario[language];
	return (
		<Notice kind={given.to.length > 0 ? "done" : "information"} role="status" className="mb-6">
			<p>{given.to.length > 0 ? texts.to(title, given.to.join(", ")) : texts.nobody(title)}</p>
			{(["in-call", "enough", "waits"] as const).map((why) => {
				const names = given.skipped.filter((each) => each.why === why).map(({ name }) => name);
				return names.length > 0 ? (
					<p key={why} className="text-small text-ink-2">
						{texts.skipped[why](names.join(", "))}
					</p>
				) : null;
			})}
		</Notice>
	);
}

/** Whoever was taken out can be put back at once. */
function Left({ personId, view }: { personId: string; view: BoardView }) {
	const texts = useTexts(boardTexts).members;
	const person = view.candidates.find(({ id }) => id === personId);
	if (!person) return null;
	return (
		<Notice kind="done" role="status" className="mb-6">
			<p>{texts.left(person.name)}</p>
			<Form method="post">
				<input type="hidden" name="deed" value="join" />
				<input type="hidden" name="personId" value={personId} />
				<Button className="mt-1">{texts.undo}</Button>
			</Form>
		</Notice>
	);
}

function EndSession() {
	const texts = useTexts(boardTexts).end;
	const dialog = useRef<HTMLDialogElement>(null);
	return (
		<Form method="post">
			<input type="hidden" name="deed" value="end" />
			<Button
				onClick={(event) => {
					event.preventDefault();
					dialog.current?.showModal();
				}}
			>
				{texts.button}
			</Button>
			<Dialog ref={dialog} title={texts.title}>
				<p className="mt-2 text-ink-2">{texts.text}</p>
				<div className="mt-4 flex flex-wrap gap-3">
					<Button kind="ending" onClick={() => dialog.current?.close()}>
						{texts.yes}
					</Button>
					<Button type="button" onClick={() => dialog.current?.close()}>
						{texts.no}
					</Button>
				</div>
			</Dialog>
		</Form>
	);
}

function Ended({ at }: { at: number }) {
	const texts = useTexts(boardTexts).end;
	return (
		<Notice role="status" className="mb-6">
			<p>{texts.ended(showMoment(at))}</p>
			<Form method="post">
				<input type="hidden" name="deed" value="reopen" />
				<Button className="mt-1">{texts.reopen}</Button>
			</Form>
		</Notice>
	);
}
