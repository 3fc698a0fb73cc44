import pg from "pg";

/** What happened is never changed: the running product may add to these tables and read them, no more. */
export const APPEND_ONLY = [
	"CallEvent",
	"AssessmentRevision",
	"CriticalErrorDecision",
	"CertificateEvent",
	"Certificate",
	"CertificateReview",
	"CertificateReviewOutcome",
	"audit_event",
	// Results, and what they were judged by.
	"Assessment",
	"Release",
	"AssessmentStep",
	"SecondRatingDraw",
	"WellbeingCheck",
	"LearningNote",
	"ScenarioVersion",
	"RubricVersion",
	"ProgrammeVersion",
	"AgencyVersion",
	"CalibrationRevision",
	// How a cut was set.
	"StandardSettingStep",
	"StandardSettingJudgement",
	"GoldCall",
	"GoldDraw",
	"DriftSignal",
	"DriftDecision",
	// What centres were called, and where they belonged.
	"CentreEvent",
	"CourseAttendance",
	// Who looked at whose record.
	"RecordLook",
	"RoleVersion",
	"CourseFeedback",
	"CourseFeedbackGiven",
	"CourseTest",
	"CourseTestAnswer",
	// What staff were told, and who read it.
	"StaffNotice",
	"StaffNoticeAcknowledgement",
	"RetentionRun",
];

/** These change, and are never taken away: a person is disabled, hours are voided, an assignment is declined. */
export const NEVER_DELETED = [
	"Person",
	"Centre",
	"Scenario",
	"ScenarioDraft",
	"RubricDraft",
	"Assignment",
	"Call",
	"AssessmentStanding",
	"StandardSettingStudy",
	"CaseRecord",
	"HoursEntry",
	"PriorLearning",
	"CalibrationRound",
	"CalibrationRating",
	"CalibrationRemark",
	"CalibrationResult",
	"Course",
	"CourseRun",
	"CourseSession",
	"CourseEnrolment",
	"ServiceFigure",
	// That there was a voice, and who agreed to it; the voice itself goes.
	"Recording",
	"RecordingConsent",
];

/**
 * Gives the application's role what it needs and nothing else, where it is another role than the administrator's.
 */
export async function grantApplication(adminUrl, url) {
	const role = decodeURIComponent(new URL(url).username);
	if (decodeURIComponent(new URL(adminUrl).username) === role) return;
	const client = new pg.Client({ connectionString: adminUrl });
	await client.connect();
	try {
		const name = client.escapeIdentifier(role);
		const list = (tables) => tables.map((table) => client.escapeIdentifier(table)).join(", ");
		await client.query(`
			GRANT USAGE ON SCHEMA public TO ${name};
			GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${name};
			GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${name};
			REVOKE UPDATE, DELETE ON ${list(APPEND_ONLY)} FROM ${name};
			REVOKE DELETE ON ${list(NEVER_DELETED)} FROM ${name};
			REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${name};
			GRANT EXECUTE ON FUNCTION erase_person(TEXT) TO ${name};
			GRANT EXECUTE ON FUNCTION remove_old_rows(TEXT, TIMESTAMPTZ, INTEGER) TO ${name};`);
	} finally {
		await client.end();
	}
}
