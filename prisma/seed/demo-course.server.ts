import { searchName } from "../../app/domain/shared/search-name";
import { saveAttendance } from "../../app/persistence/course-attendance.server";
import { insertSession } from "../../app/persistence/course-sessions.server";
import { addTest, answerTest } from "../../app/persistence/course-tests.server";
import { enrol, insertCourse, insertRun } from "../../app/persistence/courses.server";
import { database } from "../../app/persistence/database.server";

const DAY = 86_400_000;
const NAME = {
	vi: "Bồi dưỡng: nghe trẻ kể chuyện khó nói",
	en: "Refresher: listening to a child with a hard story",
};

const QUESTIONS = [
	{
		text: "Trẻ đang kể thì dừng lại và im lặng. Việc nên làm trước hết là gì?",
		options: [
			"Hỏi ngay câu tiếp theo",
			"Chờ, rồi nói rằng mình vẫn đang nghe",
			"Nói sang chuyện khác cho trẻ đỡ sợ",
		],
		right: 1,
	},
	{
		text: "Trẻ xin bạn hứa giữ bí mật tuyệt đối. Bạn trả lời thế nào?",
		options: [
			"Hứa để trẻ yên tâm kể",
			"Từ chối nghe tiếp",
			"Nói rõ khi nào phải báo người khác, và sẽ báo trẻ trước",
		],
		right: 2,
	},
	{
		text: "Câu nào để trẻ kể theo nhịp của trẻ?",
		options: ["Rồi sau đó thì sao con?", "Ông ấy đánh con mấy lần?", "Con có chắc không?"],
		right: 0,
	},
];

/**
 * A refresher of the Hà Nội centre: ten places, eleven people who wanted one, two mornings with their attendance and a
 * third one that has no list yet.
 */
export async function addCourse(idOf: (login: string) => string, now: number): Promise<void> {
	const manager = idOf("manager");
	const [course, run] = [crypto.randomUUID(), crypto.randomUUID()];
	await insertCourse({
		id: course,
		nameVi: NAME.vi,
		nameEn: NAME.en,
		searchName: searchName(`${NAME.vi} ${NAME.en}`),
		purpose:
			"Dành cho nhân viên đã qua khoá đầu. Tập ba việc: để trẻ kể theo nhịp của trẻ, không hỏi dồn, và nói rõ điều gì sẽ xảy ra tiếp theo.",
		hourKind: "refresher",
		hours: 12,
		links: ["https://www.childhelplineinternational.org/"],
		centreId: "ha-noi",
		createdById: manager,
	});
	const day = (ago: number) => new Date(now - ago * DAY).toISOString().slice(0, 10);
	await insertRun({
		id: run,
		courseId: course,
		centreId: "ha-noi",
		from: day(16),
		to: day(2),
		place: "Phòng họp tầng 3, Trung tâm Hà Nội",
		places: 10,
		trainers: "Vũ Ngọc Ánh",
		createdById: manager,
	});
	const trainees = await database.person.findMany({
		where: {
			roles: { some: { role: "trainee", centre: { path: { startsWith: "national/ha-noi/" } } } },
			NOT: { id: idOf("trainee") },
		},
		orderBy: { email: "asc" },
		select: { id: true },
		take: 11,
	});
	const people = trainees.map(({ id }) => id);
	for (const personId of people) await enrol(run, [personId], manager);
	await addDemoTest({ id: run, course: { id: course } }, people.slice(0, 10), manager, now);
	for (const [index, ago] of [16, 9, 2].entries()) {
		const session = crypto.randomUUID();
		await insertSession({
			id: session,
			runId: run,
			on: day(ago),
			starts: "08:00",
			ends: "12:00",
			hours: 3.5,
			place: "Phòng họp tầng 3, Trung tâm Hà Nội",
		});
		if (index === 2) continue;
		await saveAttendance({
			runId: run,
			sessionId: session,
			entries: people.slice(0, 10).map((personId, place) => ({
				personId,
				state:
					place === 3 + index
						? "late"
						: place === 7
							? "excused"
							: place === 8 && index === 1
								? "absent"
								: "present",
				lateHours: 2.5,
				builtOn: 0,
			})),
			reason: "",
			byId: manager,
			at: new Date(now - ago * DAY + DAY / 4),
		});
	}
}

/** Three questions, answered before by ten people and after by nine of them. */
async function addDemoTest(
	run: { id: string; course: { id: string } },
	people: readonly string[],
	manager: string,
	now: number,
): Promise<void> {
	await addTest(run.course.id, 0, QUESTIONS, manager);
	for (const [moment, ago] of [
		["pre", 17],
		["post", 2],
	] as const)
		for (const [place, personId] of people.entries()) {
			if (moment === "post" && place === 7) continue;
			// Who knew what: more after than before, and the second question is the hard one.
			const knows = place % 4 > 1 ? 2 : place % 4;
			const known = moment === "pre" ? knows : Math.min(3, knows + (place % 3 === 0 ? 2 : 1));
			const chosen = [0, 2, 1].map((order, index) =>
				order < known ? (QUESTIONS[index]?.right ?? 0) : ((QUESTIONS[index]?.right ?? 0) + 1) % 3,
			);
			await answerTest(run, {
				personId,
				moment,
				version: 1,
				chosen,
				answeredAt: new Date(now - ago * DAY + DAY / 6),
			});
		}
}
