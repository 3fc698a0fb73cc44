import { expect, test } from "../setup/fixtures";

test.use({ allow: [/status of (409|422)/] });

const PAGE = "/programmes/hotline-counsellor-111";

test("a manager of the national centre changes what a certificate asks for, and sees first whom it touches", async ({
	product,
	openAs,
}) => {
	const page = await openAs("nationalManager");
	await page.goto("/programmes");
	await page.getByRole("link", { name: "Nhân viên tư vấn 111" }).click();
	await page.getByRole("link", { name: "Soạn bản mới" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bản mới: Nhân viên tư vấn 111");

	await test.step("what cannot be is said where it stands, and nothing is lost", async () => {
		const first = page.getByRole("group", { name: /^1\. Giờ học/ });
		await first.getByLabel("Số cần").fill("nhiều");
		await page.getByLabel("Ghi chú tiếng Việt").fill("Theo quyết định của Cục.");
		await page.getByRole("button", { name: "Xem trước" }).click();
		await expect(page.getByRole("alert")).toContainText("Chưa dùng được");
		await expect(first.getByLabel("Số cần")).toHaveAttribute("aria-invalid", "true");
		await expect(page.getByLabel("Ghi chú tiếng Việt")).toHaveValue("Theo quyết định của Cục.");
		await first.getByLabel("Số cần").fill("72");
	});

	await test.step("a requirement is added and named", async () => {
		await page.getByRole("button", { name: "Thêm: Dẫn đóng vai" }).first().click();
		const added = page.getByRole("group", { name: /Dẫn đóng vai$/ });
		await added.getByLabel("Tên tiếng Việt").fill("Dẫn một cuộc đóng vai");
		await added.getByLabel("Tên tiếng Anh").fill("One role-play led");
	});

	await test.step("the preview names whom it touches, and publishes nothing", async () => {
		await page.getByRole("button", { name: "Xem trước" }).click();
		await expect(page.getByText("Giờ học hoặc thực hành").first()).toBeVisible();
		await expect(page.getByText(/người đổi trạng thái hoặc danh sách còn thiếu/)).toBeVisible();
		await expect(page.getByText(/Từ “Đủ điều kiện, chờ ký” thành “Đang học”: \d+ người/)).toBeVisible();
		const table = page.getByRole("table", { name: "Những người sẽ đổi" });
		await expect(table).toContainText("Phan Thanh Tùng");
		const versions = await product.database.query(
			`SELECT 1 FROM "ProgrammeVersion" WHERE "programmeId" = 'hotline-counsellor-111'`,
		);
		expect(versions).toHaveLength(1);
	});

	await test.step("what nobody has looked at is not published", async () => {
		await page.getByLabel("Lý do").fill("Quyết định 12 của Cục");
		await page.getByLabel("Ghi chú tiếng Việt").fill("Theo quyết định số 12 của Cục.");
		await page.getByRole("button", { name: "Công bố bản này" }).click();
		await expect(page.getByText(/Chưa công bố: biểu mẫu không còn giống/)).toBeVisible();
		await expect(page.getByLabel("Lý do")).toHaveValue("Quyết định 12 của Cục");
		await expect(page.getByRole("region", { name: "Xem trước" })).toContainText("Theo quyết định số 12");
		await expect(page.getByRole("button", { name: "Công bố bản này" })).toBeVisible();
		await page.getByLabel("Lý do").fill("");
	});

	await test.step("a colleague who follows the link sees the same, form and all", async () => {
		const colleague = await openAs("nationalManager");
		await colleague.goto(page.url());
		await expect(colleague.getByLabel("Ghi chú tiếng Việt")).toHaveValue("Theo quyết định số 12 của Cục.");
		await expect(colleague.getByRole("table", { name: "Những người sẽ đổi" })).toContainText(
			"Phan Thanh Tùng",
		);
	});

	await test.step("it is published with its reason, and the history tells it", async () => {
		await page.getByRole("button", { name: "Công bố bản này" }).click();
		await expect(page.getByText("Ghi lý do trước khi công bố.")).toBeVisible();
		await page.getByLabel("Lý do").fill("Quyết định 12 của Cục");
		await page.getByRole("button", { name: "Công bố bản này" }).click();
		await expect(page.getByRole("status")).toContainText("Đã công bố bản mới");
		const history = page.getByRole("table", { name: "Lịch sử của chương trình" });
		await expect(history).toContainText("Quyết định 12 của Cục");
		await expect(history).toContainText("Đinh Thị Bích Liên");
		await expect(history.locator("ins").filter({ hasText: "72" })).toBeVisible();
		const [audited] = await product.database.query<{ detail: { reason: string } }>(
			`SELECT detail FROM audit_event WHERE action = 'programme.published'`,
		);
		expect(audited?.detail.reason).toBe("Quyết định 12 của Cục");
	});

	await test.step("a person's record asks for it from then on", async () => {
		const manager = await openAs("manager");
		const [person] = await product.database.query<{ id: string }>(
			`SELECT id FROM "Person" WHERE email LIKE 'thanh.tung@%'`,
		);
		await manager.goto(`/people/${person?.id}`);
		await expect(manager.getByText("Dẫn một cuộc đóng vai").first()).toBeVisible();
	});
});

test("in English: two who write at once are told, and what they typed stays", async ({ openAs }) => {
	const [first, second] = [
		await openAs("nationalManager", { language: "en" }),
		await openAs("nationalManager", { language: "en" }),
	];
	for (const page of [first, second]) {
		await page.goto("/programmes/hand-over/change");
		await page.getByLabel("Valid for, months").fill(page === first ? "18" : "36");
		await page.getByLabel("Reason").fill("Decided by the department");
		await page.getByRole("button", { name: "See what it would do" }).click();
		await expect(page.getByRole("button", { name: "Publish this version" })).toBeVisible();
	}
	await first.getByRole("button", { name: "Publish this version" }).click();
	await expect(first.getByRole("status")).toContainText("published");
	await second.getByRole("button", { name: "Publish this version" }).click();
	await expect(second.getByRole("alert")).toContainText("Somebody published another version");
	await expect(second.getByLabel("Valid for, months")).toHaveValue("36");
	await second.reload();
	await expect(second.getByText(/Somebody published another version after you looked/)).toBeVisible();
	await expect(second.getByLabel("Valid for, months")).toHaveValue("36");
	// The form now stands on the new version: looked at again, it can be published.
	await second.getByRole("button", { name: "See what it would do" }).click();
	await expect(second.locator("ins").filter({ hasText: "36" })).toBeVisible();
	await second.getByRole("button", { name: "Publish this version" }).click();
	await expect(second.getByRole("status")).toContainText("published");
});

test("whoever manages a part only reads", async ({ openAs }) => {
	const page = await openAs("manager");
	await page.goto(PAGE);
	await expect(page.getByText("chỉ quản lý cấp toàn quốc")).toBeVisible();
	await expect(page.getByRole("link", { name: "Soạn bản mới" })).toHaveCount(0);
});
