import { type BrowserContext, expect, type Page } from "@playwright/test";
import writeXlsxFile from "write-excel-file/node";
import { certificatesTexts } from "../../app/features/certificates/certificates.messages";
import { runTexts } from "../../app/features/courses/run.messages";
import { homeTexts } from "../../app/features/home/home.messages";
import { recordTexts } from "../../app/features/people/record.messages";
import { reminderTexts } from "../../app/features/reminders/reminders.messages";
import { staffImportTexts } from "../../app/features/staff-import/staff-import.messages";
import { test as base, type Product } from "../setup/fixtures";
import { type MailServer, readMail, startMailServer } from "../setup/mail-server";
import { plantCourse } from "../setup/plant-course";
import { answerPhone, best, handIn, type Language, playToEnding, S03 } from "./call-steps";

// A server with a database and a mail server of its own; it says what is wrong with a list by 422.
const test = base.extend<{ mail: MailServer }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
	mail: async ({}, use) => {
		const mail = await startMailServer();
		await use(mail);
		await mail.stop();
	},
	environment: async ({ mail }, use) => use({ SMTP_URL: mail.url }),
});
test.use({ fresh: true });

const PROGRAMME = "cohort";
const NAME = { vi: "Tư vấn viên khoá thử", en: "Counsellor of a trial cohort" };
const PEOPLE = [
	{ login: "to.thi.lan", typed: "TÔ THỊ LAN".normalize("NFD"), name: "Tô Thị Lan" },
	{ login: "kieu.van.nam", typed: "  kiều   văn nam ", name: "Kiều Văn Nam" },
] as const;
const WORDS = {
	vi: { add: "Thêm nơi nhận", handIn: "Nộp phiếu ca", yes: "Nộp", release: "Công bố" },
	en: { add: "Add a recipient", handIn: "Hand in the record", yes: "Hand in", release: "Release" },
} as const;

