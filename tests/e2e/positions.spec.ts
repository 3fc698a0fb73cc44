import { expect, test } from "../setup/fixtures";

for (const [language, texts] of [
	[
		"vi",
		{
			move: "Chuyển đơn vị",
			moveTo: "Sang đơn vị",
			moveDo: "Chuyển",
			beginTitle: "Ghi một lần nghỉ",
			begin: "Ghi lần nghỉ này",
			to: "Đến hết ngày",
			turned: "Ngày cuối không thể trước ngày đầu.",
			since: /từ .*, chưa biết đến khi nào/,
			end: "Ghi ngày trở lại",
			endDo: "Lưu ngày nghỉ cuối",
			now: ", đang nghỉ",
		},
	],
	[
		"en",
		{
			move: "Move to another centre",
			moveTo: "To the centre",
			moveDo: "Move",
			beginTitle: "Record a leave",
			begin: "Record this leave",
			to: "Last day away",
			turned: "The last day cannot come before the first.",
			since: /since .*, with no end yet/,
			end: "Record the return",
			endDo: "Save the last day",
			now: ", away now",
		},
	],
] as const)
	test.describe(language, () => {
		test.use({ fresh: true, allow: [/status of 422/] });

		test(`an administrator moves somebody and records a leave and the return, on a phone and by keyboard, in ${language}`, async ({
			openAs,
			product,
		}) => {
			const [person] = await product.database.query<{ id: string }>(
				`SELECT id FROM "Person" WHERE email = 'quang.huy@demo.langnghe.example'`,
			);
			const page = await openAs("admin", { language, browser: { viewport: { width: 360, height: 780 } } });
			await page.goto(`/accounts/${person?.id}`);
			await page.locator("summary", { hasText: texts.move }).press("Enter");
			await page.getByLabel(texts.moveTo).selectOption("da-nang");
			await page.getByRole("button", { name: texts.moveDo, exact: true }).press("Enter");
			await expect(page.getByRole("listitem").filter({ hasText: /Đà Nẵng/ })).toHaveCount(1);

			await page.locator("summary", { hasText: texts.beginTitle }).press("Enter");
			const last = page.getByLabel(texts.to);
			await last.fill("2001-01-01");
			await last.press("Enter");
			await expect(page.getByText(texts.turned)).toBeVisible();
			await last.fill("");
			await page.getByRole("button", { name: texts.begin }).press("Enter");
			await expect(page.getByText(texts.since)).toBeVisible();
			await expect(page.getByText(texts.now, { exact: true })).toBeVisible();
			await page.locator("summary", { hasText: texts.end }).press("Enter");
			await page.getByRole("button", { name: texts.endDo }).press("Enter");
			await expect(page.getByText(texts.since)).toHaveCount(0);
		});
	});
