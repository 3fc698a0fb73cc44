import { readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import { expect, test } from "../setup/fixtures";
import { press } from "./press";

const TEXTS = {
	vi: {
		make: "Lập báo cáo",
		xlsx: "Tải tệp Excel",
		pdf: "Tải PDF",
		sheet: "Chứng nhận theo chương trình và đơn vị",
		from: "Từ ngày",
		to: "Đến ngày",
		turned: "Ngày cuối phải sau ngày đầu.",
		tab: "Cách tính",
	},
	en: {
		make: "Make the report",
		xlsx: "Download the spreadsheet",
		pdf: "Download the PDF",
		sheet: "Certification by programme and centre",
		from: "From",
		to: "To",
		turned: "The last day has to come after the first.",
		tab: "How it is counted",
	},
} as const;

for (const [language, how] of [
	["vi", "mouse"],
	["en", "keyboard"],
] as const)
	test(`a manager asks for a report, reads it and takes it along in ${language}, by ${how}`, async ({
		openAs,
		product,
	}) => {
		const texts = TEXTS[language];
		const page = await openAs("manager", { language, browser: { viewport: { width: 360, height: 780 } } });
		await page.goto("/reports");
		await page.getByLabel(texts.from, { exact: true }).fill("2026-06-30");
		await page.getByLabel(texts.to, { exact: true }).fill("2026-01-01");
		await press(page, page.getByRole("button", { name: texts.make }), how);
		await expect(page.getByText(texts.turned)).toBeVisible();
		await page.getByLabel(texts.from, { exact: true }).fill("2025-01-01");
		await page.getByLabel(texts.to, { exact: true }).fill("2026-12-31");
		await press(page, page.getByRole("button", { name: texts.make }), how);
		// The job makes it meanwhile; the page sees it by itself.
		await expect(page.getByRole("heading", { name: texts.sheet })).toBeVisible({ timeout: 30_000 });

		const xlsx = await Promise.all([
			page.waitForEvent("download"),
			press(page, page.getByRole("link", { name: texts.xlsx }), how),
		]).then(async ([download]) => readFile(await download.path()));
		const workbook = Buffer.from(unzipSync(xlsx)["xl/workbook.xml"] ?? []).toString("utf8");
		expect(workbook).toContain(texts.tab);
		const pdf = await Promise.all([
			page.waitForEvent("download"),
			press(page, page.getByRole("link", { name: texts.pdf }), how),
		]).then(async ([download]) => readFile(await download.path()));
		expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");

		const [told] = await product.database.query<{ action: string }>(
			`SELECT action FROM audit_event WHERE action = 'report.asked' ORDER BY at DESC LIMIT 1`,
		);
		expect(told?.action).toBe("report.asked");
	});
