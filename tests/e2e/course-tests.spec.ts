import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "../setup/fixtures";
import { plantCourse } from "../setup/plant-course";

test.use({ allow: [/status of (409|422)/] });

test("a test before and after a run: taken on a telephone, once each, and what it came to", async ({
	page,
	signInAs,
	openAs,
	product,
}) => {
	const { query } = product.database;
	const planted = await plantCourse(product.database);
	const { run, session } = planted;
	const others = ["quang.huy", "mai.phuong", "a.sinh", "thi.hoa"];
	await query(`UPDATE "CourseRun" SET places = 6 WHERE id = $1`, [run.own]);
	const day = (on: string) => query(`UPDATE "CourseSession" SET "on" = ${on} WHERE id = $1`, [session.own]);
	// Of each: question 1 and 2, 1 is right.
	const answer = (moment: string, chosen: readonly string[]) =>
		query(
			`INSERT INTO "CourseTestAnswer" ("runId", "personId", moment, "courseId", version, chosen)
			 SELECT $1, p.id, $2, $3, 1, w.chosen::int[] FROM unnest($4::text[], $5::text[]) AS w(login, chosen)
			 JOIN "Person" p ON split_part(p.email, '@', 1) = w.login`,
			[run.own, moment, planted.course, others, chosen],
		);

	await page.setViewportSize({ width: 360, height: 740 });
	await signInAs(page, "trainee");
	await day("current_date + 3");
	await page.goto(`/courses/runs/${run.own}`);
	await page.getByRole("link", { name: "Bài kiểm tra trước và sau khoá" }).click();
	const first = page.getByRole("group", { name: /Trẻ im lặng/ });
	const second = page.getByRole("group", { name: /câu hỏi mở/ });
	await first.getByRole("radio", { name: "Hỏi tiếp ngay câu khác" }).check();
	await page.getByRole("button", { name: "Nộp bài" }).click();
	await expect(page.getByText("Chọn một đáp án.")).toBeVisible();
	await expect(first.getByRole("radio", { name: "Hỏi tiếp ngay câu khác" })).toBeChecked();
	expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
	expect(await page.content()).not.toContain('"right"');
	await second.getByRole("radio", { name: "Chuyện hôm nay ở lớp thế nào?" }).check();
	await page.getByRole("button", { name: "Nộp bài" }).click();
	await expect(page.getByRole("status")).toContainText("Đã nhận bài của bạn.");
	await expect(page.getByText("Đáp án:")).toHaveCount(0);

	await answer("pre", ["{0,0}", "{1,0}", "{0,1}", "{0,0}"]);
	await day("current_date - 1");
	await page.reload();
	await first.getByRole("radio", { name: /Chờ, và nói/ }).check();
	await second.getByRole("radio", { name: "Con có buồn không?" }).check();
	await page.getByRole("button", { name: "Nộp bài" }).click();
	await expect(page.getByText("Trước khoá đúng 1, sau khoá đúng 1, trên 2 câu.")).toBeVisible();
	await expect(page.getByText("Đáp án: Chuyện hôm nay ở lớp thế nào?")).toBeVisible();

	const manager = await openAs("manager");
	await manager.goto(`/courses/runs/${run.own}/test`);
	await expect(manager.getByText("Chưa tính mức thay đổi: mới có 1 người")).toBeVisible();
	await answer("post", ["{1,1}", "{1,1}", "{1,1}", "{0,0}"]);
	await manager.reload();
	await expect(manager.getByText("Sau khoá: 5 trên 5 người đã làm (100%).")).toBeVisible();
	await expect(manager.getByText(/g của Hedges \d,\d\d/)).toBeVisible();
	// Before, one of five knew the first question; after, four. The second: three of five after.
	const row = manager.getByRole("row", { name: /Trẻ im lặng/ });
	await expect(row).toContainText("0,20");
	await expect(row).toContainText("0,80");
	await expect(manager.getByRole("row", { name: /câu hỏi mở/ })).toContainText("0,60");
	expect((await new AxeBuilder({ page: manager }).analyze()).violations).toEqual([]);
	const [download] = await Promise.all([
		manager.waitForEvent("download"),
		manager.getByRole("button", { name: /CSV/ }).click(),
	]);
	const csv = readFileSync(await download.path(), "utf8");
	expect(
		await product.database.query(`SELECT 1 FROM audit_event WHERE action = 'course-test.exported'`),
	).toHaveLength(1);
	expect(csv.trim().split("\r\n")).toHaveLength(11);

	await manager.goto(`/courses/${planted.course}`);
	await manager.getByText("Sửa bài kiểm tra").click();
	const questions = manager.getByRole("textbox", { name: "Câu hỏi" });
	await questions.fill("Số nào miễn phí?\n- 111\n- 1080");
	await manager.getByRole("button", { name: "Lưu bài kiểm tra" }).click();
	await expect(manager.getByText("Câu 1: cần đúng một đáp án đánh dấu *.")).toBeVisible();
	await expect(questions).toHaveValue("Số nào miễn phí?\n- 111\n- 1080");
	await questions.fill("Số nào miễn phí?\n* 111\n- 1080");
	await manager.getByRole("button", { name: "Lưu bài kiểm tra" }).click();
	await expect(manager.getByText("Câu 1: cần đúng một đáp án đánh dấu *.")).toHaveCount(0);
	await manager.getByText("Sửa bài kiểm tra").click();
	await expect(manager.getByText("Đang dùng phiên bản 2.")).toBeVisible();
});
