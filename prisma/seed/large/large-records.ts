import { FOR } from "./drawn";
import { type LoadSession, quotedAll } from "./load-session";

/** Of those who began long enough ago, how many came as far as a certificate. */
const CERTIFIED = 0.72;
/** Each year, how many of them let it run out. */
const STOPS = 0.12;

/** What a counsellor's certificate is about. */
export interface LargeProgramme {
	readonly id: string;
	readonly version: number;
	readonly name: { readonly vi: string; readonly en: string };
	/** Requirements that stand on paper: what calls cannot show here, such as live role-plays. */
	readonly onPaper: readonly string[];
}

/**
 * Courses with their runs, sessions and attendances, and the hours that these are in the record: each twenty people of a
 * centre took the course together. Returns how many attendances.
 */
export async function addCourses({ run }: LoadSession): Promise<number> {
	await run(`CREATE TEMP TABLE class AS
		SELECT id, k, centre, joined, (row_number() OVER (PARTITION BY centre ORDER BY joined, k) - 1) / 20 AS part
		FROM worker WHERE role = 'trainee'`);
	await run(`CREATE TEMP TABLE held AS SELECT row_number() OVER (ORDER BY centre, part) AS n, centre, part,
		(max(joined) + interval '20 days')::date AS from_day, count(*) AS people FROM class GROUP BY centre, part`);
	const admin = `(SELECT id FROM worker WHERE role = 'manager' ORDER BY k LIMIT 1)`;
	await run(`INSERT INTO "Course" (id, "nameVi", "nameEn", "searchName", purpose, "hourKind", hours, "centreId", "createdById")
		SELECT pg_temp.id_of(32, c.n, '2016-01-01'), c.vi, c.en, c.folded, c.purpose, c.kind, c.hours, 'national', ${admin}
		FROM (VALUES (1, 'Nhân viên tư vấn cơ bản', 'Basic counsellor course', 'nhan vien tu van co ban', 'Năm buổi trước khi nhận cuộc gọi', 'course', 60),
			(2, 'Bồi dưỡng hằng năm', 'Yearly refresher', 'boi duong hang nam', 'Giữ chứng nhận', 'refresher', 12)) c (n, vi, en, folded, purpose, kind, hours)`);
	await run(`INSERT INTO "CourseRun" (id, "courseId", "centreId", "from", "to", place, places, trainers, "createdById", "createdAt")
		SELECT pg_temp.id_of(33, n, from_day), pg_temp.id_of(32, 1, '2016-01-01'), centre, from_day, from_day + 4, 'Phòng tập huấn', 20, 'Ban đào tạo', ${admin}, from_day FROM held`);
	await run(`INSERT INTO "CourseSession" (id, "runId", "on", starts, ends, hours, place)
		SELECT pg_temp.id_of(34, n * 5 + day, from_day), pg_temp.id_of(33, n, from_day), from_day + day, '08:00', '21:00', 12, 'Phòng tập huấn'
		FROM held CROSS JOIN generate_series(0, 4) day`);
	await run(`INSERT INTO "CourseEnrolment" (id, "runId", "personId", "enrolledById", "enrolledAt")
		SELECT pg_temp.id_of(35, c.k, h.from_day), pg_temp.id_of(33, h.n, h.from_day), c.id, ${admin}, h.from_day - 10
		FROM class c JOIN held h USING (centre, part) ORDER BY h.n, c.k`);
	// One in forty missed the last day.
	const attended = `FROM class c JOIN held h USING (centre, part) CROSS JOIN generate_series(0, 4) day WHERE c.k % 40 <> 11 OR day < 4`;
	await run(`INSERT INTO "HoursEntry" (id, "personId", kind, hours, "on", note, "recordedById", "recordedAt")
		SELECT pg_temp.id_of(36, c.k * 5 + day, h.from_day), c.id, 'course', 12, h.from_day + day, '', ${admin}, h.from_day + day + interval '14 hours' ${attended}`);
	return run(`INSERT INTO "CourseAttendance" ("sessionId", "personId", revision, state, hours, "recordedById", "recordedAt", "hoursEntryId")
		SELECT pg_temp.id_of(34, h.n * 5 + day, h.from_day), c.id, 1, 'present', 12, ${admin}, h.from_day + day + interval '14 hours',
			pg_temp.id_of(36, c.k * 5 + day, h.from_day) ${attended}`);
}

/**
 * Supervised hours, papers from before, and for most counsellors a certificate, renewed year by year until some let it
 * run out. Trainers hold the rater licence. Returns how many certificates were printed.
 */
