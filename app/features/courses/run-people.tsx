import { Form } from "@remix-run/react";
import { showDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { Button } from "~/ui/button";
import { Disclosure } from "~/ui/disclosure";
import { TextField } from "~/ui/field";
import { Empty } from "~/ui/notice";
import { Pick } from "~/ui/pick";
import { Section } from "~/ui/section";
import { TextLink } from "~/ui/text-link";
import { AskFirst } from "./ask-first";
import { useHours } from "./course-fields";
import type { Participant, RunView } from "./course-views";
import { runTexts } from "./run.messages";

/** Who takes part, who waits, whom one can enrol, and who left. */
export function RunPeople({ lists }: { lists: NonNullable<RunView["lists"]> }) {
	const texts = useTexts(runTexts);
	return (
		<>
			<Section title={texts.taking.title}>
				{lists.taking.length === 0 ? <Empty>{texts.taking.empty}</Empty> : <People people={lists.taking} />}
			</Section>
			{lists.waiting.length > 0 ? (
				<Section title={texts.waiting.title} note={texts.waiting.note}>
					<People people={lists.waiting} waiting />
				</Section>
			) : null}
			<Section title={texts.enrol.title} id="enrol">
				<Form method="get" role="search" className="flex max-w-[46rem] flex-wrap items-end gap-3">
					<TextField label={texts.enrol.q} type="search" name="q" defaultValue={lists.q} maxLength={200} />
					<Button>{texts.enrol.search}</Button>
				</Form>
				{lists.candidates.length === 0 ? <Empty>{texts.enrol.nobody}</Empty> : <Candidates lists={lists} />}
			</Section>
			{lists.withdrawn.length > 0 ? <Withdrawn people={lists.withdrawn} /> : null}
		</>
	);
}

function People({ people, waiting = false }: { people: readonly Participant[]; waiting?: boolean }) {
	const texts = useTexts(runTexts).taking;
	const hours = useHours();
	return (
		<ol className="grid max-w-[46rem]">
			{people.map((person, index) => (
				<li
					key={person.id}
					className="flex min-h-control flex-wrap items-center justify-between gap-x-6 border-t border-rule py-1"
				>
					<span>
						<span className="mr-2 text-ink-3">{index + 1}.</span>
						<TextLink to={`/people/${person.id}`} className="font-medium">
							{person.name}
						</TextLink>{" "}
						{person.times > 0 ? (
							<span className="text-note text-ink-3">{texts.times(person.times, hours(person.hours))}</span>
						) : null}
					</span>
					<AskFirst
						fields={{ deed: "leave", personId: person.id }}
						button={texts.leave}
						named={texts.leaveNamed(person.name)}
						ask={{
							title: texts.leaveTitle(person.name),
							text: waiting ? texts.leaveWaiting : texts.leaveText,
							yes: texts.leave,
							no: texts.stay,
						}}
					/>
				</li>
			))}
		</ol>
	);
}

function Withdrawn({ people }: { people: NonNullable<RunView["lists"]>["withdrawn"] }) {
	const all = useTexts(runTexts);
	const texts = all.withdrawn;
	const hours = useHours();
	return (
		<div className="mt-8">
			<Disclosure summary={texts.title(people.length)}>
				<p className="text-small text-ink-2">{texts.note}</p>
				<ul className="mt-2 grid max-w-[46rem]">
					{people.map(({ id, name, at, times, hours: counted }) => (
						<li
							key={id}
							className="flex min-h-control flex-wrap items-center justify-between gap-x-6 border-t border-rule py-1"
						>
							<span>
								<TextLink to={`/people/${id}`} className="font-medium">
									{name}
								</TextLink>{" "}
								<span className="text-note text-ink-3">
									{texts.since(showDate(at))}
									{times > 0 ? `, ${all.taking.times(times, hours(counted))}` : null}
								</span>
							</span>
							<Form method="post">
								<input type="hidden" name="deed" value="enrol" />
								<input type="hidden" name="personId" value={id} />
								<Button kind="bare" aria-label={texts.againNamed(name)}>
									{texts.again}
								</Button>
							</Form>
						</li>
					))}
				</ul>
			</Disclosure>
		</div>
	);
}

function Candidates({ lists }: { lists: NonNullable<RunView["lists"]> }) {
	const texts = useTexts(runTexts).enrol;
	const language = useLanguage();
	return (
		<Form
			key={lists.candidates.map(({ id }) => id).join()}
			method="post"
			className="mt-4 grid max-w-[46rem] gap-3"
		>
			<input type="hidden" name="deed" value="enrol" />
			<fieldset>
				<legend className="mb-1 text-small font-medium">{texts.people}</legend>
				<ul className="max-h-80 overflow-y-auto border-y border-rule">
					{lists.candidates.map(({ id, name, centre }) => (
						<li key={id}>
							<Pick name="personId" value={id}>
								{name} <span className="text-ink-3">{centre[language]}</span>
							</Pick>
						</li>
					))}
				</ul>
			</fieldset>
			<Button className="justify-self-start">{texts.button}</Button>
		</Form>
	);
}
