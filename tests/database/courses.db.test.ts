import { beforeEach, expect, test } from "vitest";
import { standInLine } from "~/domain/courses/places";
import { saveAttendance } from "~/persistence/course-attendance.server";
import { changeCourse, changeRun } from "~/persistence/course-editing.server";
import { cancelSession, changeSession, insertSession } from "~/persistence/course-sessions.server";
import { enrol, findRun, leaveRun, listSessions } from "~/persistence/courses.server";
import { testDatabase } from "../setup/db-test";
import { plantCourse } from "../setup/plant-course";
import { personId } from "./fixtures";

const AT = new Date("2026-10-06T03:00:00Z");
let manager = "";
let trainee = "";
let planted: Awaited<ReturnType<typeof plantCourse>>;
beforeEach(async () => {
	manager = await personId("manager");
	trainee = await personId("trainee");
	planted = await plantCourse(testDatabase());
});

const present = { state: "present" as const, lateHours: 0 };
const by = (reason = "") => ({ byId: manager, at: AT, reason });
const session = (hours = 3.5, on = "2026-10-06") => ({
	on,
	starts: "08:00",
	ends: "20:00",
	hours,
	place: "P2",
});

async function held(hours: number, on: string): Promise<string> {
	const id = crypto.randomUUID();
	const { starts, ends, place } = session(hours, on);
	// Past the rule that a run's sessions do not overlap: somebody can be in several runs at a time.
	await testDatabase().query(
		`INSERT INTO "CourseSession" (id, "runId", "on", starts, ends, hours, place) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
		[id, planted.run.own, on, starts, ends, hours, place],
	);
	return id;
}
const attend = (sessionId: string, builtOn = 0, reason = "") =>
	saveAttendance({
		runId: planted.run.own,
		sessionId,
		entries: [{ personId: trainee, builtOn, ...present }],
		...by(reason),
	});
const counts = (sessionId: string) =>
	testDatabase().query<{ hours: string; on: string }>(
		`SELECT h.hours::float AS hours, h."on"::text AS on FROM "HoursEntry" h
		 JOIN "CourseAttendance" a ON a."hoursEntryId" = h.id WHERE a."sessionId" = $1 AND h."voidedAt" IS NULL`,
		[sessionId],
	);

test("of two who edit the same thing, the second is told and nothing of the first is lost", async () => {
	const run = { from: "2026-10-05", to: "2026-10-06", place: "Phòng 3", trainers: "Ánh", places: 2 };
	expect(await changeRun({ id: planted.run.own, version: 1 }, run)).toBe(true);
	expect(await changeRun({ id: planted.run.own, version: 1 }, { ...run, place: "Phòng 4" })).toBe(false);
	const course = {
		nameVi: "Nghe",
		nameEn: "Listen",
		searchName: "nghe listen",
		purpose: "x",
		hours: 6,
		links: [],
	};
	const both = await Promise.all([1, 2].map(() => changeCourse({ id: planted.course, version: 1 }, course)));
	expect(both.filter(Boolean)).toHaveLength(1);
	const found = await findRun(planted.run.own, { personId: manager, own: false, paths: ["national/"] });
	expect(found).toMatchObject({ place: "Phòng 3", places: 2, version: 2 });
});

test("with more places, or when somebody leaves, whoever waits longest has one", async () => {
	const reach = { personId: manager, own: false, paths: ["national/"] };
	const line = async () => {
		const run = await findRun(planted.run.own, reach);
		if (!run) throw new Error("no run");
		const { taking, waiting } = standInLine(run.enrolments, run.places);
		return [taking.length, waiting.length];
	};
	await enrol(planted.run.own, [manager], manager);
	expect(await line()).toEqual([1, 2]);
	const run = { from: "2026-10-05", to: "2026-10-06", place: "P", trainers: "Ánh", places: 2 };
	await changeRun({ id: planted.run.own, version: 1 }, run);
	expect(await line()).toEqual([2, 1]);
	await leaveRun(planted.run.own, trainee, manager, AT);
	expect(await line()).toEqual([2, 0]);
});

test("a session's other day and hours go into the records as a new revision with its reason", async () => {
	const id = await held(4, "2026-10-05");
	await attend(id);
	expect(await changeSession({ id, version: 1 }, session(3), by())).toEqual({
		ok: false,
		refusal: "need-reason",
	});
	expect(await counts(id)).toEqual([{ hours: 4, on: "2026-10-05" }]);
	expect(await changeSession({ id, version: 1 }, session(3), by("Buổi kết thúc sớm."))).toEqual({ ok: true });
	expect(await counts(id)).toEqual([{ hours: 3, on: "2026-10-06" }]);
	const revisions = await testDatabase().query(
		`SELECT revision, hours::float AS hours, reason FROM "CourseAttendance" WHERE "sessionId" = $1 ORDER BY 1`,
		[id],
	);
	expect(revisions).toEqual([
		{ revision: 1, hours: 4, reason: "" },
		{ revision: 2, hours: 3, reason: "Buổi kết thúc sớm." },
	]);
	expect(await changeSession({ id, version: 1 }, session(5), by("x"))).toMatchObject({ refusal: "changed" });
});

test("nobody has more than 24 hours on a day, and the answer says with what it collides", async () => {
	const [first, second, third] = [
		await held(12, "2026-10-05"),
		await held(12, "2026-10-05"),
		await held(1, "2026-10-05"),
	];
	expect(await attend(first)).toEqual({ ok: true, saved: 1 });
	expect(await attend(second)).toEqual({ ok: true, saved: 1 });
	const refused = await attend(third);
	expect(refused).toMatchObject({ ok: false, refusal: "too-many-hours", personId: trainee });
	expect("elsewhere" in refused && refused.elsewhere).toHaveLength(2);
	expect(await counts(third)).toEqual([]);
	// Saved once more, a session does not collide with itself.
	expect(await attend(first, 1)).toEqual({ ok: true, saved: 0 });
});

test("two lists built on the same revision: one is kept, the other is shown what stands", async () => {
	const id = await held(2, "2026-10-06");
	await attend(id);
	const correct = (hours: number) =>
		saveAttendance({
			runId: planted.run.own,
			sessionId: id,
			entries: [{ personId: trainee, state: "late", lateHours: hours, builtOn: 1 }],
			...by("Đến muộn."),
		});
	const answers = await Promise.all([correct(1), correct(0.5)]);
	expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
	expect(answers.find(({ ok }) => !ok)).toMatchObject({ refusal: "changed", others: [{ revision: 2 }] });
	expect(await counts(id)).toHaveLength(1);
});

test("a session to come has no attendance, and one with attendance does not move to a day to come", async () => {
	const tomorrow = await held(2, "2026-10-07");
	expect(await attend(tomorrow)).toEqual({ ok: false, refusal: "too-early" });
	expect(await counts(tomorrow)).toEqual([]);
	const today = await held(2, "2026-10-06");
	await attend(today);
	const moved = { ...session(2, "2026-10-08"), starts: "13:00" };
	expect(await changeSession({ id: today, version: 1 }, moved, by("Dời ngày."))).toEqual({
		ok: false,
		refusal: "too-early",
	});
});

test("sessions of a run do not overlap, even when two are added at once", async () => {
	const add = (starts: string, ends: string, id: string = crypto.randomUUID()) =>
		insertSession({ ...session(2), starts, ends, id, runId: planted.run.own });
	const both = await Promise.all([add("08:00", "11:00"), add("10:00", "12:00")]);
	expect(both.filter(({ ok }) => ok)).toHaveLength(1);
	expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: "overlaps", other: { on: "2026-10-06" } });
	const id = crypto.randomUUID();
	expect(await add("13:00", "15:00", id)).toEqual({ ok: true });
	expect(await add("13:00", "15:00", id)).toEqual({ ok: true });
	expect(
		await changeSession({ id, version: 1 }, { ...session(2), starts: "09:00", ends: "15:00" }, by()),
	).toMatchObject({ refusal: "overlaps" });
});

test("a session without attendance is cancelled, once, and no attendance comes after", async () => {
	const id = await held(2, "2026-10-06");
	expect(await cancelSession(id, by())).toBe(true);
	expect(await cancelSession(id, by())).toBe(true);
	expect((await listSessions(planted.run.own)).map((each) => each.id)).toEqual([planted.session.own]);
	expect(await attend(id)).toEqual({ ok: false, refusal: "cancelled" });
	expect(await changeSession({ id, version: 2 }, session(), by())).toMatchObject({ refusal: "changed" });
	const audited = `SELECT 1 FROM audit_event WHERE action = 'course-session.cancelled'`;
	expect(await testDatabase().query(audited)).toHaveLength(1);
});

test("of attendance and cancelling at the same moment one is done, never both", async () => {
	expect(await cancelSession(planted.session.own, by())).toBe(false);
	const id = await held(2, "2026-10-06");
	const [attended, cancelled] = await Promise.all([attend(id), cancelSession(id, by())]);
	expect(attended.ok).toBe(!cancelled);
	expect(await counts(id)).toHaveLength(cancelled ? 0 : 1);
});
