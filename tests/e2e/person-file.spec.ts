import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { unzipSync } from "fflate";
import { expect, test } from "../setup/fixtures";

/** Presses the button; returns what stands in the file: the names of its sheets, and all of its text. */
async function take(page: Page, button: string) {
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("button", { name: button }).click(),
	]);
	const parts = unzipSync(new Uint8Array(await readFile(await download.path())));
	const text = (name: RegExp) =>
		Object.entries(parts)
			.filter(([path]) => name.test(path))
			.map(([, bytes]) => Buffer.from(bytes).toString("utf8"))
			.join("\n");
	const sheets = [...text(/workbook\.xml$/).matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
	return { sheets, text: text(/\.xml$/), name: download.suggestedFilename() };
}

test("a whole record comes in one file by one click: one's own, and one's people's with a note of it", async ({
	openAs,
	product,
}) => {
	const [person] = await product.database.query<{ id: string; email: string }>(
		`SELECT id, email FROM "Person" WHERE email = 'trainee@demo.langnghe.example'`,
	);
	const { id = "", email = "" } = person ?? {};
	const manager = await openAs("manager", { language: "en" });
	await manager.goto(`/people/${id}`);
	const taken = await take(manager, "Download the whole record (XLSX)");
	expect(taken.sheets).toEqual([
		...["Person", "Roles", "Standing", "Certificates", "Decisions", "Hours", "Attendance", "Calls"],
		...["Levels by criterion", "Critical errors"],
		...["Leave", "Prior learning", "Enrolments", "Tests", "Role-plays recorded", "Notices read"],
	]);
	expect(taken.text).toContain("Đỗ Minh Hạnh");

	const trainee = await openAs("trainee");
	await trainee.goto(`/people/${id}`);
	const own = await take(trainee, "Tải toàn bộ hồ sơ (XLSX)");
	expect(own.name).toMatch(/^lang-nghe-ho-so-\d{4}-\d\d-\d\d\.xlsx$/);
	expect(own.sheets.slice(-2)).toEqual(["Điều rút ra", "Ai đã xem"]);
	expect(own.text).toContain(email);
	expect(own.text).toContain("Phạm Quốc Khánh");
	const audited = await product.database.query(
		`SELECT "personId" FROM audit_event WHERE action = 'record.exported' AND subject = $1`,
		[`person:${id}`],
	);
	expect(audited).toHaveLength(2);
});
