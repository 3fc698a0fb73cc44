import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { HARD_CALLS_A_DAY } from "~/domain/call/hard-calls";
import { showMoment } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button, ButtonLink } from "~/ui/button";
import { State } from "~/ui/marks";
import { TextLink } from "~/ui/text-link";
import { type BoardTexts, boardTexts } from "./board.messages";
import type { BoardView, MemberView } from "./session-views";

const COLUMNS =
	"xl:grid-cols-[minmax(11rem,1.3fr)_minmax(12rem,1.7fr)_7rem_minmax(9rem,1.2fr)_minmax(11rem,1.5fr)_10.5rem]";

/** Each member in a row of its own; narrower, in a block whose parts say what they are. */
export function MemberRows({
	view,
	form,
	picked,
	pick,
}: {
	view: BoardView;
	/** To which form the boxes belong. */
	form: string;
	picked: ReadonlySet<string>;
	pick: (personId: string, on: boolean) => void;
}) {
	const texts = useTexts(boardTexts);
	const open = view.session.endedAt === null;
	return (
		<>
			<div
				aria-hidden="true"
				className={`hidden gap-x-4 border-t-2 border-rule-ink py-2 text-note font-medium text-ink-2 xl:grid ${COLUMNS}`}
			>
				{Object.entries(texts.columns).map(([key, label]) => (
					<span key={key}>{label}</span>
				))}
			</div>
			<ul aria-label={texts.caption} className="max-xl:border-t-2 max-xl:border-rule-ink">
				{view.members.map((member) => (
					<li
						key={member.personId}
						className={`grid gap-x-4 gap-y-2 border-b border-rule py-3 sm:grid-cols-2 xl:items-start xl:border-t xl:border-b-0 ${COLUMNS}`}
					>
						<p className="flex items-start gap-2 sm:max-xl:col-span-2">
							{open ? (
								<span className="grid size-6 flex-none place-items-center">
									<input
										type="checkbox"
										form={form}
										name="personId"
										value={member.personId}
										aria-label={texts.pick(member.name)}
										checked={picked.has(member.personId)}
										onChange={(event) => pick(member.personId, event.currentTarget.checked)}
										className="size-[18px] accent-(--accent)"
									/>
								</span>
							) : null}
							<TextLink to={`/people/${member.personId}`} className="text-pane font-medium break-words">
								{member.name}
							</TextLink>
						</p>
						<Part label={texts.columns.now}>
							<Now member={member} texts={texts} />
						</Part>
						<Part label={texts.columns.today}>
							<span className="tabular-nums">{texts.hard(member.hardToday, HARD_CALLS_A_DAY)}</span>
							{member.enough ? <span className="block font-medium">{texts.enough}</span> : null}
						</Part>
						<Part label={texts.columns.done}>
							<Done member={member} sessionId={view.session.id} texts={texts} />
						</Part>
						<Part label={texts.columns.next}>
							{open && member.next ? <Next member={member} next={member.next} texts={texts} /> : null}
						</Part>
						{open ? (
							<div className="flex flex-wrap items-center gap-x-3 gap-y-1 max-xl:col-span-full xl:flex-col xl:items-end">
								{member.call === null ? (
									<ButtonLink
										to={`/live/new?person=${member.personId}&session=${view.session.id}`}
										aria-label={texts.openRoomFor(member.name)}
									>
										{texts.openRoom}
									</ButtonLink>
								) : null}
								<Form method="post">
									<input type="hidden" name="deed" value="leave" />
									<input type="hidden" name="personId" value={member.personId} />
									<Button kind="bare" aria-label={texts.members.leaveNamed(member.name)}>
										{texts.members.leave}
									</Button>
								</Form>
							</div>
						) : null}
					</li>
				))}
			</ul>
		</>
	);
}

function Part({ label, children }: { label: string; children: ReactNode }) {
	if (children === null) return <div className="max-xl:hidden" />;
	return (
		<div className="min-w-0 text-small text-tight">
			<span className="block text-note text-ink-3 xl:sr-only">{label}</span>
			{children}
		</div>
	);
}

function Now({ member, texts }: { member: MemberView; texts: BoardTexts }) {
	const language = useLanguage();
	const { call, waiting, waitingCount } = member;
	const [first] = waiting;
	if (call)
		return (
			<>
				<State kind="nearing">{texts.calls[call.status]}</State>
				<span className="block">
					{call[language]} <span className="text-ink-2">({texts.forms[call.form]})</span>
				</span>
				<span className="block text-ink-2">{texts.minutes(member.minutes)}</span>
				{waitingCount > 0 ? (
					<span className="block text-note text-ink-2">{texts.alsoWaits(waitingCount)}</span>
				) : null}
				{call.room ? (
					<TextLink to={`/live/${call.id}`} aria-label={texts.roomOf(member.name)} className="font-medium">
						{texts.room}
					</TextLink>
				) : null}
			</>
		);
	if (!first) return <State kind="open">{texts.free}</State>;
	return (
		<>
			<State kind="strained">{texts.waits}</State>
			<span className="block">{texts.waitsFor(first[language], waitingCount - 1)}</span>
		</>
	);
}

function Done({ member, sessionId, texts }: { member: MemberView; sessionId: string; texts: BoardTexts }) {
	const language = useLanguage();
	const { finished, finishedCount } = member;
	if (finishedCount === 0) return <span className="text-ink-3">{texts.none}</span>;
	return (
		<>
			{texts.finished(finishedCount)}
			{finished.map((call) => (
				<TextLink
					key={call.id}
					to={`/live/sessions/${sessionId}/calls/${call.id}`}
					className="block break-words"
				>
					{texts.project(call[language], showMoment(call.at))}
				</TextLink>
			))}
			{finished.length === 0 ? <span className="block text-note text-ink-2">{texts.held}</span> : null}
		</>
	);
}

function Next({
	member,
	next,
	texts,
}: {
	member: MemberView;
	next: NonNullable<MemberView["next"]>;
	texts: BoardTexts;
}) {
	const language = useLanguage();
	const { reason, criterion } = next;
	const title = next.title[language];
	const why =
		reason.kind === "weak"
			? texts.next.weak(criterion?.[language] ?? "")
			: reason.kind === "long-ago"
				? texts.next.longAgo(reason.days)
				: texts.next.never;
	return (
		<Form method="post">
			<input type="hidden" name="deed" value="assign" />
			<input type="hidden" name="scenarioId" value={next.scenarioId} />
			<input type="hidden" name="personId" value={member.personId} />
			<span className="block">{title}</span>
			<span className="block text-note text-ink-2">{why}</span>
			<Button kind="bare" className="-ml-2" aria-label={texts.next.giveNamed(title, member.name)}>
				{texts.next.give}
			</Button>
		</Form>
	);
}
