import { Form } from "@remix-run/react";
import { showPlainDate } from "~/platform/i18n/dates";
import { useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/field";
import { AskFirst } from "./ask-first";
import { fieldsOf, useRunErrors } from "./course-fields";
import type { CourseAnswer, RunView, SessionLine } from "./course-views";
import { coursesTexts } from "./courses.messages";
import { editTexts } from "./edit.messages";
import { runTexts } from "./run.messages";

const FORM = "my-2 grid max-w-[46rem] items-start gap-4 sm:grid-cols-2";

function useFields(answer: CourseAnswer | null) {
	const { errorOf, given } = fieldsOf(answer, useRunErrors(answer));
	return (name: string, stands: string) => ({
		name,
		defaultValue: given[name] ?? stands,
		error: errorOf(name),
	});
}

/** A run's days, place, trainers and places, to be changed. */
export function EditRun({ view, answer }: { view: RunView; answer: CourseAnswer | null }) {
	const texts = useTexts(editTexts);
	const labels = useTexts(coursesTexts).form;
	const mine = answer?.given.deed === "edit-run" ? answer : null;
	const field = useFields(mine);
	const { run } = view;
	return (
		<Disclosure summary={texts.run} open={mine !== null}>
			<Form key={run.version} method="post" noValidate className={FORM}>
				<input type="hidden" name="deed" value="edit-run" />
				<input type="hidden" name="version" value={run.version} />
				<TextField label={labels.from} type="date" {...field("from", run.from)} />
				<TextField label={labels.to} type="date" {...field("to", run.to)} />
				<TextField label={labels.place} maxLength={200} {...field("place", run.place)} />
				<TextField
					label={labels.places}
					hint={texts.placesHint}
					inputMode="numeric"
					{...field("places", String(run.places))}
				/>
				<TextField
					label={labels.trainers}
					hint={labels.trainersHint}
					maxLength={300}
					{...field("trainers", run.trainers)}
				/>
				<div className="sm:col-span-2">
					<Button>{texts.save}</Button>
				</div>
			</Form>
		</Disclosure>
	);
}

/** Each session of a run, to be changed. */
export function EditSessions({ view, answer }: { view: RunView; answer: CourseAnswer | null }) {
	return view.sessions.map((session) => (
		<EditSession key={`${session.id} ${session.version}`} session={session} view={view} answer={answer} />
	));
}

function EditSession({
	session,
	view,
	answer,
}: {
	session: SessionLine;
	view: RunView;
	answer: CourseAnswer | null;
}) {
	const texts = useTexts(editTexts);
	const labels = useTexts(runTexts).sessions;
	const mine = answer?.given.courseSessionId === session.id ? answer : null;
	const field = useFields(mine);
	return (
		<Disclosure
			summary={texts.session(`${showPlainDate(session.on)}, ${session.starts}`)}
			open={mine !== null}
		>
			<Form method="post" noValidate className={FORM}>
				<input type="hidden" name="deed" value="edit-session" />
				<input type="hidden" name="courseSessionId" value={session.id} />
				<input type="hidden" name="version" value={session.version} />
				<TextField
					label={labels.on}
					type="date"
					min={view.run.from}
					max={view.run.to}
					{...field("on", session.on)}
				/>
				<TextField
					label={labels.hours}
					hint={labels.hoursHint}
					inputMode="decimal"
					{...field("hours", String(session.hours))}
				/>
				<TextField label={labels.starts} type="time" {...field("starts", session.starts)} />
				<TextField label={labels.ends} type="time" {...field("ends", session.ends)} />
				<TextField label={labels.place} maxLength={200} {...field("place", session.place)} />
				{session.recorded > 0 ? (
					<TextField label={texts.reason} hint={texts.reasonHint} maxLength={500} {...field("reason", "")} />
				) : (
					<input type="hidden" name="reason" value="" />
				)}
				<div className="sm:col-span-2">
					<Button>{texts.save}</Button>
				</div>
			</Form>
			<CancelSession session={session} />
		</Disclosure>
	);
}

/** Takes a session away that nobody's attendance was recorded of; says why where it cannot be. */
function CancelSession({ session }: { session: SessionLine }) {
	const texts = useTexts(editTexts).cancel;
	const when = `${showPlainDate(session.on)}, ${session.starts}`;
	if (session.recorded > 0) return <p className="mb-4 text-small text-ink-2">{texts.attended}</p>;
	return (
		<div className="mb-4">
			<AskFirst
				fields={{ deed: "cancel-session", courseSessionId: session.id }}
				kind="ending"
				button={texts.button}
				named={texts.named(when)}
				ask={{ title: texts.title(when), text: texts.text, yes: texts.button, no: texts.keep }}
			/>
		</div>
	);
}
