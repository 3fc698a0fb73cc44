import { readFileSync } from "node:fs";
import { expect, test } from "../setup/fixtures";

test.use({ allow: [/status of (409|422)/] });

test("a course is held: places, a waiting list, attendance on a telephone, a correction, hours in the record", async ({
	openAs,
}) => {
	const page = await openAs("manager");
	await test.step("the course and its run", async () => {
		await page.goto("/courses");
		await page.getByRole("link", { name: "Thêm khoá học" }).click();
		await page.getByLabel("Tên tiếng Việt").fill("Nghe qua điện thoại");
		await page.getByRole("button", { name: "Thêm khoá học" }).click();
		await expect(page.getByRole("alert")).toContainText("Chưa lưu được");
		await expect(page.getByLabel("Tên tiếng Việt")).toHaveValue("Nghe qua điện thoại");
		await page.getByLabel("Tên tiếng Anh").fill("Listening on the telephone");
		await page.getByLabel("Mục đích").fill("Tập nghe và nhắc lại.");
		await page.getByLabel("Giờ tính vào").selectOption("refresher");
		await page.getByLabel("Số giờ dự kiến").fill("7,5");
		await page.getByRole("button", { name: "Thêm khoá học" }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nghe qua điện thoại");
		await page.getByLabel("Ngày đầu").fill("2026-10-05");
		await page.getByLabel("Ngày cuối").fill("2026-10-06");
		await page.getByLabel("Số chỗ").fill("2");
		await page.getByLabel("Nơi học").fill("Phòng 2");
		await page.getByLabel("Giảng viên").fill("Vũ Ngọc Ánh");
		await page.getByRole("button", { name: "Mở đợt" }).click();
		await expect(page.getByText("0 trên 2 chỗ")).toBeVisible();
	});

	await test.step("three for two places: the third waits, and moves up when somebody leaves", async () => {
		for (const name of ["Trần Quang Huy", "Lê Thị Mai Phương", "Bùi Văn Đức"]) {
			await page.getByLabel("Tìm theo tên").fill(name);
			await page.getByRole("button", { name: "Tìm", exact: true }).click();
			await expect(page.getByRole("checkbox")).toHaveCount(1);
			await page.getByRole("checkbox", { name }).check();
			await page.getByRole("button", { name: "Ghi danh những người đã chọn" }).click();
			await expect(page.getByRole("button", { name: `Rút tên ${name}` })).toBeVisible();
		}
		await expect(page.getByText("2 trên 2 chỗ, 1 người chờ")).toBeVisible();
		await expect(page.getByRole("region", { name: "Danh sách chờ" })).toContainText("Bùi Văn Đức");
		await page.getByRole("button", { name: "Rút tên Lê Thị Mai Phương" }).click();
		await page.getByRole("dialog").getByRole("button", { name: "Rút tên" }).click();
		await expect(page.getByText("2 trên 2 chỗ", { exact: true })).toBeVisible();
		await expect(page.getByRole("region", { name: "Người học" })).toContainText("Bùi Văn Đức");
		await page.locator("summary", { hasText: "Đã rút tên (1)" }).click();
		await page.getByRole("button", { name: "Ghi danh lại Lê Thị Mai Phương" }).click();
		await expect(page.getByText("2 trên 2 chỗ, 1 người chờ")).toBeVisible();
		await expect(page.locator("summary", { hasText: "Đã rút tên" })).toHaveCount(0);
	});

	const fillSession = async () => {
		await page.getByLabel("Ngày", { exact: true }).fill("2026-10-05");
		await page.getByLabel("Bắt đầu").fill("08:00");
		await page.getByLabel("Kết thúc").fill("12:00");
	};
	await test.step("a session, cancelled once after it was asked", async () => {
		await page.locator("summary", { hasText: "Thêm buổi" }).click();
		await fillSession();
		await page.getByLabel("Số giờ tính").fill("4");
		await page.getByRole("button", { name: "Thêm buổi" }).click();
		await page.locator("summary", { hasText: "Sửa hoặc huỷ buổi 05/10/2026, 08:00" }).click();
		await page.getByRole("button", { name: "Huỷ buổi 05/10/2026, 08:00" }).click();
		await page.getByRole("dialog").getByRole("button", { name: "Huỷ buổi này" }).click();
		await expect(page.getByText("Đã huỷ buổi.")).toBeVisible();
		await expect(page.getByText("Chưa có buổi nào.")).toBeVisible();
		await fillSession();
		await page.getByLabel("Số giờ tính").fill("9");
		await page.getByRole("button", { name: "Thêm buổi" }).click();
		await expect(page.getByText("Số giờ tính không được nhiều hơn")).toBeVisible();
		await page.getByLabel("Số giờ tính").fill("3,5");
		await page.getByRole("button", { name: "Thêm buổi" }).click();
		await expect(page.getByText("Đã thêm buổi.")).toBeVisible();
		await page.getByRole("link", { name: /^Điểm danh ngày/ }).click();
		await expect(page.getByRole("heading", { level: 1 })).toContainText("Điểm danh");
	});

	const other = await openAs("trainer");
	await other.goto(page.url());
	await test.step("attendance at 360 px, saved at once", async () => {
		await page.setViewportSize({ width: 360, height: 720 });
		const line = page.getByRole("radiogroup", { name: "Điểm danh Trần Quang Huy" });
		await line.getByRole("radio", { name: "Muộn" }).check();
		await page.getByLabel("Số giờ Trần Quang Huy đã học").fill("9");
		await page.getByRole("button", { name: "Đánh dấu người còn lại là có mặt" }).click();
		await page.getByRole("button", { name: "Lưu điểm danh" }).click();
		await expect(page.getByText("Số giờ từ 0,25 đến số giờ của buổi")).toBeVisible();
		await page.getByLabel("Số giờ Trần Quang Huy đã học").fill("2");
		await page.getByRole("button", { name: "Lưu điểm danh" }).click();
		await expect(page.getByText("Đã lưu. Số giờ đã được ghi vào hồ sơ.")).toBeVisible();
	});

	await test.step("somebody who had the list open sees what was saved, and keeps what they chose", async () => {
		const line = other.getByRole("radiogroup", { name: "Điểm danh Trần Quang Huy" });
		await line.getByRole("radio", { name: "Vắng" }).check();
		await other.getByRole("button", { name: "Lưu điểm danh" }).click();
		await expect(other.getByRole("alert")).toContainText("Trần Quang Huy – Muộn, 2 giờ");
		await expect(line.getByRole("radio", { name: "Vắng" })).toBeChecked();
	});

	await test.step("a correction needs a reason and shows in the history", async () => {
		const line = page.getByRole("radiogroup", { name: "Điểm danh Trần Quang Huy" });
		await line.getByRole("radio", { name: "Có mặt" }).check();
		await page.getByRole("button", { name: "Lưu điểm danh" }).click();
		await expect(page.getByRole("alert")).toContainText("cần ghi lý do");
		await expect(line.getByRole("radio", { name: "Có mặt" })).toBeChecked();
		await page.getByLabel("Lý do sửa").fill("Có ký tên trong danh sách giấy.");
		await page.getByRole("button", { name: "Lưu điểm danh" }).click();
		await expect(page.getByText("Đã lưu. Số giờ đã được ghi vào hồ sơ.")).toBeVisible();
		const history = page.getByRole("region", { name: "Các lần sửa" });
		await expect(history).toContainText("Muộn, 2 giờ");
		await expect(history).toContainText("Có ký tên trong danh sách giấy.");
	});

	await test.step("attendances and people are told apart, and the list can be taken along", async () => {
		await page.getByRole("link", { name: "Nghe qua điện thoại" }).first().click();
		await expect(page.getByText("2 lượt có mặt của 2 người khác nhau; tổng cộng 7 giờ")).toBeVisible();
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("button", { name: "Tải bảng điểm danh (CSV)" }).click(),
		]);
		const csv = readFileSync(await download.path(), "utf8");
		expect(csv).toContain("Trần Quang Huy,2026-10-05,08:00,12:00,3.5,present,3.5,1");
	});

	await test.step("the hours stand in the record, the corrected ones beside them", async () => {
		await page.getByRole("link", { name: "Trần Quang Huy" }).click();
		const hours = page.getByRole("row").filter({ hasText: "Nghe qua điện thoại, 08:00–12:00" });
		await expect(hours).toHaveCount(2);
		await expect(hours.filter({ hasText: "3,5" })).toHaveCount(1);
	});
});

