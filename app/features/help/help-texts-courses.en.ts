import type { HelpText } from "./help-text";

/** What help says about courses. */
export const COURSES_EN = {
	courses: {
		title: "Courses",
		purpose: "Courses and their runs: who has a place, who waits, and who was there when.",
		doing: [
			"Hold a run on the course's page, add its sessions, then enrol people of your centre.",
			"When the places are taken, whoever is enrolled later waits. When somebody is withdrawn, whoever waits longest moves up; the withdrawn are listed at the end of the page and can be enrolled again.",
			"From its day on, open a session to record attendance: choose for each person and save once. For who came late, change the hours.",
			"To correct what was saved, give a reason. What stood before is still shown at the end of the page.",
			"Attendances and people are two numbers: one person at three sessions is three attendances.",
			"Participants give feedback from the page of the run, without a name. Whoever leads sees results from 5 answers on.",
			"Write a test on the course's page: people take it before the first session and from the last one on. The run's test page shows how hard each question is and how much changed.",
			"Edit a course, a run or a session on its own page. Another day or other hours of a session with attendance ask for a reason, and records follow. A session without attendance can be cancelled.",
		],
		kept: "Hours stand in the records as soon as attendance is saved. Nothing is deleted.",
	},
} satisfies Record<string, HelpText>;
