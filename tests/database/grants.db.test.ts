import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isOlder } from "../../scripts/setup/sbom.mjs";
import { APPEND_ONLY, NEVER_DELETED } from "../../server/grants.mjs";
import { testDatabase } from "../setup/db-test";

const NOT_ALLOWED = { code: "42501" };
const client = new pg.Client({ connectionString: testDatabase().url });
beforeAll(() => client.connect());
afterAll(() => client.end());

describe.each(APPEND_ONLY)("the running product and what happened: %s", (table) => {
	const name = pg.escapeIdentifier(table);
	test("it may read it", () => client.query(`SELECT * FROM ${name} LIMIT 1`));
	test("it may not delete it", () =>
		expect(client.query(`DELETE FROM ${name}`)).rejects.toMatchObject(NOT_ALLOWED));
	test("it may not empty it", () =>
		expect(client.query(`TRUNCATE ${name}`)).rejects.toMatchObject(NOT_ALLOWED));
	test("it may not change any column of it", async () => {
		const columns = await testDatabase().query<{ column_name: string }>(
			`SELECT column_name FROM information_schema.columns WHERE table_schema = 'public' AND table_name = $1`,
			[table],
		);
		expect(columns.length).toBeGreaterThan(0);
		for (const { column_name } of columns) {
			const column = pg.escapeIdentifier(column_name);
			const change = client.query(`UPDATE ${name} SET ${column} = ${column}`);
			await expect(change).rejects.toMatchObject(NOT_ALLOWED);
		}
	});
});

/**
 * Every table, and why it may be changed. What happened is append-only; whatever is new has to be put on one side or the
 * other by whoever makes it.
 */
const CHANGEABLE: Record<string, string> = {
	Person: "names, languages, disabled or not: the account as it is now",
	Recording: "ends, and is removed: its row stays and says when",
	RecordingConsent: "is taken back: its row stays and says when",
	RecordingSegment: "goes with its sound",
	RecordingComment: "is taken back by whoever wrote it",
	Session: "ends",
	Account: "holds the password's hash of today",
	Verification: "better-auth's own, runs out",
	TryCount: "counts",
	SecondFactor: "is reset",
	RecoveryCode: "is used up",
	SignInStep: "runs out",
	WaitingMail: "goes when it is sent or given up",
	RequiredFactor: "the rule of today; each change stands in the audit",
	OneTimeLink: "is used up",
	AssessmentStanding: "a cache of the steps, which are append-only",
	StandardSettingStudy: "caches its steps, which are append-only",
	PeriodReport: "is made in the background, and can be made again from what it was asked",
	ReleasedLevels: "a cache of the results, which are append-only",
	CriterionMonth: "sums that the database keeps; summary:check holds them against what they sum",
	ResultMonth: "sums, likewise",
	CriticalErrorMonth: "sums, likewise",
	CallMonth: "sums, likewise",
	CriterionMonthBelow: "sums of those, likewise",
	CallMonthBelow: "sums of those, likewise",
	CallDay: "sums, likewise",
	StandingPlace: "a cache of roles and standings; status:check holds it against them",
	CertificationStanding: "a cache of the records; status:check holds it against them",
	CertificateSet: "is packed in the background, and goes after a week; the export stands in the audit",
	ProgrammePreview: "is counted in the background, and goes after a week; what is published is a version",
	LiveRoom: "another trainer takes over; what is played stands in the call's log",
	LiveSeat: "says until when somebody was heard from",
	LiveTick: "is ticked and unticked while the call runs; what is rated stands in the assessment's revisions",
	LiveSession: "is ended",
	LiveSessionMember: "people join a group and leave it",
	CertificateReminder: "is done when it was sent",
	RatingLevels: "a cache of the finished ratings, whose revisions are append-only",
	StaffImport: "counts on while it is done, and is emptied after; each deed stands in the audit",
	Centre: "caches the state of today; what became of it stands in its events",
	RoleHolding: "gets its last day; each change stands in the audit",
	Scenario: "points to the version of today",
	ScenarioDraft: "is being written; what is published from it is a version",
	RubricDraft: "is being written; what is published from it is a version",
	ScenarioProof: "runs, then is done; it can be made again from what it proves",
	Assignment: "is declined",
	Call: "caches the state to which its events lead; replay:check holds it against them",
	CaseRecord: "is typed; what was handed in stands in the log",
	HoursEntry: "is voided, and the audit says so",
	PriorLearning: "is voided",
	CalibrationRound: "is opened and closed; each deed stands in the audit",
	CalibrationCall: "is chosen and taken out until the round opens; its reference is frozen once",
	CalibrationMember: "is invited and withdrawn",
	CalibrationRating: "caches the levels of its last revision, which are append-only",
	CalibrationRemark: "is voided, or taken up by a rubric draft",
	CalibrationResult: "is voided",
	Leave: "gets its last day or is withdrawn, and the audit says so; goes when its person is erased",
	ServiceFigure: "is withdrawn, and the audit says so",
	Course: "may be renamed",
	CourseRun: "its days and places are planned",
	CourseSession: "is planned",
	CourseEnrolment: "ends when somebody leaves",
};