export async function addCertificates(
	{ run }: LoadSession,
	programme: LargeProgramme,
	until: string,
): Promise<number> {
	const manager = `(SELECT id FROM worker WHERE role = 'manager' ORDER BY k LIMIT 1)`;
	await run(
		`INSERT INTO "HoursEntry" (id, "personId", kind, hours, "on", note, "recordedById", "recordedAt")
		SELECT pg_temp.id_of(37, k * 4 + part, joined), id, 'supervised', 6, (joined + interval '60 days')::date + part, '', ${manager}, joined + interval '66 days'
		FROM worker CROSS JOIN generate_series(0, 3) part WHERE role = 'trainee' AND joined < $1::timestamptz - interval '100 days'
			AND (part < 2 OR pg_temp.draw(k, ${FOR.certified}) < 0.9)`,
		[until],
	);
	await run(
		`CREATE TEMP TABLE granted AS
		SELECT w.*, (joined + interval '120 days')::date + (pg_temp.draw(k, ${FOR.second}) * 60)::int AS first,
			floor(ln(greatest(1e-9, pg_temp.draw(k, ${FOR.stops}))) / ln(1 - ${STOPS}))::int AS renewals
		FROM worker w WHERE role = 'trainee' AND pg_temp.draw(k, ${FOR.certified}) < ${CERTIFIED} AND joined < $1::timestamptz - interval '200 days'`,
		[until],
	);
	await run(
		`INSERT INTO "PriorLearning" (id, "personId", "programmeId", "requirementIds", document, "on", "recordedById", "recordedAt")
		SELECT pg_temp.id_of(38, k, joined), id, $1, ${quotedAll(programme.onPaper)}, 'Hồ sơ giấy số ' || k || '/HS', first - 5, ${manager}, first - 4 FROM granted`,
		[programme.id],
	);
	await run(
		`CREATE TEMP TABLE given AS SELECT g.id AS person, g.name, k, year, (first + make_interval(years => year))::date AS on_day
		FROM granted g CROSS JOIN LATERAL generate_series(0, least(renewals, 9)) year
		WHERE first + make_interval(years => year) < coalesce(left_on, $1::date)`,
		[until],
	);
	await run(`INSERT INTO "HoursEntry" (id, "personId", kind, hours, "on", note, "recordedById", "recordedAt")
		SELECT pg_temp.id_of(39, k * 16 + year, on_day), person, 'refresher', 12, on_day - 30, '', ${manager}, on_day - 29 FROM given WHERE year > 0`);
	await run(
		`INSERT INTO "CertificateEvent" (id, "personId", "programmeId", type, "effectiveOn", "recordedById", "recordedAt")
		SELECT pg_temp.id_of(40, k * 16 + year, on_day), person, $1, CASE year WHEN 0 THEN 'granted' ELSE 'renewed' END, on_day, ${manager}, on_day FROM given ORDER BY on_day`,
		[programme.id],
	);
	await addRaterLicences(run, manager, until);
	return run(
		`INSERT INTO "Certificate" (id, number, "personId", "programmeId", "eventId", holder, "programmeVersion", "programmeNameVi", "programmeNameEn",
			"validFrom", "validUntil", "issuedAt", "issuedById", "replacesId")
		SELECT pg_temp.id_of(41, k * 16 + year, on_day), pg_temp.certificate_number(k * 16 + year), person, $1, pg_temp.id_of(40, k * 16 + year, on_day), name, $2, $3, $4,
			on_day, (on_day + interval '1 year - 1 day')::date, on_day, ${manager},
			CASE WHEN year > 0 THEN pg_temp.id_of(41, k * 16 + year - 1, lag(on_day) OVER (PARTITION BY k ORDER BY year)) END
		FROM given ORDER BY k, year`,
		[programme.id, programme.version, programme.name.vi, programme.name.en],
	);
}

/** Trainers were trained and calibrated on paper, in the last year. */
async function addRaterLicences(run: LoadSession["run"], manager: string, until: string) {
	const trainers = `FROM worker WHERE role = 'trainer' AND left_on IS NULL AND k % 10 <> 3`;
	const day = `($1::date - 20 - (pg_temp.draw(k, ${FOR.moved}) * 320)::int)`;
	await run(
		`INSERT INTO "HoursEntry" (id, "personId", kind, hours, "on", note, "recordedById", "recordedAt")
		SELECT pg_temp.id_of(42, k, joined), id, 'rater-training', 8, ${day} - 3, '', ${manager}, ${day} - 2 ${trainers}`,
		[until],
	);
	await run(
		`INSERT INTO "PriorLearning" (id, "personId", "programmeId", "requirementIds", document, "on", "recordedById", "recordedAt")
		SELECT pg_temp.id_of(43, k, joined), id, 'rater', ARRAY['calibration'], 'Biên bản hiệu chuẩn số ' || k, ${day} - 2, ${manager}, ${day} - 1 ${trainers}`,
		[until],
	);
	await run(
		`INSERT INTO "CertificateEvent" (id, "personId", "programmeId", type, "effectiveOn", "recordedById", "recordedAt")
		SELECT pg_temp.id_of(44, k, joined), id, 'rater', 'granted', ${day}, ${manager}, ${day} ${trainers}`,
		[until],
	);
}