/** A programme that one course of six hours and one assessed call meet, and three hours renew. */
async function publishSmallProgramme({ database }: Product): Promise<void> {
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

const idOf = async ({ database }: Product, login: string) =>
	(
		await database.query<{ id: string }>(`SELECT id FROM "Person" WHERE email = $1`, [
			`${login}@demo.langnghe.example`,
		])
	)[0]?.id ?? "";
const firstName = PEOPLE[0].name;
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

async function importList(page: Page, language: Language) {
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

async function attendCourse(page: Page, runId: string, language: Language) {
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
	await page.locator("summary", { hasText: texts.sessions.add }).click();
	await page.locator("input[name=on]").fill(today());
	await page.locator("input[name=starts]").fill("08:00");
	await page.locator("input[name=ends]").fill("15:00");
	await page.locator("input[name=hours]").fill("6");
	await page.getByRole("button", { name: texts.sessions.button }).click();
	const lists = page.locator("a[href*='/sessions/']");
	await expect(lists).toHaveCount(2);
	await lists.last().click();
	await page.getByRole("button", { name: texts.attendance.all }).click();
	await page.getByRole("button", { name: texts.attendance.button }).click();
	await expect(page.getByText(texts.attendance.saved)).toBeVisible();
}

/** The trainee takes the assessed call to its ending and hands it in; returns its id. */
async function takeCall(page: Page, language: Language): Promise<string> {
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
async function rate({ database, url }: Product, page: Page, callId: string, language: Language) {
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

/** What the hourly clock does. */
const lookForEndings = ({ database }: Product) =>
	database.query(`SELECT graphile_worker.add_job('certificates.find-reminders', '{}')`);

const numbersOf = async ({ database }: Product, personId: string) =>
	(
		await database.query<{ number: string }>(
			`SELECT number FROM "Certificate" WHERE "personId" = $1 ORDER BY "issuedAt"`,
			[personId],
		)
	).map(({ number }) => number);

for (const language of ["vi", "en"] as const satisfies Language[])
	test(`a cohort in ${language}: from a messy spreadsheet to a certificate, its end and its renewal`, async ({
		product,
		openAs,
		mail,
	}) => {
		test.setTimeout(180_000);
		const certificates = certificatesTexts[language];
		await publishSmallProgramme(product);
		const { run } = await plantCourse(product.database);
		await product.database.query(
			`UPDATE "CourseRun" SET places = 20, "to" = current_date + 1 WHERE id = $1`,
			[run.own],
		);

		await test.step("the list is imported, the double row once", async () => {
			await importList(await openAs("administrator", { language }), language);
		});
		const personId = await idOf(product, PEOPLE[0].login);

		const manager = await openAs("manager", { language });
		await test.step("both attend the course", () => attendCourse(manager, run.own, language));

		const trainee = await openAs(PEOPLE[0].login, { language });
		const trainer = await openAs("trainer", { language });
		await test.step("one of them passes an assessed call", async () => {
			await trainer.goto(`/people/${personId}/assignments`);
			await trainer.locator("select[name=scenarioId]").selectOption("S03");
			await trainer.locator("main form:has(select[name=scenarioId]) button").last().click();
			await expect(trainer.getByText(S03.title[language]).first()).toBeVisible();
			await rate(product, trainer, await takeCall(trainee, language), language);
		});

		const anybody = await openAs(null);
		const context: BrowserContext = anybody.context();
		await context.addCookies([{ name: "language", value: language, url: product.url }]);
		const verify = async (number: string, state: string) => {
			await anybody.goto(`/verify/${number}`);
			await expect(anybody.locator("main")).toContainText(state);
		};
		let first = "";
		await test.step("the manager issues the certificate; the other one lacks the call", async () => {
			const list = (name: string) => `/certificates?programme=${PROGRAMME}&q=${encodeURIComponent(name)}`;
			await manager.goto(list(PEOPLE[1].name));
			await expect(manager.getByText(certificates.nothing)).toBeVisible();
			await manager.goto(list(firstName));
			await manager.getByRole("link", { name: firstName }).click();
			await manager
				.getByRole("button", { name: `${certificates.holder.issue.granted}: ${NAME[language]}` })
				.click();
			await expect(manager.getByRole("status")).toContainText(certificates.holder.done.issue ?? "?");
			first = (await numbersOf(product, personId))[0] ?? "";
			const file = await manager.request.get(
				(await manager.getByRole("link", { name: certificates.holder.paper(first) }).getAttribute("href")) ??
					"",
			);
			expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
			await verify(first, certificates.states.valid);
		});

		await test.step("sixty days before its end they are written to, and their page says it", async () => {
			await product.server.moveClock(330);
			await lookForEndings(product);
			await expect
				.poll(() => mail.received.some(({ to }) => to[0] === `${PEOPLE[0].login}@demo.langnghe.example`))
				.toBe(true);
			const own = mail.received.find(({ to }) => to[0]?.startsWith(PEOPLE[0].login));
			expect(readMail(own?.source ?? "").text).toContain(reminderTexts[language].greeting(firstName));
			const later = await openAs(PEOPLE[0].login, { language });
			await later.goto("/");
			await later.getByRole("link", { name: homeTexts[language].ending.what }).click();
			await expect(later.locator("main")).toContainText(certificates.status.expiring);
		});

		await test.step("three hours renew it, and the old number leads to the new one", async () => {
			const later = await openAs("manager", { language });
			const { enter, hours } = recordTexts[language];
			await later.goto(`/people/${personId}/hours`);
			await later.getByLabel(enter.kind).selectOption({ label: hours.kinds.refresher });
			await later.locator("main input[name=hours]").fill("3");
			await later.getByRole("button", { name: enter.submit }).click();
			await later.waitForURL(/\/people\/[^/]+(\?|$)/);
			await later.goto(`/people/${personId}/certificates`);
			await later
				.getByRole("button", { name: `${certificates.holder.issue.renewed}: ${NAME[language]}` })
				.click();
			await expect(later.getByRole("status")).toContainText(certificates.holder.done.issue ?? "?");
			const [, second = ""] = await numbersOf(product, personId);
			await verify(first, certificates.states.replaced);
			await anybody.getByRole("link", { name: second }).click();
			await expect(anybody.locator("main")).toContainText(certificates.states.valid);
		});

		await test.step("two years on it has run out, for anybody who asks and for whoever holds it", async () => {
			await product.server.moveClock(365 + 366 + 3);
			const [, second = ""] = await numbersOf(product, personId);
			await verify(second, certificates.states.expired);
			const before = mail.received.length;
			await product.database.query(`SELECT graphile_worker.add_job('standings.advance', '{}')`);
			await expect
				.poll(async () => {
					const [row] = await product.database.query<{ status: string }>(
						`SELECT status FROM "CertificationStanding" WHERE "personId" = $1 AND "programmeId" = $2`,
						[personId, PROGRAMME],
					);
					return row?.status;
				})
				.toBe("expired");
			await lookForEndings(product);
			await expect
				.poll(() =>
					mail.received
						.slice(before)
						.filter(({ to }) => to[0]?.startsWith(PEOPLE[0].login))
						.map(({ source }) => readMail(source).headers.subject),
				)
				.toEqual([reminderTexts[language].own.over.subject]);
		});
	});
