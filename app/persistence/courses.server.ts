import type { CourseSession, Prisma } from "#prisma/client";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { dateColumn, isoDay } from "./plain-day.server";

export interface CourseRow {
	readonly id: string;
	readonly name: { readonly vi: string; readonly en: string };
	readonly purpose: string;
	readonly hourKind: string;
	readonly hours: number;
	readonly links: readonly string[];
	readonly runs: number;
	readonly version: number;
	readonly centreId: string;
}

/** How far somebody sees runs: those of centres under these paths, and, if they may, those that they are enrolled in. */
export interface RunReach {
	readonly personId: string;
	readonly own: boolean;
	readonly paths: readonly string[];
}

/** The predicate of list and detail. */
const reached = ({ personId, own, paths }: RunReach): Prisma.CourseRunWhereInput => ({
	OR: [
		...paths.map((path) => ({ centre: { path: { startsWith: path } } })),
		...(own ? [{ enrolments: { some: { personId, leftAt: null } } }] : []),
	],
});

const toCourse = (row: Prisma.CourseGetPayload<object>, runs: number): CourseRow => ({
	id: row.id,
	name: { vi: row.nameVi, en: row.nameEn },
	purpose: row.purpose,
	hourKind: row.hourKind,
	hours: row.hours.toNumber(),
	links: row.links,
	runs,
	version: row.version,
	centreId: row.centreId,
});

/** A page of the catalogue, which is everybody's; each with how many of its runs are in reach. */
export async function findCoursePage(ask: {
	readonly words: string;
	readonly kind: string;
	readonly sort: "name" | "newest";
	readonly limit: number;
	readonly offset: number;
	readonly reach: RunReach;
}): Promise<{ rows: CourseRow[]; total: number; all: number }> {
	const where: Prisma.CourseWhereInput = {
		AND: ask.words
			.split(" ")
			.filter(Boolean)
			.map((word) => ({ searchName: { contains: word } })),
		...(ask.kind === "" ? {} : { hourKind: ask.kind }),
	};
	const [rows, total, all] = await Promise.all([
		database.course.findMany({
			where,
			include: { _count: { select: { runs: { where: reached(ask.reach) } } } },
			orderBy:
				ask.sort === "name" ? [{ searchName: "asc" }, { id: "asc" }] : [{ createdAt: "desc" }, { id: "asc" }],
			take: ask.limit,
			skip: ask.offset,
		}),
		database.course.count({ where }),
		database.course.count(),
	]);
	return { rows: rows.map((row) => toCourse(row, row._count.runs)), total, all };
}

export async function findCourse(id: string): Promise<CourseRow | null> {
	const row = await database.course.findUnique({ where: { id } });
	return row && toCourse(row, 0);
}

/** Adds a course; false when its id is another's already. Sent twice by the same person it is one. */
export async function insertCourse(
	course: Omit<Prisma.CourseUncheckedCreateInput, "runs"> & { id: string },
): Promise<boolean> {
	await database.course.createMany({ data: [course], skipDuplicates: true });
	const stands = await database.course.findUnique({ where: { id: course.id } });
	return stands?.createdById === course.createdById;
}

export interface RunRow {
	readonly id: string;
	readonly course: CourseRow;
	readonly centre: { readonly vi: string; readonly en: string; readonly path: string };
	readonly from: string;
	readonly to: string;
	readonly place: string;
	readonly places: number;
	readonly trainers: string;
	readonly version: number;
	/** In the order in which they came, those who left too. */
	readonly enrolments: readonly {
		readonly personId: string;
		readonly name: string;
		readonly left: boolean;
		/** When they left, in ms; null for who has not. */
		readonly leftAt: number | null;
	}[];
}

const RUN = {
	course: true,
	centre: true,
	enrolments: {
		include: { person: { select: { name: true } } },
		orderBy: { seq: "asc" },
	},
} satisfies Prisma.CourseRunInclude;

