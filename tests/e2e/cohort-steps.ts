import { expect, type Page } from "@playwright/test";
import writeXlsxFile from "write-excel-file/node";
import { runTexts } from "../../app/features/courses/run.messages";
import { staffImportTexts } from "../../app/features/staff-import/staff-import.messages";
import type { Product } from "../setup/fixtures";
import { answerPhone, best, handIn, type Language, playToEnding, S03 } from "./call-steps";

export const PROGRAMME = "cohort";
export const NAME = { vi: "Tư vấn viên khoá thử", en: "Counsellor of a trial cohort" };
export const PEOPLE = [
	{ login: "to.thi.lan", typed: "TÔ THỊ LAN".normalize("NFD"), name: "Tô Thị Lan" },
	{ login: "kieu.van.nam", typed: "  kiều   văn nam ", name: "Kiều Văn Nam" },
] as const;
const WORDS = {
	vi: { add: "Thêm nơi nhận", handIn: "Nộp phiếu ca", yes: "Nộp", release: "Công bố" },
	en: { add: "Add a recipient", handIn: "Hand in the record", yes: "Hand in", release: "Release" },
} as const;

/** A programme that one course of six hours and one assessed call meet, and three hours renew. */
export async function publishSmallProgramme({ database }: Product): Promise<void> {
	const hours = (id: string, of: string, need: number) => ({
		...{ id, kind: "hours", of, need, name: { vi: `${need} giờ`, en: `${need} hours` } },
	});
	const programme = {
		...{
			id: PROGRAMME,
			version: 1,
			effectiveFrom: "2020-01-01",
			default: false,
			name: NAME,
			about: NAME,
			note: NAME,
		},
		requirements: [
			hours("course-hours", "course", 6),
			{
				id: "calls",
				kind: "calls",
				need: 1,
				distinctScenarios: true,
				name: { vi: "Một cuộc đạt", en: "One call passed" },
			},
		],
		...{ raters: [], validity: { months: 12 } },
		renewal: {
			windowDays: 60,
			requirements: [{ within: "period", requirement: hours("refresher", "refresher", 3) }],
		},
	};
	await database.query(
		`INSERT INTO "ProgrammeVersion" (hash, "programmeId", "validFrom", document) VALUES ('cohort', $1, '2000-01-01', $2)`,
		[PROGRAMME, JSON.stringify(programme)],
	);
}

export const idOf = async ({ database }: Product, login: string) =>
	(
		await database.query<{ id: string }>(`SELECT id FROM "Person" WHERE email = $1`, [
			`${login}@demo.langnghe.example`,
		])
	)[0]?.id ?? "";
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

export async function importList(page: Page, language: Language) {
	const rows = [
		["SỞ NỘI VỤ – DANH SÁCH CỬ ĐI HỌC", null, null, null],
		["STT", "Họ và tên", "Email", "Đơn vị"],
		...PEOPLE.map(({ login, typed }, index) => [
			...[String(index + 1), typed, `${login}@Demo.langnghe.example`, "Tổng đài Hà Nội"],
		]),
		["3", "Tô Thị Lan", "to.thi.lan@demo.langnghe.example", "tong dai ha noi"],
	];
	const buffer = await writeXlsxFile(
		rows.map((row) => row.map((value) => (value === null ? null : { value }))),
	).toBuffer();
	await page.goto("/staff-import");
	await page.locator("input[type=file]").setInputFiles({
		...{ name: "cu-di-hoc.xlsx", buffer },
		mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
	});
	await page.locator("main form button").first().click();
	const texts = staffImportTexts[language];
	await expect(page.getByText(texts.wouldMake(2))).toBeVisible();
	await page.getByRole("button", { name: texts.importAll(2) }).click();
	await expect(page.getByRole("status")).toContainText(texts.made(2), { timeout: 20_000 });
}

