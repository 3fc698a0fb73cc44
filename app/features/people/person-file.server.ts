import writeSheets from "write-excel-file/node";
import type { StatusName } from "~/domain/certification/status";
import { listProgrammes } from "~/persistence/library.server";
import { notePersonFile, readPersonOnRecord } from "~/persistence/person-file.server";
import { readCallsOnFile } from "~/persistence/person-file-calls.server";
import { noteLook } from "~/persistence/record-looks.server";
import { showMoment, showPlainDate } from "~/platform/i18n/dates";
import { statusTexts } from "~/platform/i18n/status.messages";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { peopleTexts } from "./people.messages";
import { personFileTexts } from "./person-file.messages";
import { getPersonInReach, todayAt } from "./person-in-reach.server";

type Value = string | number | null;

/**
 * A person's whole record as a spreadsheet, a sheet for each kind of thing; for themself, or whoever may see the
 * record. That somebody else took it is noted as a look; every one stands in the audit. 404 for whom it is not theirs.
 */
export async function personFile(
	who: SignedIn,
	personId: string | undefined,
	now: number,
): Promise<Response> {
	const person = await getPersonInReach(who, "record.see", personId, now);
	await noteLook({ personId: person.id, viewerId: who.personId, page: "file" }, now);
	const own = person.id === who.personId;
	const [known, inCalls, programmes] = await Promise.all([
		readPersonOnRecord(person.id),
		readCallsOnFile(person.id),
		listProgrammes(new Date(now)),
	]);
	const { language } = who;
	const texts = personFileTexts[language];
	const names = new Map(programmes.map(({ id, name }) => [id, name[language]]));
	const programme = (id: string) => names.get(id) ?? id;
	const word = (key: string) => texts.words[key] ?? key;
	const day = (iso: string | null) => (iso === null ? null : showPlainDate(iso));
	const yes = (is: boolean) => (is ? texts.yes : texts.no);
	const sheet = ({ tab, columns }: { tab: string; columns: readonly string[] }, rows: Value[][]) => ({
		sheet: tab,
		stickyRowsCount: 1,
		columns: columns.map(() => ({ width: 28 })),
		data: [
			columns.map((value) => ({ value, fontWeight: "bold" as const })),
			...rows.map((row) => row.map(cell)),
		],
	});
	const { standings, papers, decisions, hours, attendances, calls, looks } = known;
	const { leaves, prior, enrolments, tests, notes, notices, voices } = known;
	const at = (moment: Date) => showMoment(moment.getTime());
	const sheets = [
		{
			sheet: texts.person.tab,
			columns: [{ width: 28 }, { width: 90 }],
			data: [
				[texts.person.name, person.name],
				[texts.person.email, person.email],
				[texts.person.disabled, person.disabledAt === null ? "–" : showMoment(person.disabledAt)],
				["", texts.made(showMoment(now))],
				["", texts.without],
			].map((row) => row.map(cell)),
		},
		sheet(
			texts.roles,
			person.holdings.map(({ role, centre, from, to }) => [
				...[peopleTexts[language].roles[role], centre[language], day(from), day(to)],
			]),
		),
		sheet(
			texts.standings,
			standings.map(({ programmeId, status, until, missing }) => [
				...[programme(programmeId), statusTexts[language][status as StatusName], day(until), missing],
			]),
		),
		sheet(
			texts.papers,
			papers.map(({ number, programme, from, until }) => [
				...[number, programme[language], day(from), day(until)],
			]),
		),
		sheet(
			texts.decisions,
			decisions.map(({ programmeId, type, on, reason, by }) => [
				...[programme(programmeId), word(type), day(on), reason, by],
			]),
		),
		sheet(
			texts.hours,
			hours.map(({ on, kind, hours, note, voided }) => [day(on), word(kind), hours, note, yes(voided)]),
		),
		sheet(
			texts.attendances,
			attendances.map(({ on, course, state, hours, reason }) => [
				...[day(on), course[language], word(state), hours, reason],
			]),
		),
		sheet(
			texts.calls,
			calls.map(({ number, scenario, purpose, at, status, passes }) => [
				...[number, scenario[language], word(purpose), at === null ? null : showMoment(at.getTime())],
				...[word(status), passes === null ? null : yes(passes)],
			]),
		),
		sheet(
			texts.levels,
			inCalls.levels.map(({ call, criterion, level }) => [call, criterion[language], level]),
		),
		sheet(
			texts.errors,
			inCalls.errors.map(({ call, error }) => [call, error[language]]),
		),
		sheet(
			texts.leaves,
			leaves.map(({ kind, from, to }) => [word(kind), day(from), day(to)]),
		),
		sheet(
			texts.prior,
			prior.map(({ programmeId, document, on, voided }) => [
				...[programme(programmeId), document, day(on), yes(voided)],
			]),
		),
		sheet(
			texts.enrolments,
			enrolments.map(({ course, from, left }) => [course[language], day(from), yes(left)]),
		),
		sheet(
			texts.tests,
			tests.map(({ course, moment, at: answered, right, questions }) => [
				...[course[language], word(moment), at(answered), right, questions],
			]),
		),
		sheet(
			texts.voices,
			voices.map(({ call, agreed, withdrawn, kept }) => [
				...[call, at(agreed), withdrawn && at(withdrawn), yes(kept)],
			]),
		),
		sheet(
			texts.notices,
			notices.map(({ version, at: read }) => [version, at(read)]),
		),
		// What they wrote for themself, and who looked, is told to whom it is about, and to nobody else.
		...(own
			? [
					sheet(
						texts.written,
						inCalls.written.map((each) => [each.call, at(each.at), word(each.in), each.text]),
					),
					sheet(
						texts.notes,
						notes.map(({ call, keep, different, question }) => [call, keep, different, question]),
					),
					sheet(
						texts.looks,
						looks.map(({ viewer, page, hour }) => [viewer, word(page), showMoment(hour.getTime())]),
					),
				]
			: []),
	];
	const file = await writeSheets(sheets, { fontFamily: "Arial", fontSize: 10 }).toBuffer();
	await notePersonFile(person.id, who.personId);
	return new Response(new Uint8Array(file), {
		headers: {
			"content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
			"content-disposition": `attachment; filename="lang-nghe-${texts.file}-${todayAt(now)}.xlsx"`,
			"cache-control": "private, no-store",
		},
	});
}

const cell = (value: Value) => (value === null || value === "" ? null : { value });
