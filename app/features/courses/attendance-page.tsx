import { Form, useNavigation } from "@remix-run/react";
import { useRef } from "react";
import { ATTENDANCE_STATES } from "~/domain/courses/attendance";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { Empty, Notice } from "~/ui/notice";
import { Page, PageHead } from "~/ui/page";
import { Segment, Segments } from "~/ui/pick";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { fieldsOf, useHours } from "./course-fields";
import { attendanceField } from "./course-forms";
import type { AttendanceLine, AttendanceView, CourseAnswer } from "./course-views";
import { runTexts } from "./run.messages";

/** Who was there, in one list that is saved as a whole. */
export function AttendancePage({
	view,
	saved,
	answer,
}: {
	view: AttendanceView;
	saved: string | null;
	answer: CourseAnswer | null;
}) {
	const all = useTexts(runTexts);
	const texts = all.attendance;
	const language = useLanguage();
	const hours = useHours();
	const busy = useNavigation().state !== "idle";
	const form = useRef<HTMLFormElement>(null);
	const { errorOf, given } = fieldsOf(answer, all.errors);
	const { session } = view;
	const fill = () => {
		for (const person of view.people) {
			const name = attendanceField("state", person.id);
			const picks = [...(form.current?.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`) ?? [])];
			const present = picks.find(({ value }) => value === "present");
			if (present && !picks.some(({ checked }) => checked)) present.checked = true;
		}
	};
	return (
		<Page>
			<p className="mb-2 text-small">
				<TextLink to={`/courses/runs/${view.run.id}`}>{view.run.course[language]}</TextLink>
			</p>
			<PageHead
				title={texts.title(showPlainDate(session.on))}
				lead={`${texts.session(session.starts, session.ends, hours(session.hours))}, ${session.place}`}
			/>
			{answer ? <Refusal answer={answer} /> : null}
			{saved && !answer ? (
				<Notice kind="done" role="status" className="mb-6">
					{texts.saved}
				</Notice>
			) : null}
			{session.cancelled ? <Notice className="mb-6">{texts.cancelled}</Notice> : null}
			{session.opened || session.cancelled ? null : (
				<Notice title={texts.toCome} className="mb-6 max-w-[72ch]">
					{texts.toComeThen(showPlainDate(session.on))}
				</Notice>
			)}
			{session.cancelled ? null : view.people.length === 0 ? (
				<Empty>{texts.nobody}</Empty>
			) : !session.opened ? (
				<Expected people={view.people} />
			) : (
				<Form key={saved} ref={form} method="post" noValidate className="grid max-w-[46rem] gap-4">
					<Button type="button" className="justify-self-start" onClick={fill}>
						{texts.all}
					</Button>
					<ul>
						{view.people.map((person) => (
							<PersonLine key={person.id} person={person} sessionHours={session.hours} answer={answer} />
						))}
					</ul>
					<TextField
						label={texts.reason}
						hint={texts.reasonHint}
						name="reason"
						maxLength={500}
						defaultValue={given.reason ?? ""}
						error={errorOf("reason")}
					/>
					<Button kind="main" big className="justify-self-start" disabled={busy}>
						{texts.button}
					</Button>
				</Form>
			)}
			<History view={view} />
		</Page>
	);
}

/** Who will be there, while the day has not come. */
function Expected({ people }: { people: readonly AttendanceLine[] }) {
	const all = useTexts(runTexts);
	const hours = useHours();
	return (
		<ol className="max-w-[46rem]">
			{people.map(({ id, name, state, hours: counted }, index) => (
				<li key={id} className="flex min-h-control flex-wrap items-center gap-x-2 border-t border-rule">
					<span className="text-ink-3">{index + 1}.</span>
					<span className="font-medium">{name}</span>
					{state ? (
						<span className="text-note text-ink-3">
							{all.attendance.from(all.states[state], hours(counted ?? 0))}
						</span>
					) : null}
				</li>
			))}
		</ol>
	);
}

function Refusal({ answer }: { answer: CourseAnswer }) {
	const all = useTexts(runTexts);
	const texts = all.attendance;
	const hours = useHours();
	const { errorOf } = fieldsOf(answer, all.errors);
	return (
		<Notice kind="error" role="alert" className="mb-6 max-w-[72ch]">
			{answer.tooMany ? (
				<p>
					{texts.tooMany(
						answer.tooMany.name,
						answer.tooMany.elsewhere.map((each) => texts.elsewhere(each.note, hours(each.hours))).join("; "),
					)}
				</p>
			) : answer.others ? (
				<>
					<p>{texts.changed}</p>
					<ul className="my-2 list-disc pl-5">
						{answer.others.map(({ by, name, state, hours: counted }) => (
							<li key={name}>{texts.other(by, name, all.states[state], hours(counted))}</li>
						))}
					</ul>
					<p>{texts.changedThen}</p>
				</>
			) : (
				`${all.failed} ${errorOf("form") ?? errorOf("reason") ?? ""}`
			)}
		</Notice>
	);
}

function PersonLine({
	person,
	sessionHours,
	answer,
}: {
	person: AttendanceLine;
	sessionHours: number;
	answer: CourseAnswer | null;
}) {
	const all = useTexts(runTexts);
	const texts = all.attendance;
	const { errorOf, given } = fieldsOf(answer, all.errors);
	const [state, hours, builtOn] = (["state", "hours", "builtOn"] as const).map((what) =>
		attendanceField(what, person.id),
	) as [string, string, string];
	const chosen = given[state] ?? person.state;
	return (
		<li className="group/line grid gap-2 border-t border-rule py-3 sm:grid-cols-[1fr_22rem] sm:items-center">
			<span>
				<span className="font-medium">{person.name}</span>{" "}
				{person.withdrawn ? <span className="text-note text-ink-3">({all.withdrawn.mark})</span> : null}
			</span>
			<Segments label={texts.of(person.name)}>
				{ATTENDANCE_STATES.map((each) => (
					<Segment key={each} name={state} value={each} defaultChecked={chosen === each}>
						{all.states[each]}
					</Segment>
				))}
			</Segments>
			{/* Where it is built on changes when somebody else was first; what is chosen stays. */}
			<input type="hidden" name={builtOn} value={person.builtOn} />
			<div className="hidden group-has-[input[value=late]:checked]/line:block sm:col-start-2">
				<TextField
					label={texts.lateHours}
					aria-label={texts.lateHoursOf(person.name)}
					name={hours}
					inputMode="decimal"
					autoComplete="off"
					defaultValue={given[hours] ?? String(person.state === "late" ? person.hours : sessionHours)}
					error={errorOf(hours)}
				/>
			</div>
		</li>
	);
}

function History({ view }: { view: AttendanceView }) {
	const all = useTexts(runTexts);
	const texts = all.attendance;
	const hours = useHours();
	return (
		<Section title={texts.history} className="mt-12">
			{view.history.length === 0 ? <p className="text-ink-2">{texts.noHistory}</p> : null}
			<ul className="grid max-w-[46rem]">
				{view.history.map((change) => (
					<li key={`${change.personId} ${change.at}`} className="border-t border-rule py-2">
						<b className="font-medium">{change.name}</b>:{" "}
						{change.before ? (
							<del className="text-ink-3">
								{texts.from(all.states[change.before.state], hours(change.before.hours))}
							</del>
						) : null}{" "}
						{texts.from(all.states[change.state], hours(change.hours))}
						<span className="block">{change.reason}</span>
						<span className="block text-note text-ink-3">
							{change.by}, {showMoment(change.at)}
						</span>
					</li>
				))}
			</ul>
		</Section>
	);
}
