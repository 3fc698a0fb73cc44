import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

const QUESTIONS = [
	{
		text: "Trẻ im lặng lâu trong điện thoại. Việc nên làm trước hết là gì?",
		options: ["Hỏi tiếp ngay câu khác", "Chờ, và nói rằng mình vẫn đang nghe", "Cúp máy sau một phút"],
		right: 1,
	},
	{
		text: "Câu nào là câu hỏi mở?",
		options: ["Con có buồn không?", "Chuyện hôm nay ở lớp thế nào?"],
		right: 1,
	},
];

/** A course of Hà Nội; a run there and one in Đà Nẵng, each with a session and somebody of its own in it. */
export interface PlantedCourse {
	readonly course: string;
	readonly run: Readonly<Record<"own" | "foreign", string>>;
	readonly session: Readonly<Record<"own" | "foreign", string>>;
}

export async function plantCourse({ query }: Pick<TestDatabase, "query">): Promise<PlantedCourse> {
	const one = async (sql: string, values: unknown[]) => {
		const [row] = await query<{ id: string }>(sql, values);
		if (!row) throw new Error(`nothing came of ${sql}`);
		return row.id;
	};
	const person = (login: string) => one(`SELECT id FROM "Person" WHERE email = $1`, [emailOf(login)]);
	const manager = await person("manager");
	const course = await one(
		`INSERT INTO "Course" (id, "nameVi", "nameEn", "searchName", purpose, "hourKind", hours, links, "centreId", "createdById")
		 VALUES (gen_random_uuid(), 'Nghe chủ động qua điện thoại', 'Active listening on the telephone',
			'nghe chu dong qua dien thoai active listening on the telephone', 'Luyện nghe, hỏi mở và nhắc lại ý người gọi.',
			'course', 12, ARRAY['https://example.org/tai-lieu'], 'ha-noi', $1) RETURNING id`,
		[manager],
	);
	await query(
		`INSERT INTO "CourseTest" ("courseId", version, questions, "createdById") VALUES ($1, 1, $2, $3)`,
		[course, JSON.stringify(QUESTIONS), manager],
	);
	const held = async (centre: string, logins: readonly string[]) => {
		const run = await one(
			`INSERT INTO "CourseRun" (id, "courseId", "centreId", "from", "to", place, places, trainers, "createdById")
			 VALUES (gen_random_uuid(), $1, $2, '2026-10-05', '2026-10-06', 'Phòng 2, tầng 3', 1, 'Vũ Ngọc Ánh', $3) RETURNING id`,
			[course, centre, manager],
		);
		const session = await one(
			`INSERT INTO "CourseSession" (id, "runId", "on", starts, ends, hours, place)
			 VALUES (gen_random_uuid(), $1, '2026-10-05', '08:00', '11:30', 3.5, 'Phòng 2, tầng 3') RETURNING id`,
			[run],
		);
		for (const login of logins)
			await query(
				`INSERT INTO "CourseEnrolment" (id, "runId", "personId", "enrolledById") VALUES (gen_random_uuid(), $1, $2, $3)`,
				[run, await person(login), manager],
			);
		const states = [
			["absent", 0, ""],
			["present", 3.5, "Có ký tên trong danh sách giấy."],
		] as const;
		for (const [index, [state, hours, reason]] of states.entries())
			await query(
				`INSERT INTO "CourseAttendance" ("sessionId", "personId", revision, state, hours, reason, "recordedById")
				 VALUES ($1, $2, $3, $4, $5, $6, $7)`,
				[session, await person(logins[0] ?? ""), index + 1, state, hours, reason, manager],
			);
		return { run, session };
	};
	const own = await held("ha-noi", ["trainee", "quang.huy"]);
	const foreign = await held("da-nang", ["bich.ngoc"]);
	return {
		course,
		run: { own: own.run, foreign: foreign.run },
		session: { own: own.session, foreign: foreign.session },
	};
}
