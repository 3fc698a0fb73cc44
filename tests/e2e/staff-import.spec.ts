import writeXlsxFile from "write-excel-file/node";
import { expect, test } from "../setup/fixtures";

test.use({ allow: [/status of (409|422)/] });

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const cell = (value: string | number | null) => (value === null ? null : { value });
/** A list as lists are: titles, a header of two rows, numbers of columns, capitals, NFD, days in three ways, doubles. */
const messy = (centre: string, day: string): (string | number | null)[][] => [
	["SỞ Y TẾ", null, null, null, null, null],
	["DANH SÁCH NHÂN VIÊN TƯ VẤN NĂM 2026", null, null, null, null, null],
	["STT", "Họ và tên", "Liên hệ", null, "Đơn vị", "Ngày vào làm"],
	[null, null, "Điện thoại", "Email", null, null],
	["(1)", "(2)", "(3)", "(4)", "(5)", "(6)"],
	[
		1,
		"NGUYỄN THỊ BÍCH THẢO".normalize("NFD"),
		"0900",
		"Thao@moi.example",
		"TT CTXH tỉnh Nghệ An",
		"05/03/2021",
	],
	[2, "Cầm Bá Thước", null, "thuoc@moi.example", centre, day],
	[3, "Hoàng Thị Sen", null, "sen@moi.example", "Lào Cai", 44260],
	[4, "Nguyễn Thị Bích Thảo", null, "thao@moi.example", "Nghệ An", "2021-03-05"],
	[5, "Đỗ Minh Hạnh", null, "trainee@demo.langnghe.example", "Tổng đài Hà Nội", "5-3-21"],
];
const file = async (rows: (string | number | null)[][]) => ({
	name: "nhan-vien.xlsx",
	mimeType: XLSX,
	buffer: await writeXlsxFile(rows.map((row) => row.map(cell))).toBuffer(),
});

test("a messy spreadsheet is previewed, its bad rows told, mended, imported once and not twice", async ({
	product,
	openAs,
}) => {
	const page = await openAs("administrator");
	const send = async (rows: (string | number | null)[][]) => {
		await page.goto("/staff-import");
		await page.getByLabel("Tệp XLSX hoặc CSV").setInputFiles(await file(rows));
		await page.getByRole("button", { name: "Gửi tệp" }).click();
		await expect(page.getByRole("heading", { level: 1 })).toHaveText("nhan-vien.xlsx");
	};

	await test.step("a centre took over another one's area: its former name is known", async () => {
		await product.database.query(
			`INSERT INTO "CentreEvent" ("centreId", kind, "from", "nameVi", "nameEn")
			 VALUES ('ctxh-quang-tri', 'renamed', '2000-01-01', 'Trung tâm CTXH Quảng Bình', 'Quảng Bình')`,
		);
	});

	await test.step("bad rows are told with line, column and reason", async () => {
		await send(messy("Sao Hoả", "31/02/2020"));
		await expect(page.getByLabel("Cột 4: Email")).toHaveValue("email");
		await expect(page.getByLabel("Cột 2", { exact: true })).toHaveValue("name");
		const bad = page.getByRole("table", { name: "Các chỗ sai" });
		await expect(bad.getByRole("row").nth(1)).toContainText("7");
		await expect(bad).toContainText("Sao Hoả");
		await expect(bad).toContainText("31/02/2020");
		await expect(page.getByRole("table", { name: "Những người đầu tiên sẽ được thêm" })).toContainText(
			"Hoàng Thị Sen",
		);
		await expect(page.getByRole("button", { name: /^Nhập cả/ })).toHaveCount(0);
	});

	await test.step("columns can be changed, and what then is missing is told", async () => {
		await page.getByLabel("Cột 4: Email").selectOption("");
		await page.getByRole("button", { name: "Kiểm tra lại" }).click();
		await expect(page.getByRole("table", { name: "Các chỗ sai" })).toContainText("Thiếu địa chỉ thư");
	});

	await test.step("a former province, a total and a person with another centre are told, and nothing is wrong", async () => {
		const rows = messy("Trung tâm Công tác xã hội Yên Bái", "1.7.2025");
		const hanh = ["5", "ĐỖ MINH HẠNH", null, "trainee@demo.langnghe.example", "Nghệ An", null];
		await send([...rows, hanh, [null, "Tổng cộng: 6 người", null, null, null, null]]);
		const moved = page.getByRole("table", { name: "Đơn vị tìm theo tỉnh sau sáp nhập" });
		await expect(moved).toContainText("Yên Bái nay thuộc Lào Cai (từ 01/07/2025)");
		const differing = page.getByRole("table", { name: "Người đã có mà danh sách ghi khác" });
		await expect(differing.getByRole("row")).toHaveCount(2);
		await expect(differing).toContainText("Nghệ An");
		await expect(page.getByRole("table", { name: "Các chỗ sai" })).toHaveCount(0);
	});

	await test.step("the mended list is imported by a job", async () => {
		await send(messy("Quảng Bình", "1.7.2025"));
		await expect(page.getByText("3 người mới.")).toContainText("1 dòng là người đã có");
		await expect(page.getByRole("table", { name: "Những người đầu tiên sẽ được thêm" })).toContainText(
			"Nguyễn Thị Bích Thảo",
		);
		await page.getByRole("button", { name: "Nhập cả 3 người" }).click();
		await expect(page.getByRole("status")).toContainText("Đã thêm 3 người", { timeout: 20_000 });
		const made = await product.database.query(
			`SELECT p.name, r."centreId", r.role, r."from"::text FROM "Person" p JOIN "RoleHolding" r ON r."personId" = p.id
			 WHERE p.email LIKE '%@moi.example' ORDER BY p.name`,
		);
		expect(made).toEqual([
			{ name: "Cầm Bá Thước", centreId: "ctxh-quang-tri", role: "trainee", from: "2025-07-01" },
			{ name: "Hoàng Thị Sen", centreId: "ctxh-lao-cai", role: "trainee", from: "2021-03-05" },
			{ name: "Nguyễn Thị Bích Thảo", centreId: "ctxh-nghe-an", role: "trainee", from: "2021-03-05" },
		]);
		const [kept] = await product.database.query<{ cells: string }>(
			`SELECT cells::text FROM "StaffImport" WHERE state = 'done'`,
		);
		expect(kept?.cells).toBe("[]");
	});

	await test.step("those whom it made are invited by one button, once", async () => {
		await page.getByRole("button", { name: "Gửi thư mời 3 người" }).click();
		await expect(page.getByText("Lần này đã mời 3 người.")).toBeVisible({ timeout: 20_000 });
		await expect(page.getByText("3 người có liên kết còn dùng được, 0 người chưa được mời")).toBeVisible();
		await expect(page.getByRole("button", { name: /^Gửi thư mời/ })).toHaveCount(0);
		const links = await product.database.query(
			`SELECT 1 FROM "OneTimeLink" l JOIN "Person" p ON p.id = l."personId" WHERE p.email LIKE '%@moi.example'`,
		);
		expect(links).toHaveLength(3);
	});

	await test.step("the same list again adds nobody", async () => {
		await send(messy("Quảng Bình", "1.7.2025"));
		await expect(page.getByText("0 người mới.")).toContainText("5 dòng là người đã có");
		await expect(page.getByRole("button", { name: /^Nhập cả/ })).toHaveCount(0);
	});
});

