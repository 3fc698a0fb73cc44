import { z } from "zod";
import {
	attendanceForm,
	candidateSearch,
	coursesFilter,
	newCourseForm,
	newRunForm,
	runDeed,
} from "../../app/features/courses/course-forms";
import { feedbackForm } from "../../app/features/courses/feedback-form";
import { testForm } from "../../app/features/courses/test-form";
import type { RouteId } from "../../app/platform/permissions/route-access";
import type { RouteFuzz } from "./route-fuzz";

const text = z.string().max(100);
const page = z.union([z.coerce.number().int().min(1).max(9), z.string()]);
const run = { ":runId": ["<<course.run>>", "<<course.foreignRun>>", "<<course.missing>>"] };
const centreId = ["ha-noi", "ha-noi", "da-nang", "no-such-centre"];

/** Courses, their runs and who was there. */
export const COURSE_FUZZ = {
	courses: {
		who: "manager",
		query: coursesFilter.extend({ page }),
		known: { q: ["nghe", "%"], page: ["2", "9007199254740993"] },
	},
	"new-course": {
		who: "manager",
		form: newCourseForm,
		known: {
			key: ["<<uuid>>", "<<uuid>>", "<<course.own>>"],
			nameVi: ["Nghe chủ động"],
			nameEn: ["Active listening"],
			hours: ["12", "7,5", "0.1", "1e3"],
			links: ["", "https://example.org", "javascript:alert(1)"],
			centreId,
		},
	},
	course: {
		who: "manager",
		params: { ":courseId": ["<<course.own>>", "<<course.missing>>"] },
		form: newRunForm,
		known: {
			key: ["<<uuid>>", "<<uuid>>", "<<course.run>>"],
			from: ["2026-10-05", "2026-02-30"],
			to: ["2026-10-06", "2020-01-01"],
			places: ["12", "0", "1e3"],
			place: ["Phòng 2"],
			trainers: ["Vũ Ngọc Ánh"],
			centreId,
		},
	},
	"course-run": {
		who: "manager",
		params: run,
		query: candidateSearch,
		form: runDeed,
		known: {
			personId: ["<<person.victim>>", "<<person.foreign>>", "<<person.missing>>", "__proto__"],
			key: ["<<uuid>>"],
			version: ["1", "2", "999999999999", "-1"],
			courseSessionId: ["<<course.session>>", "<<course.foreignSession>>", "<<course.missing>>"],
			on: ["2026-10-05", "2026-10-05", "2030-01-01"],
			starts: ["08:00", "25:00"],
			ends: ["11:30", "07:00"],
			hours: ["3,5", "13"],
		},
	},
	attendance: {
		who: "manager",
		params: {
			...run,
			":courseSessionId": ["<<course.session>>", "<<course.foreignSession>>", "<<course.missing>>"],
		},
		query: z.object({ saved: text.optional() }),
		form: attendanceForm.extend({
			"state.<<person.own>>": text,
			"hours.<<person.own>>": text,
			"builtOn.<<person.own>>": text,
			"state.__proto__": text.optional(),
		}),
		known: {
			reason: ["", "Ghi nhầm."],
			"state.<<person.own>>": ["present", "late", "absent", "excused", "toString"],
			"hours.<<person.own>>": ["1", "2,5", "1e9", "NaN"],
			"builtOn.<<person.own>>": ["2", "3", "0", "-1", "1e99"],
		},
	},
	"course-feedback": {
		who: "trainee",
		params: run,
		form: feedbackForm,
		known: {
			useful: ["1", "5", "6"],
			clear: ["3"],
			practice: ["2"],
			text: ["", "Thêm thời gian thực hành."],
		},
	},
	"attendance-csv": { who: "manager", params: run, form: z.object({}) },
	"course-test-csv": { who: "manager", params: run, form: z.object({}) },
	"course-test": {
		who: "trainee",
		params: run,
		form: testForm.extend({ "question.0": text.optional(), "question.1": text.optional() }),
		known: {
			moment: ["pre", "post", "post"],
			version: ["1", "1", "2"],
			"question.0": ["0", "1", "9", "-1"],
			"question.1": ["0", "1", "1e3"],
		},
	},
} satisfies Partial<Record<RouteId, RouteFuzz>>;