describe.each(NEVER_DELETED)("the running product and what stays: %s", (table) => {
	test("it may not take it away", () =>
		expect(client.query(`DELETE FROM ${pg.escapeIdentifier(table)}`)).rejects.toMatchObject(NOT_ALLOWED));
});

test("the database server is not older than the floor of versions", async () => {
	const floor = JSON.parse(readFileSync(new URL("../../versions.floor.json", import.meta.url), "utf8"));
	const [shown] = await testDatabase().query<{ server_version: string }>("SHOW server_version");
	expect(isOlder(shown?.server_version ?? "0", floor.postgresql.floor)).toBe(false);
});

describe("the tables", () => {
	test("are append-only, or say why they are not", async () => {
		const tables = await testDatabase().query<{ name: string }>(
			`SELECT table_name AS name FROM information_schema.tables
			 WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'`,
		);
		const named = [...APPEND_ONLY, ...Object.keys(CHANGEABLE)];
		expect(new Set(named).size).toBe(named.length);
		expect(tables.map(({ name }) => name).sort()).toEqual(named.sort());
	});

	test("belong to another role than the running product's, which is no superuser and owns its queue alone", async () => {
		const owned = await testDatabase().query(
			`SELECT DISTINCT n.nspname AS schema FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
			 JOIN pg_namespace n ON n.oid = c.relnamespace WHERE r.rolname = 'lang_nghe' AND n.nspname NOT LIKE 'pg_toast%'`,
		);
		expect(owned).toEqual([{ schema: "graphile_worker" }]);
		const [role] = await testDatabase().query(
			`SELECT rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls FROM pg_roles WHERE rolname = 'lang_nghe'`,
		);
		expect(Object.values(role ?? { none: true })).not.toContain(true);
		expect((await client.query<{ u: string }>("SELECT current_user AS u")).rows[0]?.u).toBe("lang_nghe");
	});
});

describe("the running product and the schema", () => {
	test.each([
		`CREATE TABLE more (id int)`,
		`ALTER TABLE "CallEvent" ADD COLUMN more int`,
		`DROP TABLE "CallEvent"`,
		`CREATE FUNCTION more() RETURNS int LANGUAGE sql AS 'SELECT 1'`,
		`UPDATE "_prisma_migrations" SET checksum = ''`,
		`DELETE FROM "_prisma_migrations"`,
		`CREATE ROLE another`,
		`ALTER TABLE "CallEvent" DISABLE TRIGGER ALL`,
		`CREATE TRIGGER t AFTER INSERT ON "CallEvent" EXECUTE FUNCTION suppress_redundant_updates_trigger()`,
		`CREATE RULE r AS ON INSERT TO audit_event DO INSTEAD NOTHING`,
		`CREATE SCHEMA more`,
		`COPY "CallEvent" TO PROGRAM 'true'`,
		`SELECT pg_read_file('/etc/passwd')`,
		`SET ROLE pg_write_server_files`,
	])("it may not: %s", (statement) => expect(client.query(statement)).rejects.toMatchObject(NOT_ALLOWED));

	test("it may do its work in all other tables", async () => {
		const tables = await testDatabase().query<{ table_name: string; privilege: string }>(
			`SELECT t.table_name, r.privilege FROM information_schema.tables t, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE']) AS r(privilege)
			 WHERE t.table_schema = 'public' AND t.table_name NOT LIKE '\\_%' AND NOT (t.table_name = ANY($1))
			 	AND NOT (t.table_name = ANY($2) AND r.privilege = 'DELETE')
			 	AND NOT has_table_privilege('lang_nghe', quote_ident(t.table_name), r.privilege)`,
			[APPEND_ONLY, NEVER_DELETED],
		);
		expect(tables).toEqual([]);
	});
});
