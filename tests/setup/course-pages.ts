import type { PageInTable } from "./page-in-table";
import type { Shown } from "./shown";

/** The part of the table of pages (pages-table.ts) about courses. */
export const COURSE_PAGES: readonly PageInTable[] = [
	{ route: "courses", name: "courses", who: "trainee", path: () => "/courses" },
	{ route: "new-course", name: "new-course", who: "manager", path: () => "/courses/new" },
	{ route: "course", name: "course", who: "trainer", path: (shown) => `/courses/${shown.course.course}` },
	{
		route: "course-run",
		name: "course-run",
		who: "manager",
		path: (shown) => `/courses/runs/${shown.course.run.own}`,
	},
	{
		route: "course-run",
		name: "course-run-own",
		who: "trainee",
		path: (shown) => `/courses/runs/${shown.course.run.own}`,
	},
	...(["trainee", "manager"] as const).map((who) => ({
		route: "course-feedback",
		name: `course-feedback-${who}`,
		who,
		path: (shown: Shown) => `/courses/runs/${shown.course.run.own}/feedback`,
	})),
	{
		route: "course-test",
		name: "course-test",
		who: "trainee",
		path: (shown) => `/courses/runs/${shown.course.run.own}/test`,
	},
	{
		route: "attendance",
		name: "attendance",
		who: "manager",
		path: (shown) => `/courses/runs/${shown.course.run.own}/sessions/${shown.course.session.own}`,
	},
];
