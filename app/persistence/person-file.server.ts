import type { TestQuestion } from "~/domain/courses/test-questions";
import { audit } from "./audit.server";
import { database } from "./database.server";
import { isoDay } from "./plain-day.server";

/** All that is on record about a person besides their roles; what was released of their calls, nothing of a rating. */
export interface PersonOnRecord {
	readonly standings: readonly {
		programmeId: string;
		status: string;
		until: string | null;
		missing: number;
	}[];
	readonly papers: readonly {
		number: string;
		programme: { vi: string; en: string };
		from: string;
		until: string;
	}[];
	readonly decisions: readonly {
		programmeId: string;
		type: string;
		on: string;
		reason: string;
		by: string | null;
	}[];
	readonly hours: readonly { on: string; kind: string; hours: number; note: string; voided: boolean }[];
	readonly attendances: readonly {
		on: string;
		course: { vi: string; en: string };
		state: string;
		hours: number;
		reason: string;
	}[];
	readonly calls: readonly {
		number: number;
		scenario: { vi: string; en: string };
		purpose: string;
		at: Date | null;
		status: string;
		/** Null: nothing was released. */
		passes: boolean | null;
	}[];
	readonly leaves: readonly { kind: string; from: string; to: string | null }[];
	readonly prior: readonly { programmeId: string; document: string; on: string; voided: boolean }[];
	readonly enrolments: readonly { course: { vi: string; en: string }; from: string; left: boolean }[];
	readonly tests: readonly {
		course: { vi: string; en: string };
		moment: string;
		at: Date;
		right: number;
		questions: number;
	}[];
	/** What they took from calls: for themself alone. */
	readonly notes: readonly { call: number; keep: string; different: string; question: string }[];
	readonly notices: readonly { version: number; at: Date }[];
	/** To what they agreed in role-plays; until when voices of the call are kept is in the store's own rule. */
	readonly voices: readonly { call: number; agreed: Date; withdrawn: Date | null; kept: boolean }[];
	readonly looks: readonly { viewer: string; page: string; hour: Date }[];
}

/** Reads it. Whoever calls this has asked whether they may. */
export async function readPersonOnRecord(personId: string): Promise<PersonOnRecord> {
	const where = { personId };
	const [standings, papers, events, hours, attendances, calls, looks] = await Promise.all([
		database.certificationStanding.findMany({ where, orderBy: { programmeId: "asc" } }),
		database.certificate.findMany({ where, orderBy: { issuedAt: "asc" } }),
		database.certificateEvent.findMany({ where, orderBy: [{ effectiveOn: "asc" }, { recordedAt: "asc" }] }),
		database.hoursEntry.findMany({ where, orderBy: [{ on: "asc" }, { recordedAt: "asc" }] }),
		database.courseAttendance.findMany({
			where,
			orderBy: [{ recordedAt: "asc" }, { revision: "asc" }],
			include: { session: { include: { run: { include: { course: true } } } } },
		}),
		database.call.findMany({
			where: { traineeId: personId },
			orderBy: { number: "asc" },
			select: {
				...{ number: true, purpose: true, status: true, completedAt: true },
				scenario: { select: { titleVi: true, titleEn: true } },
				releases: { select: { passes: true }, orderBy: { number: "desc" }, take: 1 },
			},
		}),
		database.recordLook.findMany({
			where,
			orderBy: { hour: "asc" },
			include: { viewer: { select: { name: true } } },
		}),
	]);
	const rest = await readRest(personId);
	const deciders = await database.person.findMany({
		where: { id: { in: events.flatMap(({ recordedById }) => recordedById ?? []) } },
		select: { id: true, name: true },
	});
	const names = new Map(deciders.map(({ id, name }) => [id, name]));
	return {
		...rest,
		standings: standings.map(({ programmeId, status, until, missing }) => ({
			...{ programmeId, status, missing },
			until: until && isoDay(until),
		})),
		papers: papers.map(({ number, programmeNameVi, programmeNameEn, validFrom, validUntil }) => ({
			...{ number, from: isoDay(validFrom), until: isoDay(validUntil) },
			programme: { vi: programmeNameVi, en: programmeNameEn },
		})),
		decisions: events.map(({ programmeId, type, effectiveOn, reason, recordedById }) => ({
			...{ programmeId, type, reason, on: isoDay(effectiveOn), by: names.get(recordedById ?? "") ?? null },
		})),
		hours: hours.map(({ on, kind, hours, note, voidedAt }) => ({
			...{ on: isoDay(on), kind, note, hours: hours.toNumber(), voided: voidedAt !== null },
		})),
		attendances: attendances.map(({ session, state, hours, reason }) => ({
			...{ on: isoDay(session.on), state, reason, hours: hours.toNumber() },
			course: { vi: session.run.course.nameVi, en: session.run.course.nameEn },
		})),
		calls: calls.map(({ number, purpose, status, completedAt, scenario, releases }) => ({
			...{ number, purpose, status, at: completedAt },
			scenario: { vi: scenario.titleVi, en: scenario.titleEn },
			passes: purpose === "assessed" ? (releases[0]?.passes ?? null) : null,
		})),
		looks: looks.map(({ viewer, page, hour }) => ({ viewer: viewer.name, page, hour })),
	};
}

