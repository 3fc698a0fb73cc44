import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { useLanguage, useTexts } from "~/platform/i18n/language";
import { classes } from "~/ui/classes";
import { Disclosure } from "~/ui/disclosure";
import { Empty } from "~/ui/notice";
import { Section } from "~/ui/section";
import { Cell, HeadCell, Table } from "~/ui/table";
import { TextLink } from "~/ui/text-link";
import { HoursEntry } from "./hours-entry";
import { recordTexts } from "./record.messages";
import type { RecordView } from "./record-view";
import { showNumber } from "./standing-words";
import { VoidHours } from "./void-hours";

/** The hours, voided ones struck through, and the form to enter more. */
export function RecordHours({ view }: { view: RecordView }) {
	const texts = useTexts(recordTexts);
	const language = useLanguage();
	const { columns } = texts.hours;
	const counted = view.hours.filter((entry) => entry.voidedAt === null);
	const total = counted.reduce((sum, entry) => sum + entry.hours, 0);
	return (
		<Section
			id="hours"
			title={texts.hours.title}
			note={counted.length > 0 ? texts.hours.total(showNumber(total, language)) : undefined}
		>
			{view.may.enterHours ? (
				<Disclosure summary={texts.enter.open}>
					<HoursEntry
						key={view.nextEntryId}
						personId={view.person.id}
						entryId={view.nextEntryId}
						today={view.today}
					/>
				</Disclosure>
			) : null}
			{view.hours.length === 0 ? (
				<Empty>{texts.hours.empty}</Empty>
			) : (
				<Table
					caption={texts.hours.caption}
					head={
						<>
							<HeadCell>{columns.on}</HeadCell>
							<HeadCell>{columns.kind}</HeadCell>
							<HeadCell>{columns.hours}</HeadCell>
							<HeadCell className="max-sm:hidden">{columns.note}</HeadCell>
							<HeadCell>{columns.by}</HeadCell>
						</>
					}
				>
					{view.hours.map((entry) => (
						<HoursLine key={entry.id} entry={entry} view={view} />
					))}
				</Table>
			)}
		</Section>
	);
}

function HoursLine({ entry, view }: { entry: RecordView["hours"][number]; view: RecordView }) {
	const texts = useTexts(recordTexts).hours;
	const language = useLanguage();
	const hours = showNumber(entry.hours, language);
	const struck = classes(entry.voidedAt !== null && "text-ink-3 line-through");
	const day = showPlainDate(entry.on);
	return (
		<tr>
			<Cell className={classes("whitespace-nowrap", struck)}>{day}</Cell>
			<Cell className={struck}>
				{texts.kinds[entry.kind] ?? entry.kind}
				{entry.note ? <span className="block text-note text-ink-3 sm:hidden">{entry.note}</span> : null}
			</Cell>
			<Cell className={struck}>{hours}</Cell>
			<Cell className={classes("max-sm:hidden", struck)}>{entry.note}</Cell>
			<Cell className="text-ink-2">
				{texts.by(entry.recordedBy, showMoment(entry.recordedAt))}
				{entry.voidedAt !== null ? (
					<span className="block">
						{texts.voided(entry.voidedBy ?? "–", showMoment(entry.voidedAt))}
						{entry.voidReason ? <span className="block">{entry.voidReason}</span> : null}
					</span>
				) : !view.may.enterHours ? null : entry.runId ? (
					<span className="block">
						<TextLink to={`/courses/runs/${entry.runId}`}>{texts.correct}</TextLink>
					</span>
				) : (
					<Disclosure summary={texts.void}>
						<VoidHours
							personId={view.person.id}
							entryId={entry.id}
							question={texts.voidQuestion(hours, day)}
						/>
					</Disclosure>
				)}
			</Cell>
		</tr>
	);
}
