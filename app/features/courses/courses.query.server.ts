import { countAttendance } from "~/domain/courses/attendance";
import { standInLine } from "~/domain/courses/places";
import { searchName } from "~/domain/shared/search-name";
import { listAttendance, whatHolds } from "~/persistence/course-attendance.server";
import { findCoursePage, listRuns, type RunRow } from "~/persistence/courses.server";
import { pageNumber } from "~/platform/http/page-number";
import { mayEver } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { editsCourse } from "./course-edits.server";
import { coursesFilter } from "./course-forms";
import { centresToLead, getCourse, leadsAt, runReach } from "./course-reach.server";
import { getTestText } from "./course-test-text.server";
import type { CoursesView, CourseView, RunLine } from "./course-views";

const PAGE_SIZE = 25;

export function toRunLine({
	id,
	course,
	centre,
	from,
	to,
	place,
	trainers,
	places,
	version,
	enrolments,
}: RunRow): RunLine {
	const { taking, waiting } = standInLine(enrolments, places);
	return {
		id,
		course: course.name,
		centre: { vi: centre.vi, en: centre.en },
		from,
		to,
		place,
		trainers,
		places,
		taking: taking.length,
		waiting: waiting.length,
		version,
	};
}

/** The catalogue, and the runs that whoever asks takes part in. */
export async function getCourses(who: SignedIn, url: URL): Promise<CoursesView> {
	const filter = coursesFilter.parse(Object.fromEntries(url.searchParams));
	const reach = runReach(who);
	const ask = { words: searchName(filter.q), kind: filter.kind, sort: filter.sort, limit: PAGE_SIZE, reach };
	const { total } = await findCoursePage({ ...ask, limit: 0, offset: 0 });
	const { page, pages, offset } = pageNumber(url, total, PAGE_SIZE);
	const [found, own] = await Promise.all([findCoursePage({ ...ask, offset }), listRuns(null, reach)]);
	return {
		filter,
		rows: found.rows,
		total: found.total,
		all: found.all,
		leads: mayEver(who, "course.lead"),
		own: own.map(toRunLine),
		paging: { page, pages },
	};
}

/** A course with its runs in reach. */
export async function getCourseView(who: SignedIn, courseId: string | undefined): Promise<CourseView> {
	const course = await getCourse(courseId);
	const [runs, centres] = await Promise.all([listRuns(course.id, runReach(who)), centresToLead(who)]);
	const edits = await editsCourse(who, course);
	const led = runs.filter(({ centre }) => leadsAt(who, centre.path));
	const attendance = await Promise.all(led.map(({ id }) => listAttendance({ runId: id })));
	return {
		course,
		edits,
		test: edits ? await getTestText(course.id) : null,
		runs: runs.map(toRunLine),
		centres,
		count: led.length > 0 ? countAttendance(attendance.flatMap(whatHolds)) : null,
	};
}