export async function attendCourse(page: Page, runId: string, language: Language) {
	const texts = runTexts[language];
	await page.goto(`/courses/runs/${runId}`);
	for (const { name } of PEOPLE) {
		await page.getByLabel(texts.enrol.q).fill(name);
		await page.getByRole("button", { name: texts.enrol.search, exact: true }).click();
		await expect(page.getByRole("checkbox")).toHaveCount(1);
		await page.getByRole("checkbox", { name }).check();
		await page.getByRole("button", { name: texts.enrol.button }).click();
		await expect(page.getByRole("button", { name: texts.taking.leaveNamed(name) })).toBeVisible();
	}
	const summary = page.locator("summary", { hasText: texts.sessions.add });
	const adding = page.locator("details", { has: summary });
	await summary.click();
	await adding.locator("input[name=on]").fill(today());
	await adding.locator("input[name=starts]").fill("08:00");
	await adding.locator("input[name=ends]").fill("15:00");
	await adding.locator("input[name=hours]").fill("6");
	await adding.getByRole("button", { name: texts.sessions.button }).click();
	const lists = page.locator("a[href*='/sessions/']");
	await expect(lists).toHaveCount(2);
	await lists.last().click();
	await page.getByRole("button", { name: texts.attendance.all }).click();
	await page.getByRole("button", { name: texts.attendance.button }).click();
	await expect(page.getByText(texts.attendance.saved)).toBeVisible();
}

/** The trainee takes the assessed call to its ending and hands it in; returns its id. */
export async function takeCall(page: Page, language: Language): Promise<string> {
	const words = WORDS[language];
	await page.goto("/");
	await page.locator("a[href^='/assignments/']").first().click();
	await page.locator("button[value=take]").click();
	const callId = await answerPhone(page);
	await playToEnding(page, best(S03, language), "mouse");
	await page.getByRole("button", { name: words.add }).click();
	await page.locator("#agency-0").selectOption("CA");
	await expect(page.getByText(/Đã lưu|Saved/).first()).toBeVisible();
	await handIn(page, words.handIn, words.yes);
	return callId;
}

interface Behaviour {
	readonly id: string;
	readonly whole?: boolean | "either";
}
interface Heard {
	readonly ticks: { readonly code: string; readonly turn: number | "whole" }[];
}

/** The trainer ticks what the machine heard and what only a person hears, and releases the result. */
export async function rate({ database, url }: Product, page: Page, callId: string, language: Language) {
	const [file] = await database.query<{
		content: Heard;
		criteria: { id: string; basic: Behaviour[]; advanced: Behaviour[] }[];
	}>(
		`SELECT r.content, v.document->'criteria' AS criteria FROM "Call" c JOIN "Assessment" a ON a."callId" = c.id
		 JOIN "AssessmentRevision" r ON r."assessmentId" = a.id JOIN "RubricVersion" v ON v.hash = c."rubricHash"
		 WHERE c.id = $1 AND a.round = 0`,
		[callId],
	);
	const heard = file?.content ?? { ticks: [] };
	const more = (file?.criteria ?? []).flatMap(({ id, basic, advanced }) =>
		[...basic, ...advanced].map(({ id: behaviour, whole }) => ({
			code: `${id}.${behaviour}`,
			turn: whole === true ? ("whole" as const) : 1,
		})),
	);
	const known = new Set(heard.ticks.map(({ code }) => code));
	// What the machine held against an unwritten record, this trainer does not.
	const kept = heard.ticks.filter(({ code }) => !/\.u\d+$/.test(code));
	const content = { ...heard, ticks: [...kept, ...more.filter(({ code }) => !known.has(code))] };
	const saved = await page.request.post(`/assessments/${callId}/save`, {
		headers: { origin: url },
		data: { builtOn: 0, finished: true, content },
	});
	expect(saved.status(), await saved.text()).toBe(200);
	await page.goto(`/assessments/${callId}`);
	await page.getByRole("button", { name: new RegExp(`^${WORDS[language].release}`) }).click();
	await page.getByRole("dialog").getByRole("button", { name: WORDS[language].release, exact: true }).click();
	await expect(page.getByText(/Công bố lúc|Released at/).first()).toBeVisible();
	const [release] = await database.query<{ passes: boolean; outcome: unknown }>(
		`SELECT passes, outcome FROM "Release" WHERE "callId" = $1`,
		[callId],
	);
	expect(release?.passes, JSON.stringify(release?.outcome)).toBe(true);
}