const toRun = (row: Prisma.CourseRunGetPayload<{ include: typeof RUN }>): RunRow => ({
	id: row.id,
	course: toCourse(row.course, 0),
	centre: { vi: row.centre.nameVi, en: row.centre.nameEn, path: row.centre.path },
	from: isoDay(row.from),
	to: isoDay(row.to),
	place: row.place,
	places: row.places,
	trainers: row.trainers,
	version: row.version,
	enrolments: row.enrolments.map(({ personId, person, leftAt }) => ({
		personId,
		name: person.name,
		left: leftAt !== null,
		leftAt: leftAt?.getTime() ?? null,
	})),
});

/** How many runs of a course its page shows. */
const RUNS_SHOWN = 100;

/** Runs in reach, the newest first: of a course, or (null) those that the person is enrolled in themself. */
export async function listRuns(courseId: string | null, reach: RunReach): Promise<RunRow[]> {
	const rows = await database.courseRun.findMany({
		where: courseId
			? { courseId, ...reached(reach) }
			: { enrolments: { some: { personId: reach.personId, leftAt: null } } },
		include: RUN,
		orderBy: [{ from: "desc" }, { id: "desc" }],
		take: RUNS_SHOWN,
	});
	return rows.map(toRun);
}

export async function findRun(id: string, reach: RunReach): Promise<RunRow | null> {
	const row = await database.courseRun.findFirst({ where: { id, ...reached(reach) }, include: RUN });
	return row && toRun(row);
}

/** Adds a run; false when its id is another's already. */
export async function insertRun(run: {
	id: string;
	courseId: string;
	centreId: string;
	from: string;
	to: string;
	place: string;
	places: number;
	trainers: string;
	createdById: string;
}): Promise<boolean> {
	const data = { ...run, from: dateColumn(run.from), to: dateColumn(run.to) };
	await database.courseRun.createMany({ data: [data], skipDuplicates: true });
	const stands = await database.courseRun.findUnique({ where: { id: run.id } });
	return stands?.createdById === run.createdById && stands.courseId === run.courseId;
}

export interface SessionRow {
	readonly id: string;
	readonly on: string;
	readonly starts: string;
	readonly ends: string;
	readonly hours: number;
	readonly place: string;
	readonly version: number;
}

/** A run's sessions in the order of their days, without those that are cancelled. */
export async function listSessions(runId: string, on: Transaction = database): Promise<SessionRow[]> {
	const rows = await on.courseSession.findMany({
		where: { runId, cancelledAt: null },
		orderBy: [{ on: "asc" }, { starts: "asc" }, { id: "asc" }],
	});
	return rows.map(toSession);
}

const toSession = ({ id, on, starts, ends, hours, place, version }: CourseSession): SessionRow => ({
	id,
	on: isoDay(on),
	starts,
	ends,
	hours: hours.toNumber(),
	place,
	version,
});

/** A session of a run, a cancelled one too; null where the run has none of that id. */
export async function findSession(
	runId: string,
	id: string,
): Promise<(SessionRow & { readonly cancelled: boolean }) | null> {
	const row = await database.courseSession.findFirst({ where: { id, runId } });
	return row && { ...toSession(row), cancelled: row.cancelledAt !== null };
}

/** Enrols people at the end of the line, in this order; whoever stands in it already keeps their place. */
export async function enrol(
	runId: string,
	personIds: readonly string[],
	enrolledById: string,
): Promise<void> {
	await database.courseEnrolment.createMany({
		data: personIds.map((personId) => ({ runId, personId, enrolledById })),
		skipDuplicates: true,
	});
}

/** Takes somebody out of the line; false when they do not stand in it. */
export async function leaveRun(
	runId: string,
	personId: string,
	leftById: string,
	leftAt: Date,
): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.courseEnrolment.updateMany({
			where: { runId, personId, leftAt: null },
			data: { leftAt, leftById },
		});
		if (count > 0)
			await audit(
				{ personId: leftById, action: "course-run.left", subject: `person:${personId}`, detail: { runId } },
				on,
			);
		return count > 0;
	});
}
