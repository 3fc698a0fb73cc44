import type { RouteId } from "~/platform/permissions/route-access";

/** The pages that one text of help is for, by topic. Every route with a page has one; a test holds it. */
export const HELP_TOPICS = {
	start: ["home"],
	"sign-in": [
		"sign-in",
		"sign-in-code",
		"sign-in-set-up",
		"forgotten-password",
		"set-password",
		"confirm-email",
	],
	account: ["account", "second-factor", "email"],
	scenarios: ["scenarios", "scenario", "assignment"],
	"inside-a-scenario": ["scenario-chart", "scenario-versions", "scenario-script", "scenario-teaching"],
	try: ["scenario-try", "try-draft"],
	distribution: ["library-distribution"],
	drafts: ["drafts", "draft"],
	directory: ["directory", "agency"],
	"directory-editing": ["directory-due", "new-agency", "edit-agency"],
	calls: ["calls"],
	call: ["call"],
	debrief: ["debrief", "objection"],
	"live-role-play": ["rooms", "new-room", "room"],
	recording: ["recording"],
	queue: ["assessments"],
	rating: ["assessment", "assessment-step", "decision", "release"],
	"machine-agreement": ["machine-agreement"],
	calibration: ["calibrations", "new-calibration", "calibration", "calibration-calls", "calibration-meeting"],
	"calibration-rating": ["calibration-rating"],
	agreement: ["agreement", "round-agreement"],
	"own-agreement": ["own-agreement"],
	rubrics: ["rubrics", "rubric"],
	"rubric-editing": ["rubric-draft", "rubric-part", "publish-rubric"],
	"standard-setting": ["standard-setting", "new-study", "study", "study-calls", "study-call", "judgement"],
	people: ["people"],
	programmes: ["programmes", "programme", "change-programme"],
	reports: ["reports", "report", "service-figures"],
	overview: [
		...["overview", "overview-over-time", "overview-matrix", "overview-overdue"],
		...["overview-quality", "overview-practice", "overview-calls", "overview-holders", "overview-results"],
	],
	certificates: ["certificates", "certificate-reviews", "certificate-set", "person-certificates"],
	"certificate-verifying": ["verify"],
	courses: ["courses", "new-course", "course", "course-run", "course-feedback", "course-test", "attendance"],
	"live-sessions": ["live-sessions", "new-live-session", "live-session", "big-screen"],
	raters: ["raters", "rater"],
	record: ["record"],
	progress: ["own-progress", "person-progress"],
	hours: ["hours"],
	assigning: ["assignments", "assign-by-mix"],
	accounts: ["accounts", "new-account", "account-of"],
	"sign-in-rules": ["sign-in-rules"],
	centres: ["centres", "centre"],
	"staff-import": ["staff-imports", "staff-import"],
	notice: ["notice", "notice-readers", "publish-notice"],
	retention: ["retention"],
	other: ["design", "not-found", "help"],
} as const satisfies Record<string, readonly RouteId[]>;

export type HelpTopic = keyof typeof HELP_TOPICS;

const topics = Object.entries(HELP_TOPICS) as [HelpTopic, readonly string[]][];

/** The topic of a page by its route; pages that nobody thought of get the one about finding one's way. */
export const topicOfRoute = (routeId: string): HelpTopic =>
	topics.find(([, routes]) => routes.includes(routeId))?.[0] ?? "other";

/** The topic of this name, or null. */
export const findTopic = (name: string | undefined): HelpTopic | null =>
	topics.find(([topic]) => topic === name)?.[0] ?? null;
