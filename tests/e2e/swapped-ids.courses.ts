import type { Swap } from "./swapped-ids.people";

const KEY = "01900000-0000-7000-8000-0000000000aa";
const centres = { foreign: "<<centre.foreign>>", missing: "<<centre.missing>>" };

/** Courses: entries of the table in swapped-ids.spec.ts. */
export const COURSE_SWAPS: readonly Swap[] = [
	{
		field: "new-course.centreId",
		who: "manager",
		path: "/courses/new",
		fields: {
			key: KEY,
			nameVi: "Khoá",
			nameEn: "Course",
			purpose: "Để học",
			hourKind: "course",
			hours: "3",
			links: "",
		},
		...centres,
	},
	{
		field: "course.centreId",
		who: "manager",
		path: "/courses/<<course.own>>",
		fields: {
			key: KEY,
			from: "2026-10-05",
			to: "2026-10-06",
			place: "Phòng 2",
			trainers: "Ánh",
			places: "3",
		},
		...centres,
	},
	...["enrol", "leave"].map((deed) => ({
		field: "course-run.personId",
		who: "manager",
		path: "/courses/runs/<<course.run>>",
		fields: { deed },
		foreign: "<<person.foreign>>",
		missing: "<<person.missing>>",
	})),
	{
		field: "course-run.courseSessionId",
		who: "manager",
		path: "/courses/runs/<<course.run>>",
		fields: {
			deed: "edit-session",
			version: "1",
			on: "2026-10-05",
			starts: "08:00",
			ends: "11:30",
			hours: "3",
			place: "",
			reason: "Ghi nhầm.",
		},
		foreign: "<<course.foreignSession>>",
		missing: "<<course.missing>>",
	},
	{
		field: "course-run.courseSessionId",
		who: "manager",
		path: "/courses/runs/<<course.run>>",
		fields: { deed: "cancel-session" },
		foreign: "<<course.foreignSession>>",
		missing: "<<course.missing>>",
	},
];
