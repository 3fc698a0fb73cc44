import { ACCOUNT_PAGES } from "./account-pages";
import { CERTIFICATE_PAGES } from "./certificate-pages";
import { COURSE_PAGES } from "./course-pages";
import { LIVE_PAGES } from "./live-pages";
import { LIVE_SESSION_PAGES } from "./live-session-pages";
import { NOTICE_PAGES } from "./notice-pages";
import { OVERVIEW_PAGES } from "./overview-pages";
import type { PageInTable } from "./page-in-table";
import { STANDARD_SETTING_PAGES } from "./pages-of-standard-setting";
import { PROGRAMME_PAGES } from "./programme-pages";
import { RATER_PAGES } from "./rater-pages";
import { SIGN_IN_PAGES } from "./sign-in-pages";
import { STAFF_PAGES } from "./staff-pages";

/**
 * Every page, for everybody who sees it: what `npm run screens` draws and what tests/e2e/pages.spec.ts looks at. A
 * route with a page that is not here fails that test.
 */
export const PAGES: readonly PageInTable[] = [
	...SIGN_IN_PAGES,
	{ route: "not-found", name: "not-found", who: "trainee", path: () => "/no/such/page" },

	{ route: "home", name: "home-trainee", who: "trainee", path: () => "/" },
	{ route: "home", name: "home-trainer", who: "trainer", path: () => "/" },
	{ route: "home", name: "home-manager", who: "manager", path: () => "/" },
	{ route: "home", name: "home-administrator", who: "administrator", path: () => "/" },
	...ACCOUNT_PAGES,
	{ route: "help", name: "help", who: "trainee", path: () => "/help/call" },
	{ route: "design", name: "design", who: "administrator", path: () => "/design" },

	{ route: "scenarios", name: "scenarios-trainee", who: "trainee", path: () => "/scenarios" },
	{ route: "scenarios", name: "scenarios-trainer", who: "trainer", path: () => "/scenarios" },
	{
		route: "library-distribution",
		name: "library-distribution",
		who: "trainer",
		path: () => "/scenarios/distribution",
	},
	{ route: "scenario", name: "scenario-trainee", who: "trainee", path: () => "/scenarios/S01" },
	{ route: "scenario", name: "scenario-trainer", who: "trainer", path: () => "/scenarios/S03" },
	{ route: "scenario-chart", name: "scenario-chart", who: "trainer", path: () => "/scenarios/S01/chart" },
	{
		route: "scenario-try",
		name: "scenario-try",
		who: "trainer",
		path: () => "/scenarios/S01/try?moves=~silence",
	},
	{
		route: "scenario-versions",
		name: "scenario-versions",
		who: "trainer",
		path: () => "/scenarios/S01/versions",
	},
	{ route: "scenario-script", name: "scenario-script", who: "trainer", path: () => "/scenarios/S01/script" },
	{
		route: "scenario-teaching",
		name: "scenario-teaching",
		who: "trainer",
		path: () => "/scenarios/S01/teaching",
	},
	{ route: "drafts", name: "drafts", who: "trainer", path: () => "/drafts" },
	{ route: "draft", name: "draft", who: "trainer", path: (shown) => `/drafts/${shown.draft.changed}` },
	{ route: "draft", name: "draft-errors", who: "trainer", path: (shown) => `/drafts/${shown.draft.broken}` },
	{
		route: "draft",
		name: "draft-edit",
		who: "trainer",
		path: (shown) => `/drafts/${shown.draft.broken}?edit`,
	},
	{
		route: "try-draft",
		name: "try-draft",
		who: "trainer",
		path: (shown) => `/drafts/${shown.draft.changed}/try`,
	},
	{
		route: "assignment",
		name: "assignment",
		who: "trainee",
		path: (shown) => `/assignments/${shown.assignment}`,
	},

	...PROGRAMME_PAGES,

	{ route: "rubrics", name: "rubrics", who: "trainer", path: () => "/rubrics" },
	{ route: "rubrics", name: "rubrics-manager", who: "manager", path: () => "/rubrics" },
	{ route: "rubric", name: "rubric", who: "trainer", path: (shown) => `/rubrics/${shown.rubric.hash}` },
	{
		route: "rubric-draft",
		name: "rubric-draft",
		who: "trainer",
		path: (shown) => `/rubric-drafts/${shown.rubric.id}`,
	},
	{
		route: "rubric-part",
		name: "rubric-part-criterion",
		who: "trainer",
		path: (shown) => `/rubric-drafts/${shown.rubric.id}/parts/criterion.empathy`,
	},
	{
		route: "rubric-part",
		name: "rubric-part-pass",
		who: "trainer",
		path: (shown) => `/rubric-drafts/${shown.rubric.id}/parts/pass`,
	},
	{
		route: "publish-rubric",
		name: "publish-rubric",
		who: "trainer",
		path: (shown) => `/rubric-drafts/${shown.rubric.id}/publish`,
	},

	...STANDARD_SETTING_PAGES,

	{ route: "directory", name: "directory-trainee", who: "trainee", path: () => "/directory" },
	{ route: "directory", name: "directory-manager", who: "manager", path: () => "/directory" },
	{ route: "directory-due", name: "directory-due", who: "trainer", path: () => "/directory/due" },
	{ route: "new-agency", name: "new-agency", who: "trainer", path: () => "/directory/new" },
	{ route: "agency", name: "agency-trainee", who: "trainee", path: () => "/directory/PL" },
	{ route: "agency", name: "agency-trainer", who: "trainer", path: () => "/directory/PL" },
	{ route: "edit-agency", name: "edit-agency", who: "manager", path: () => "/directory/PL/edit" },

	{ route: "calls", name: "calls", who: "trainee", path: () => "/calls" },
	{ route: "call", name: "call-ringing", who: "trainee", path: (shown) => `/calls/${shown.ringing}` },
	{ route: "call", name: "call-open", who: "trainee", path: (shown) => `/calls/${shown.open}` },
	{ route: "call", name: "call-wrap-up", who: "trainee", path: (shown) => `/calls/${shown.wrapUp}` },
	{
		route: "debrief",
		name: "debrief-practice",
		who: "trainee",
		path: (shown) => `/calls/${shown.practice}/debrief`,
	},
	{
		route: "debrief",
		name: "debrief-not-released",
		who: "trainee",
		path: (shown) => `/calls/${shown.notReleased}/debrief`,
	},
	{
		route: "debrief",
		name: "debrief-trainer",
		who: "trainer",
		path: (shown) => `/calls/${shown.released}/debrief`,
	},
	{
		route: "debrief",
		name: "debrief-manager",
		who: "manager",
		path: (shown) => `/calls/${shown.released}/debrief`,
	},

	{
		route: "objection",
		name: "objection",
		who: "trainee",
		path: (shown) => `/calls/${shown.notReleased}/objection`,
	},
	{
		route: "assessment-step",
		name: "assessment-step",
		who: "trainer",
		path: (shown) => `/assessments/${shown.waiting}/step`,
	},
	{ route: "assessments", name: "assessments", who: "trainer", path: () => "/assessments" },
	{
		route: "machine-agreement",
		name: "machine-agreement",
		who: "trainer",
		path: () => "/assessments/machine?sort=worst",
	},
	...RATER_PAGES,
	{
		route: "assessment",
		name: "assessment-waiting",
		who: "trainer",
		path: (shown) => `/assessments/${shown.waiting}`,
	},
	{
		route: "assessment",
		name: "assessment-released",
		who: "trainer",
		path: (shown) => `/assessments/${shown.released}`,
	},
	{
		route: "decision",
		name: "assessment-decision",
		who: "trainer",
		path: (shown) => `/assessments/${shown.waiting}/decision`,
	},
	{
		route: "release",
		name: "assessment-release",
		who: "trainer",
		path: (shown) => `/assessments/${shown.waiting}/release`,
	},

	{ route: "agreement", name: "agreement", who: "manager", path: () => "/agreement" },
	{ route: "own-agreement", name: "own-agreement", who: "trainer", path: () => "/agreement/mine" },
	{
		route: "round-agreement",
		name: "round-agreement",
		who: "manager",
		path: (shown) => `/calibration/${shown.ratedRound}/agreement`,
	},

	{ route: "people", name: "people-manager", who: "manager", path: () => "/people" },
	{ route: "people", name: "people-trainer", who: "trainer", path: () => "/people" },
	{
		route: "record",
		name: "record-own",
		who: "trainee",
		path: (shown) => `/people/${shown.person.trainee}`,
	},
	{
		route: "record",
		name: "record-manager",
		who: "manager",
		path: (shown) => `/people/${shown.person["quang.huy"]}`,
	},
	{
		route: "record",
		name: "record-trainer",
		who: "trainer",
		path: (shown) => `/people/${shown.person.trainee}`,
	},
	{ route: "raters", name: "raters", who: "manager", path: () => "/raters" },
	{
		route: "rater",
		name: "rater",
		who: "manager",
		path: (shown) => `/raters/${shown.person.trainer}`,
	},
	{ route: "own-progress", name: "progress-own", who: "trainee", path: () => "/progress" },
	{
		route: "person-progress",
		name: "progress-trainer",
		who: "trainer",
		path: (shown) => `/people/${shown.person.trainee}/progress?of=assessed`,
	},
	{
		route: "hours",
		name: "hours",
		who: "manager",
		path: (shown) => `/people/${shown.person.trainee}/hours`,
	},
	{
		route: "assignments",
		name: "assignments",
		who: "trainer",
		path: (shown) => `/people/${shown.person.trainee}/assignments`,
	},
	{
		route: "assign-by-mix",
		name: "assign-by-mix",
		who: "manager",
		path: () => "/people/assign",
	},
	{
		route: "assign-by-mix",
		name: "assign-by-mix-preview",
		who: "trainer",
		path: (shown) =>
			`/people/assign?${new URLSearchParams([
				["mix", "training"],
				["purpose", "practice"],
				["count", "3"],
				["personId", shown.person.trainee ?? ""],
				["personId", shown.person["quang.huy"] ?? ""],
				["seed", "01900000-0000-7000-8000-0000000000aa"],
			])}`,
	},

	...NOTICE_PAGES,
	...STAFF_PAGES,
	...CERTIFICATE_PAGES,
	...OVERVIEW_PAGES,
	...COURSE_PAGES,
	...LIVE_PAGES,
	...LIVE_SESSION_PAGES,
];
