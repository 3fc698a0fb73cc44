import { index, type RouteConfig, route } from "@remix-run/route-config";

/** The whole URL map. Every route has its line in platform/permissions/route-access.ts, or a test fails. */
export default [
	index("routes/home/home.tsx", { id: "home" }),
	route("sign-in", "routes/sign-in/sign-in.tsx", { id: "sign-in" }),
	route("sign-in/code", "routes/sign-in/sign-in-code.tsx", { id: "sign-in-code" }),
	route("sign-in/set-up", "routes/sign-in/sign-in-set-up.tsx", { id: "sign-in-set-up" }),
	route("forgotten-password", "routes/sign-in/forgotten-password.tsx", { id: "forgotten-password" }),
	route("sign-out", "routes/sign-in/sign-out.tsx", { id: "sign-out" }),
	route("set-password/:secret", "routes/sign-in/set-password.tsx", { id: "set-password" }),
	route("account", "routes/account/account.tsx", { id: "account" }),
	route("account/second-factor", "routes/account/second-factor.tsx", { id: "second-factor" }),
	route("account/email", "routes/account/email.tsx", { id: "email" }),
	route("confirm-email/:secret", "routes/account/confirm-email.tsx", { id: "confirm-email" }),
	route("preferences", "routes/account/preferences.tsx", { id: "preferences" }),

	route("scenarios", "routes/scenarios/scenarios.tsx", { id: "scenarios" }),
	route("scenarios/distribution", "routes/scenarios/distribution.tsx", { id: "library-distribution" }),
	route("scenarios/:scenarioId", "routes/scenarios/scenario.tsx", { id: "scenario" }),
	route("scenarios/:scenarioId/chart", "routes/scenarios/chart.tsx", { id: "scenario-chart" }),
	route("scenarios/:scenarioId/try", "routes/scenarios/try.tsx", { id: "scenario-try" }),
	route("scenarios/:scenarioId/versions", "routes/scenarios/versions.tsx", { id: "scenario-versions" }),
	route("scenarios/:scenarioId/script", "routes/scenarios/script.tsx", { id: "scenario-script" }),
	route("scenarios/:scenarioId/teaching", "routes/scenarios/teaching.tsx", { id: "scenario-teaching" }),
	route("drafts", "routes/drafts/drafts.tsx", { id: "drafts" }),
	route("drafts/:draftId", "routes/drafts/draft.tsx", { id: "draft" }),
	route("drafts/:draftId/try", "routes/drafts/try-draft.tsx", { id: "try-draft" }),
	route("assignments/:assignmentId", "routes/scenarios/assignment.tsx", { id: "assignment" }),

	route("rubrics", "routes/rubrics/rubrics.tsx", { id: "rubrics" }),
	route("rubrics/:rubricHash", "routes/rubrics/rubric.tsx", { id: "rubric" }),
	route("rubric-drafts", "routes/rubrics/begin-rubric-draft.tsx", { id: "rubric-drafts" }),
	route("rubric-drafts/:rubricDraftId", "routes/rubrics/rubric-draft.tsx", { id: "rubric-draft" }),
	route("rubric-drafts/:rubricDraftId/parts/:part", "routes/rubrics/rubric-part.tsx", { id: "rubric-part" }),
	route("rubric-drafts/:rubricDraftId/publish", "routes/rubrics/publish-rubric.tsx", {
		id: "publish-rubric",
	}),

	route("standard-setting", "routes/standard-setting/studies.tsx", { id: "standard-setting" }),
	route("standard-setting/new", "routes/standard-setting/new-study.tsx", { id: "new-study" }),
	route("standard-setting/:studyId", "routes/standard-setting/study.tsx", { id: "study" }),
	route("standard-setting/:studyId/judgement", "routes/standard-setting/judgement.tsx", { id: "judgement" }),
	route("standard-setting/:studyId/calls", "routes/standard-setting/study-calls.tsx", { id: "study-calls" }),
	route("standard-setting/:studyId/calls/:callId", "routes/standard-setting/study-call.tsx", {
		id: "study-call",
	}),

	route("directory", "routes/directory/directory.tsx", { id: "directory" }),
	route("directory/due", "routes/directory/directory-due.tsx", { id: "directory-due" }),
	route("directory/new", "routes/directory/new-agency.tsx", { id: "new-agency" }),
	route("directory/:agencyKey", "routes/directory/agency.tsx", { id: "agency" }),
	route("directory/:agencyKey/edit", "routes/directory/edit-agency.tsx", { id: "edit-agency" }),

	route("calls", "routes/calls/calls.tsx", { id: "calls" }),
	route("calls/:callId", "routes/calls/call.tsx", { id: "call" }),
	route("calls/:callId/turn", "routes/calls/turn.tsx", { id: "turn" }),
	route("calls/:callId/record", "routes/calls/case-record.tsx", { id: "case-record" }),
	route("calls/:callId/debrief", "routes/calls/debrief.tsx", { id: "debrief" }),
	route("calls/:callId/what-if", "routes/calls/what-if.tsx", { id: "what-if" }),
	route("calls/:callId/objection", "routes/calls/objection.tsx", { id: "objection" }),
	route("calls/:callId/wellbeing", "routes/calls/wellbeing.tsx", { id: "wellbeing" }),

	route("progress", "routes/progress/own-progress.tsx", { id: "own-progress" }),

	route("assessments", "routes/assessments/assessments.tsx", { id: "assessments" }),
	route("assessments/machine", "routes/assessments/machine.tsx", { id: "machine-agreement" }),
	route("assessments/machine/pairs", "routes/assessments/machine-pairs.tsx", { id: "machine-pairs" }),
	route("assessments/:callId", "routes/assessments/assessment.tsx", { id: "assessment" }),
	route("assessments/:callId/save", "routes/assessments/save.tsx", { id: "save-assessment" }),
	route("assessments/:callId/decision", "routes/assessments/decision.tsx", { id: "decision" }),
	route("assessments/:callId/step", "routes/assessments/step.tsx", { id: "assessment-step" }),
	route("assessments/:callId/release", "routes/assessments/release.tsx", { id: "release" }),

	route("calibration", "routes/calibration/rounds.tsx", { id: "calibrations" }),
	route("calibration/new", "routes/calibration/new-round.tsx", { id: "new-calibration" }),
	route("calibration/:roundId", "routes/calibration/round.tsx", { id: "calibration" }),
	route("calibration/:roundId/calls", "routes/calibration/choose-calls.tsx", { id: "calibration-calls" }),
	route("calibration/:roundId/calls/:calibrationCallId", "routes/calibration/rating.tsx", {
		id: "calibration-rating",
	}),
	route("calibration/:roundId/calls/:calibrationCallId/save", "routes/calibration/save.tsx", {
		id: "save-calibration",
	}),
	route("calibration/:roundId/calls/:calibrationCallId/meeting", "routes/calibration/meeting.tsx", {
		id: "calibration-meeting",
	}),
	route("agreement", "routes/agreement/agreement.tsx", { id: "agreement" }),
	route("agreement/ratings", "routes/agreement/agreement-ratings.tsx", { id: "agreement-ratings" }),
	route("agreement/mine", "routes/agreement/own-agreement.tsx", { id: "own-agreement" }),
	route("calibration/:roundId/agreement", "routes/agreement/round-agreement.tsx", { id: "round-agreement" }),
	route("calibration/:roundId/agreement/ratings", "routes/agreement/round-ratings.tsx", {
		id: "round-ratings",
	}),

	route("programmes", "routes/programmes/programmes.tsx", { id: "programmes" }),
	route("programmes/:programmeId", "routes/programmes/programme.tsx", { id: "programme" }),
	route("programmes/:programmeId/change", "routes/programmes/change-programme.tsx", {
		id: "change-programme",
	}),
	route("overview", "routes/overview/coverage.tsx", { id: "overview" }),
	route("overview/matrix", "routes/overview/matrix.tsx", { id: "overview-matrix" }),
	route("overview/quality", "routes/overview/quality.tsx", { id: "overview-quality" }),
	route("overview/practice", "routes/overview/practice.tsx", { id: "overview-practice" }),
	route("overview/results", "routes/overview/results.tsx", { id: "overview-results" }),

	route("courses", "routes/courses/courses.tsx", { id: "courses" }),
	route("courses/new", "routes/courses/new-course.tsx", { id: "new-course" }),
	route("courses/:courseId", "routes/courses/course.tsx", { id: "course" }),
	route("courses/runs/:runId", "routes/courses/run.tsx", { id: "course-run" }),
	route("courses/runs/:runId/feedback", "routes/courses/feedback.tsx", { id: "course-feedback" }),
	route("courses/runs/:runId/test", "routes/courses/test.tsx", { id: "course-test" }),
	route("courses/runs/:runId/test.csv", "routes/courses/test-csv.tsx", { id: "course-test-csv" }),
	route("courses/runs/:runId/attendance.csv", "routes/courses/attendance-csv.tsx", { id: "attendance-csv" }),
	route("courses/runs/:runId/sessions/:courseSessionId", "routes/courses/attendance.tsx", {
		id: "attendance",
	}),
	route("reports", "routes/reports/reports.tsx", { id: "reports" }),
	route("reports/:reportId", "routes/reports/report.tsx", { id: "report" }),
	route("reports/:reportId/file", "routes/reports/report-file.tsx", { id: "report-file" }),

	route("people", "routes/people/people.tsx", { id: "people" }),
	route("people/assign", "routes/people/assign-by-mix.tsx", { id: "assign-by-mix" }),
	route("people/:personId", "routes/people/record.tsx", { id: "record" }),
	route("people/:personId/progress", "routes/people/progress.tsx", { id: "person-progress" }),
	route("people/:personId/hours", "routes/people/hours.tsx", { id: "hours" }),
	route("people/:personId/assignments", "routes/people/assignments.tsx", { id: "assignments" }),

	route("certificates", "routes/certificates/certificates.tsx", { id: "certificates" }),
	route("certificates/reviews", "routes/certificates/certificate-reviews.tsx", { id: "certificate-reviews" }),
	route("certificates/sets/:setId", "routes/certificates/certificate-set.tsx", { id: "certificate-set" }),
	route("certificates/sets/:setId/file", "routes/certificates/certificate-set-file.tsx", {
		id: "certificate-set-file",
	}),
	route("certificates/:certificateId/file", "routes/certificates/certificate-file.tsx", {
		id: "certificate-file",
	}),
	route("people/:personId/certificates", "routes/certificates/person-certificates.tsx", {
		id: "person-certificates",
	}),
	route("verify/:number?", "routes/certificates/verify.tsx", { id: "verify" }),

	route("raters", "routes/raters/raters.tsx", { id: "raters" }),
	route("raters/:personId", "routes/raters/rater.tsx", { id: "rater" }),

	route("accounts", "routes/accounts/accounts.tsx", { id: "accounts" }),
	route("accounts/new", "routes/accounts/new-account.tsx", { id: "new-account" }),
	route("accounts/:personId", "routes/accounts/account-of.tsx", { id: "account-of" }),
	route("sign-in-rules", "routes/accounts/sign-in-rules.tsx", { id: "sign-in-rules" }),
	route("centres", "routes/centres/centres.tsx", { id: "centres" }),
	route("staff-import", "routes/staff-import/staff-imports.tsx", { id: "staff-imports" }),
	route("staff-import/:importId", "routes/staff-import/staff-import.tsx", { id: "staff-import" }),
	route("centres/:centreId", "routes/centres/centre.tsx", { id: "centre" }),

	route("help/:topic", "routes/help/help.tsx", { id: "help" }),
	route("help/:topic/text", "routes/help/help-text.tsx", { id: "help-text" }),
	route("design", "routes/design/design.tsx", { id: "design" }),
	route("*", "routes/home/not-found.tsx", { id: "not-found" }),
] satisfies RouteConfig;
