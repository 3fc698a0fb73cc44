import { showDate, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { ButtonLink } from "~/ui/button";
import { State } from "~/ui/marks";
import { Empty } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { recordTexts } from "./record.messages";
import type { RecordView } from "./record-view";

/** The calls that are finished; an assessed one has a result once it is released. */
export function RecordCalls({ view }: { view: RecordView }) {
	const texts = useTexts(recordTexts).calls;
	const language = useLanguage();
	const { columns } = texts;
	return (
		<Section title={texts.title} note={view.calls.length > 0 ? texts.shown(view.calls.length) : undefined}>
			{view.calls.length === 0 ? (
				<Empty>{texts.empty}</Empty>
			) : (
				<Table
					caption={texts.caption}
					head={
						<>
							<HeadCell>{columns.at}</HeadCell>
							<HeadCell>{columns.call}</HeadCell>
							<HeadCell className="max-sm:hidden">{columns.purpose}</HeadCell>
							<HeadCell>{columns.result}</HeadCell>
						</>
					}
				>
					{view.calls.map((call) => (
						<tr key={call.id}>
							<Cell className="whitespace-nowrap">{showDate(call.completedAt)}</Cell>
							<Cell>
								{call.canOpen ? (
									<TextLink to={`/calls/${call.id}/debrief`}>{call.title[language]}</TextLink>
								) : (
									call.title[language]
								)}
								<span className="block text-note text-ink-3 sm:hidden">{texts.purposes[call.purpose]}</span>
							</Cell>
							<Cell className="max-sm:hidden">{texts.purposes[call.purpose]}</Cell>
							<Cell>
								<Result call={call} />
							</Cell>
						</tr>
					))}
				</Table>
			)}
			<p className="mt-3 text-small">
				<TextLink to={`/people/${view.person.id}/progress`}>{texts.progress}</TextLink>
			</p>
		</Section>
	);
}

function Result({ call }: { call: RecordView["calls"][number] }) {
	const texts = useTexts(recordTexts).calls;
	if (call.purpose === "practice") return <span className="text-ink-3">{texts.noResult}</span>;
	if (call.passes === null) return <State kind="open">{texts.waiting}</State>;
	return (
		<State kind={call.passes ? "steady" : "strained"}>{call.passes ? texts.passed : texts.notPassed}</State>
	);
}

/** What is waiting for the person, and for whoever may: a way to give more. */
export function RecordAssignments({ view }: { view: RecordView }) {
	const texts = useTexts(recordTexts).assign;
	const purposes = useTexts(recordTexts).calls.purposes;
	const language = useLanguage();
	return (
		<Section id="assignments" title={texts.title}>
			{view.open.length === 0 ? <p className="text-small text-ink-2">{texts.none}</p> : null}
			<ul className={view.open.length > 0 ? "border-t border-rule" : undefined}>
				{view.open.map((each) => (
					<li key={each.id} className="border-b border-rule py-2 text-small text-tight">
						<span className="block text-pane">{each.title[language]}</span>
						<span className="text-ink-2">
							{purposes[each.purpose]},{" "}
							{each.declinedOn
								? texts.declined(showPlainDate(each.declinedOn))
								: each.dueOn
									? texts.due(showPlainDate(each.dueOn))
									: texts.noDue}
						</span>
					</li>
				))}
			</ul>
			{view.may.assign ? (
				<ButtonLink to={`/people/${view.person.id}/assignments`} className="mt-4">
					{texts.open}
				</ButtonLink>
			) : null}
		</Section>
	);
}
