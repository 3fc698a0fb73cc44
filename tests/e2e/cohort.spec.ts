import { type BrowserContext, expect } from "@playwright/test";
import { certificatesTexts } from "../../app/features/certificates/certificates.messages";
import { homeTexts } from "../../app/features/home/home.messages";
import { recordTexts } from "../../app/features/people/record.messages";
import { reminderTexts } from "../../app/features/reminders/reminders.messages";
import { test as base, type Product } from "../setup/fixtures";
import { type MailServer, readMail, startMailServer } from "../setup/mail-server";
import { plantCourse } from "../setup/plant-course";
import { type Language, S03 } from "./call-steps";
import {
	attendCourse,
	idOf,
	importList,
	NAME,
	PEOPLE,
	PROGRAMME,
	publishSmallProgramme,
	rate,
	takeCall,
} from "./cohort-steps";

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

const firstName = PEOPLE[0].name;

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
				.locator("summary", { hasText: certificates.holder.issue.granted })
				.filter({ visible: true })
				.first()
				.click();
			await manager.getByRole("button", { name: certificates.holder.sign(NAME[language]) }).click();
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
				.locator("summary", { hasText: certificates.holder.issue.renewed })
				.filter({ visible: true })
				.first()
				.click();
			await later.getByRole("button", { name: certificates.holder.sign(NAME[language]) }).click();
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
