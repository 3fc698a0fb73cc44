import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../setup/fixtures";
import { plantCourse } from "../setup/plant-course";

test.use({ allow: [/status of 422/] });

test("participants say what they think of a run, without a name; results show from five answers on", async ({
	page,
	signInAs,
	openAs,
	product,
}) => {
	const { query } = product.database;
	const { run } = await plantCourse(product.database);
	await query(`UPDATE "CourseRun" SET places = 6 WHERE id = $1`, [run.own]);
	await query(
		`INSERT INTO "CourseEnrolment" (id, "runId", "personId", "enrolledById")
		 SELECT gen_random_uuid(), $1, id, id FROM "Person" WHERE email LIKE 'trainer2@%'`,
		[run.own],
	);
	const add = (logins: readonly string[]) =>
		query(
			`WITH person AS (SELECT id FROM "Person" WHERE split_part(email, '@', 1) = ANY($2)),
			 given AS (INSERT INTO "CourseFeedbackGiven" ("runId", "personId") SELECT $1, id FROM person)
			 INSERT INTO "CourseFeedback" (id, "runId", useful, clear, practice, text)
			 SELECT gen_random_uuid(), $1, 4, 3, 2, 'Cần thêm giờ thực hành.' FROM person`,
			[run.own, logins],
		);
	await add(["quang.huy", "mai.phuong", "a.sinh"]);

	await page.setViewportSize({ width: 360, height: 740 });
	await signInAs(page, "trainee");
	await page.goto(`/courses/runs/${run.own}`);
	await page.getByRole("link", { name: "Ý kiến về đợt học" }).click();
	const grade = (item: string, value: string) =>
		page.getByRole("group", { name: item }).getByRole("radio", { name: value });
	await grade("Điều đã học có ích cho công việc", "5").check();
	await grade("Giảng viên trình bày dễ hiểu", "4").check();
	await page.getByLabel("Bạn muốn nói thêm gì?").fill("Bài tập rất sát việc.");
	await page.getByRole("button", { name: "Gửi ý kiến" }).click();
	await expect(page.getByText("Hãy chọn một số từ 1 đến 5.")).toBeVisible();
	await expect(page.getByLabel("Bạn muốn nói thêm gì?")).toHaveValue("Bài tập rất sát việc.");
	await grade("Có đủ thời gian thực hành", "3").check();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	await page.getByRole("button", { name: "Gửi ý kiến" }).click();
	await expect(page.getByRole("status")).toContainText("Cảm ơn bạn.");
	await expect(page.getByText("Bài tập rất sát việc.")).toHaveCount(0);

	// Sent again past the page, the first answer holds.
	const again = { useful: "1", clear: "1", practice: "1", text: "Lần hai." };
	await page.request.post(`/courses/runs/${run.own}/feedback`, {
		form: again,
		headers: { origin: new URL(page.url()).origin },
	});

	const manager = await openAs("manager");
	await manager.goto(`/courses/runs/${run.own}/feedback`);
	await expect(manager.getByText(/^4 trên 5 người đã trả lời \(80%\)/)).toBeVisible();
	await expect(manager.getByText("Kết quả hiện ra khi có từ 5 câu trả lời")).toBeVisible();
	await expect(manager.getByText("Bài tập rất sát việc.")).toHaveCount(0);
	await add(["thi.hoa"]);
	await manager.reload();
	const useful = manager.getByRole("row", { name: /có ích cho công việc/ });
	await expect(useful).toContainText("4,2");
	await expect(useful).toContainText("0 · 0 · 0 · 4 · 1");
	await expect(manager.getByText("Bài tập rất sát việc.")).toBeVisible();
	await expect(manager.getByText("Lần hai.")).toHaveCount(0);
	expect((await new AxeBuilder({ page: manager }).analyze()).violations).toEqual([]);
});

test("in English, on the dark page, a trainer who has no place is not asked", async ({
	page,
	signInAs,
	product,
}) => {
	const { run } = await plantCourse(product.database);
	await signInAs(page, "trainer", { language: "en", theme: "dark" });
	await page.goto(`/courses/runs/${run.own}/feedback`);
	await expect(page.getByRole("heading", { name: "Results" })).toBeVisible();
	await expect(page.getByRole("button", { name: "Send" })).toHaveCount(0);
});