async function readRest(personId: string) {
	const where = { personId };
	const course = { select: { nameVi: true, nameEn: true } } as const;
	const [leaves, prior, enrolments, tests, notes, notices, voices] = await Promise.all([
		database.leave.findMany({ where: { personId, withdrawnAt: null }, orderBy: { from: "asc" } }),
		database.priorLearning.findMany({ where, orderBy: { on: "asc" } }),
		database.courseEnrolment.findMany({
			where,
			orderBy: { enrolledAt: "asc" },
			include: { run: { include: { course } } },
		}),
		database.courseTestAnswer.findMany({
			where,
			orderBy: { answeredAt: "asc" },
			include: { run: { include: { course } }, test: { select: { questions: true } } },
		}),
		database.learningNote.findMany({
			where: { call: { traineeId: personId } },
			orderBy: { savedAt: "asc" },
			include: { call: { select: { number: true } } },
		}),
		database.staffNoticeAcknowledgement.findMany({ where, orderBy: { version: "asc" } }),
		database.recordingConsent.findMany({
			where,
			orderBy: { agreedAt: "asc" },
			include: {
				room: {
					select: {
						call: { select: { number: true } },
						recordings: { where: { removedAt: null }, select: { id: true }, take: 1 },
					},
				},
			},
		}),
	]);
	const nameOf = ({ nameVi, nameEn }: { nameVi: string; nameEn: string }) => ({ vi: nameVi, en: nameEn });
	// Of a note that was changed the last state is the note.
	const newest = new Map(notes.map((note) => [note.callId, note]));
	return {
		leaves: leaves.map(({ kind, from, to }) => ({ kind, from: isoDay(from), to: to && isoDay(to) })),
		prior: prior.map(({ programmeId, document, on, voidedAt }) => ({
			...{ programmeId, document, on: isoDay(on), voided: voidedAt !== null },
		})),
		enrolments: enrolments.map(({ run, leftAt }) => ({
			...{ course: nameOf(run.course), from: isoDay(run.from), left: leftAt !== null },
		})),
		tests: tests.map(({ run, moment, answeredAt, chosen, test }) => {
			const questions = test.questions as unknown as readonly TestQuestion[];
			const right = questions.filter((question, at) => question.right === chosen[at]).length;
			return {
				...{ course: nameOf(run.course), moment, at: answeredAt, right },
				questions: questions.length,
			};
		}),
		notes: [...newest.values()].map(({ call, keep, different, question }) => ({
			...{ call: call.number, keep, different, question },
		})),
		voices: voices.map(({ room, agreedAt, withdrawnAt }) => ({
			...{ call: room.call.number, agreed: agreedAt, withdrawn: withdrawnAt },
			kept: room.recordings.length > 0,
		})),
		notices: notices.map(({ version, at }) => ({ version, at })),
	};
}

/** Notes in the audit that somebody took a person's record along. */
export async function notePersonFile(personId: string, byId: string): Promise<void> {
	await audit({ personId: byId, action: "record.exported", subject: `person:${personId}` });
}
