import type { Page } from "@playwright/test";
import { expect, test } from "../setup/fixtures";

const boxes = (page: Page) => page.locator("input[type=checkbox][id^='behaviour-']:enabled");

/** A call that nobody has rated yet. */
async function unratedCall(product: {
	database: { query(sql: string): Promise<Record<string, unknown>[]> };
}) {
	const rows = await product.database.query(`
		SELECT c.id FROM "Call" c JOIN "Centre" k ON k.id = c."centreId"
		WHERE c.purpose = 'assessed' AND c.status = 'completed' AND k.path LIKE 'national/ha-noi/%'
			AND NOT EXISTS (SELECT 1 FROM "Assessment" a WHERE a."callId" = c.id AND a.round > 0) ORDER BY c.number LIMIT 1`);
	return String(rows[0]?.id);
}

test.use({ allow: [/status of 409/] });

test("the machine's ticks reach the browser only after the first save", async ({
	page,
	signInAs,
	product,
}) => {
	const callId = await unratedCall(product);
	await signInAs(page, "trainer");
	const first = await page.request.get(`/assessments/${callId}`);
	const bytes = await first.text();
	const rows = await product.database.query(
		`SELECT r.content FROM "Assessment" a JOIN "AssessmentRevision" r ON r."assessmentId" = a.id
		 WHERE a."callId" = '${callId}' AND a.round = 0`,
	);
	expect(JSON.stringify(rows[0])).toContain('"ticks":[{');
	expect(bytes).not.toContain('\\"ticks\\",[{');
	expect(bytes).not.toMatch(/Máy đề xuất khác/);
	await page.goto(`/assessments/${callId}`);
	await expect(boxes(page).first()).toBeVisible();
	await boxes(page).nth(1).check();
	await expect(page.getByText(/Đã lưu/).first()).toBeVisible();
	await expect(page.getByText(/Máy /).first()).toBeVisible();
});

test("two trainers save the same assessment at once: the second is told, and loses nothing", async ({
	page,
	signInAs,
	openAs,
	product,
}) => {
	const callId = await unratedCall(product);
	await signInAs(page, "trainer");
	const other = await openAs("trainer2");
	await page.goto(`/assessments/${callId}`);
	await other.goto(`/assessments/${callId}`);
	await expect(boxes(page).first()).toBeVisible();
	await expect(boxes(other).first()).toBeVisible();
	await boxes(page).nth(1).check();
	await expect(page.getByText(/Đã lưu/).first()).toBeVisible();
	await boxes(other).nth(2).check();
	await expect(other.getByRole("alert")).toContainText("Vũ Ngọc Ánh vừa lưu bản chấm này");
	await expect(boxes(other).nth(2)).toBeChecked();
	await other.getByRole("button", { name: /Giữ bản của tôi làm lượt chấm thứ 2/ }).click();
	await expect(other.getByText(/Đã lưu/).first()).toBeVisible();
	const rows = await product.database.query(
		`SELECT round FROM "Assessment" WHERE "callId" = '${callId}' AND round > 0 ORDER BY round`,
	);
	expect(rows.map((row) => row.round)).toEqual([1, 2]);
});