test("somebody who waits or takes part sees their own runs, in English too", async ({ openAs, product }) => {
	const { plantCourse } = await import("../setup/plant-course");
	const planted = await plantCourse(product.database);
	const page = await openAs("trainee", { language: "en" });
	await page.goto("/courses");
	const own = page.getByRole("region", { name: "Runs you are in" });
	await own.getByRole("link", { name: "Active listening on the telephone" }).click();
	await expect(page).toHaveURL(new RegExp(planted.run.own));
	await expect(page.getByText("You have a place in this run.")).toBeVisible();
	await expect(page.getByRole("row").filter({ hasText: "Present, 3.5 h" })).toHaveCount(1);
	await expect(page.getByText("Trần Quang Huy")).toHaveCount(0);
});

test("before its day a session's list is there to be read, and nothing of it is saved", async ({
	openAs,
	product,
}) => {
	const { plantCourse } = await import("../setup/plant-course");
	const { run, session } = await plantCourse(product.database);
	await product.database.query(`UPDATE "CourseSession" SET "on" = current_date + 2 WHERE id = $1`, [
		session.own,
	]);
	const page = await openAs("manager");
	const path = `/courses/runs/${run.own}/sessions/${session.own}`;
	await page.goto(path);
	await expect(page.getByText("Buổi học chưa diễn ra.")).toBeVisible();
	await expect(page.getByRole("radio")).toHaveCount(0);
	await expect(page.getByRole("button", { name: "Lưu điểm danh" })).toHaveCount(0);
	const { origin } = new URL(page.url());
	const sent = await page.request.post(path, { form: { reason: "" }, headers: { origin } });
	expect(sent.status()).toBe(422);
	expect(await sent.text()).toContain("Đến ngày học mới điểm danh được.");
});