test("in English: 5,000 rows of a CSV with semicolons; an old Windows file; what is no list", async ({
	openAs,
}) => {
	test.setTimeout(120_000);
	const page = await openAs("administrator", { language: "en" });
	const send = async (name: string, buffer: Buffer) => {
		await page.goto("/staff-import");
		await page.getByLabel("XLSX or CSV file").setInputFiles({ name, mimeType: "text/csv", buffer });
		await page.getByRole("button", { name: "Send the file" }).click();
	};
	await send("broken.xlsx", Buffer.from("PK\u0003\u0004 no zip"));
	await expect(page.getByRole("alert")).toContainText("cannot be read");

	// "Họ tên;Email;Đơn vị" and "Lê Thị Hạnh" as Windows-1258 wrote them: vowels, then tones.
	const old =
		"H\u006f\xf2 t\xean;Email;\xd0\u006f\u0076\r\nL\xea Th\u0069\xf2 H\u0061\xf2nh;hanh@cu.example;x\r\n";
	await send("old.csv", Buffer.from(old, "latin1"));
	await page.getByLabel("One centre for all").selectOption("ha-noi");
	await page.getByRole("button", { name: "Check again" }).click();
	await expect(page.getByRole("table", { name: "The first of those who would be added" })).toContainText(
		"Lê Thị Hạnh",
	);

	await send(
		"roles.csv",
		Buffer.from("Họ tên;Email;Đơn vị;Chức vụ\r\nLê Ca;ca@cu.example;Nghệ An;Trưởng ca"),
	);
	await page.getByLabel("Which role “Trưởng ca” is").selectOption("trainer");
	await page.getByRole("button", { name: "Check again" }).click();
	await expect(page.getByRole("table", { name: "The first of those who would be added" })).toContainText(
		"Trainer",
	);
	await expect(page.getByLabel("Which role “Trưởng ca” is")).toHaveValue("trainer");

	const rows = Array.from(
		{ length: 5000 },
		(_, n) => `Ngô Văn ${"ABCDEFGH"[n % 8]};nv${n}@lon.example;Nghệ An`,
	);
	await send("five-thousand.csv", Buffer.from(`\uFEFFHọ và tên;Email;Đơn vị\r\n${rows.join("\r\n")}`));
	// On a line slower than the page looks: a look must not break off the one before it.
	const looks: (() => void)[] = [];
	let slow = true;
	await page.clock.install();
	await page.getByRole("button", { name: "Import all 5000 people" }).click();
	await expect(page.getByRole("progressbar")).toBeVisible();
	await page.route(/\/staff-import\/.*\.data/, async (route) => {
		if (slow) await new Promise<void>((release) => looks.push(release));
		await route.continue();
	});
	await page.clock.runFor(1000);
	await expect.poll(() => looks.length).toBe(1);
	await page.clock.runFor(5000);
	expect(looks).toHaveLength(1);
	slow = false;
	for (const release of looks) release();
	await expect(page.getByText("5000 people added")).toBeVisible({ timeout: 60_000 });
});
