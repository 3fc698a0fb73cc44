import { expect, test } from "../setup/fixtures";
import { plantRatedCalls } from "../setup/plant-rated-calls";
import { emailOf } from "../setup/sessions";
import type { Product } from "../setup/start-product";

const RISE = [1, 1, 2, 1, 2, 2, 3, 3, 3, 4, 3, 4] as const;
const personOf = async ({ database }: Product, login: string): Promise<string> => {
	const [row] = await database.query<{ id: string }>(`SELECT id FROM "Person" WHERE email = $1`, [
		emailOf(login),
	]);
	return row?.id ?? "";
};

test("progress says what rises, shows the calls behind it, and suggests what to practise next; the trainer sees the same", async ({
	page,
	signInAs,
	openAs,
	product,
}) => {
	const id = await personOf(product, "trainee");
	await signInAs(page, "trainee");
	await page.goto("/");
	await page.getByRole("navigation").getByRole("link", { name: "Tiến bộ" }).click();
	await expect(page.getByText("Mới có 1 cuộc, chưa nói được gì.")).toBeVisible();

	await plantRatedCalls(product.database, { personId: id, levels: RISE });
	await page.reload();
	await expect(page.getByText("Đặt câu hỏi và lắng nghe: đang lên.")).toBeVisible();
	const listening = page
		.getByRole("listitem")
		.filter({ has: page.getByRole("heading", { name: "Đặt câu hỏi và lắng nghe" }) });
	await expect(
		listening.getByRole("img", { name: /mức qua các cuộc: .*1, 1, 2, 1, 2, 2, 3, 3, 3, 4, 3, 4/ }),
	).toBeVisible();
	await listening.getByText("Xem dạng bảng").click();
	await listening.getByRole("link").last().click();
	await expect(page).toHaveURL(/\/debrief$/);

	await page.goto("/progress");
	const suggested = page.getByRole("region", { name: "Gợi ý để luyện tiếp" });
	await expect(suggested.getByText(/^Vì mức ở “.+” còn thấp trong/).first()).toBeVisible();
	await suggested.getByRole("link").first().click();
	await expect(page.getByRole("button", { name: "Nhận cuộc gọi" })).toBeVisible();
	await expect(page.getByText("Trước khi nghe")).toBeVisible();

	const trainer = await openAs("trainer", {
		language: "en",
		browser: { viewport: { width: 360, height: 740 } },
	});
	await trainer.goto(`/people/${id}`);
	await trainer.getByRole("link", { name: "Progress by criterion" }).click();
	await expect(trainer.getByText("Questions and listening: improving.")).toBeVisible();
	expect(await trainer.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	await trainer.getByLabel("Kind of call").selectOption("assessed");
	await trainer.getByRole("button", { name: "Show", exact: true }).click();
	await expect(trainer).toHaveURL(/of=assessed/);
	await expect(trainer.getByText(/improving\.$/)).toHaveCount(0);
});

test.describe("without a script, on a phone", () => {
	test.use({
		viewport: { width: 360, height: 740 },
		javaScriptEnabled: false,
		allow: [/status of 422/],
	});

	test("what one takes from a call is kept as typed, refused without a loss, and the question read by the trainer", async ({
		page,
		signInAs,
		openAs,
		product,
	}) => {
		const [call] = await product.database.query<{ id: string }>(
			`SELECT c.id FROM "Call" c JOIN "CallEvent" e ON e."callId" = c.id AND e.seq = 1
			 WHERE c."traineeId" = $1 AND c.purpose = 'practice' AND c.status = 'completed' LIMIT 1`,
			[await personOf(product, "trainee")],
		);
		await signInAs(page, "trainee", { language: "en" });
		await page.goto(`/calls/${call?.id}/debrief`);
		const keep = page.getByLabel("What I did and want to keep");
		await keep.fill("Chờ hẳn rồi mới hỏi tiếp 🌾 שלום");
		await page.getByLabel("What I want to ask my trainer").fill("Khi em ấy khóc, nên nói gì trước?");
		await page.getByLabel("Let the trainers of my centre read this question").check();
		await page.getByRole("button", { name: "Save this" }).click();
		await expect(page.getByText("Trainers can read the question.")).toBeVisible();
		await expect(keep).toHaveValue("Chờ hẳn rồi mới hỏi tiếp 🌾 שלום");

		await keep.fill("dài ".repeat(600));
		await page.getByRole("button", { name: "Save this" }).click();
		await expect(page.getByText("At most 2,000 characters.")).toBeVisible();
		await expect(keep).toHaveValue("dài ".repeat(600));
		await keep.fill("Ngắn hơn");
		await page.getByRole("button", { name: "Save this" }).click();
		await expect(page.getByText("See 1 earlier version")).toBeVisible();

		const trainer = await openAs("trainer");
		await trainer.goto(`/calls/${call?.id}/debrief`);
		await expect(trainer.getByText("Khi em ấy khóc, nên nói gì trước?")).toBeVisible();
		await expect(trainer.getByText("Ngắn hơn")).toHaveCount(0);
	});

	test("before a third very hard call of the day one is asked; another day costs nothing, and one may take it", async ({
		page,
		signInAs,
		product,
	}) => {
		const id = await personOf(product, "thuy.duong");
		const planted = await plantRatedCalls(product.database, {
			personId: id,
			levels: [3, 3],
			scenarioId: "S04",
		});
		await product.database.query(`UPDATE "Call" SET "createdAt" = now() WHERE id = ANY($1)`, [planted]);
		await signInAs(page, "thuy.duong");
		await page.goto("/scenarios/S14");
		await expect(page.getByText("Hôm nay bạn đã nhận hai cuộc rất nặng.")).toBeVisible();
		await page.getByRole("link", { name: "Để hôm khác" }).click();
		await expect(page).toHaveURL(`${product.url}/`);
		await page.goto("/scenarios/S14");
		await page.getByRole("button", { name: "Vẫn nhận cuộc này" }).click();
		await expect(page).toHaveURL(/\/calls\//);
		await expect(page.locator("button[value=answer]")).toBeVisible();
	});
});
