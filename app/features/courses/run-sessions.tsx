import { Form } from "@remix-run/react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/field";
import { Empty } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { fieldsOf, useHours, useRunErrors } from "./course-fields";
import type { CourseAnswer, RunView, SessionLine } from "./course-views";
import { EditSessions } from "./edit-run";
import { runTexts } from "./run.messages";

/** The sessions of a run: for who leads with the way to their lists, for the others with their own attendance. */
export function RunSessions({
	view,
	formKey,
	answer,
}: {
	view: RunView;
	formKey: string;
	answer: CourseAnswer | null;
}) {
	const texts = useTexts(runTexts).sessions;
	const { columns } = texts;
	return (
		<Section title={texts.title} className="mt-10">
			{view.sessions.length === 0 ? (
				<Empty>{texts.empty}</Empty>
			) : (
				<Table
					caption={texts.caption}
					head={
						<>
							<HeadCell>{columns.on}</HeadCell>
							<HeadCell className="max-sm:hidden">{columns.time}</HeadCell>
							<HeadCell>{columns.hours}</HeadCell>
							<HeadCell className="max-sm:hidden">{columns.place}</HeadCell>
							<HeadCell>{view.leads ? columns.attendance : columns.own}</HeadCell>
						</>
					}
				>
					{view.sessions.map((session) => (
						<SessionRow key={session.id} session={session} view={view} />
					))}
				</Table>
			)}
			{view.leads ? <EditSessions view={view} answer={answer} /> : null}
			{view.leads ? (
				<Disclosure summary={texts.add} open={answer?.given.deed === "add-session"}>
					<NewSession view={view} formKey={formKey} answer={answer} />
				</Disclosure>
			) : null}
		</Section>
	);
}

function SessionRow({ session, view }: { session: SessionLine; view: RunView }) {
	const all = useTexts(runTexts);
	const texts = all.sessions;
	const hours = useHours();
	const day = showPlainDate(session.on);
	const { own } = session;
	return (
		<tr>
			<Cell>
				{view.leads ? (
					<TextLink
						to={`/courses/runs/${view.run.id}/sessions/${session.id}`}
						className="font-medium"
						aria-label={texts.list(`${day}, ${session.starts}`)}
					>
						{day}
					</TextLink>
				) : (
					day
				)}
				<span className="block text-note text-ink-3 sm:hidden">
					{session.starts}–{session.ends}
				</span>
			</Cell>
			<Cell className="max-sm:hidden">
				{session.starts}–{session.ends}
			</Cell>
			<Cell>{hours(session.hours)}</Cell>
			<Cell className="max-sm:hidden">{session.place}</Cell>
			<Cell>
				{!session.opened && session.recorded === 0
					? texts.toCome
					: view.leads
						? session.recorded > 0
							? texts.recorded(session.there, session.recorded)
							: texts.notYet
						: own
							? all.attendance.from(all.states[own.state], hours(own.hours))
							: texts.notYet}
			</Cell>
		</tr>
	);
}

function NewSession({
	view,
	formKey,
	answer,
}: {
	view: RunView;
	formKey: string;
	answer: CourseAnswer | null;
}) {
	const all = useTexts(runTexts);
	const texts = all.sessions;
	const mine = answer?.given.deed === "add-session" ? answer : null;
	const { errorOf, given } = fieldsOf(mine, useRunErrors(mine));
	const field = (name: string) => ({ name, defaultValue: given[name] ?? "", error: errorOf(name) });
	return (
		<Form
			key={formKey}
			method="post"
			noValidate
			className="my-2 grid max-w-[46rem] items-start gap-4 sm:grid-cols-3"
		>
			<input type="hidden" name="deed" value="add-session" />
			<input type="hidden" name="key" value={given.key ?? formKey} />
			<TextField label={texts.on} type="date" min={view.run.from} max={view.run.to} {...field("on")} />
			<TextField label={texts.starts} type="time" {...field("starts")} />
			<TextField label={texts.ends} type="time" {...field("ends")} />
			<TextField label={texts.hours} hint={texts.hoursHint} inputMode="decimal" {...field("hours")} />
			<TextField label={texts.place} hint={texts.placeHint} maxLength={200} {...field("place")} />
			<div className="sm:col-span-3">
				<Button>{texts.button}</Button>
			</div>
		</Form>
	);
}
