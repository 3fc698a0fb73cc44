import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, type Product, test } from "../setup/fixtures";
import { plantDoubleRatings } from "../setup/plant-double-ratings";
import { plantRatedRound } from "../setup/plant-rated-round";
import { ROOT } from "../setup/test-databases";

const raters = ["trainer", "trainer2"];

/** What the command line prints of a criterion, as far as the page shows it. */
interface Recomputed {
	readonly percentAgreement: number | null;
	readonly gwetAC2: { readonly quadratic: number | null };
	readonly cohenKappa: { readonly quadratic: number | null } | null;
	readonly krippendorffAlpha: { readonly interval: number | null };
}

/** Every figure of the page's table by criterion in full, beside what the command line makes of the downloaded file. */
async function expectRecomputed(page: Page, link: string, file: string): Promise<void> {
	const href = await page.getByRole("link", { name: link }).getAttribute("href");
	const answer = await page.request.get(href ?? "");
	expect(answer.headers()["content-type"]).toContain("text/csv");
	const text = await answer.text();
	expect(text).not.toContain("Ánh");
	writeFileSync(file, text);
	const printed = execFileSync(
		process.execPath,
		["scripts/agreement.mjs", file, "--categories", "1,2,3,4", "--json"],
		{ cwd: ROOT, encoding: "utf8" },
	);
	const known: Record<string, Recomputed> = JSON.parse(printed);
	let compared = 0;
	for (const [criterion, { percentAgreement, gwetAC2, cohenKappa, krippendorffAlpha }] of Object.entries(
		known,
	)) {
		const row = page.locator(`tr[data-row="${criterion}"]`);
		for (const [figure, value] of [
			["same", percentAgreement],
			["ac2", gwetAC2?.quadratic],
			["kappa", cohenKappa?.quadratic],
			["alpha", krippendorffAlpha?.interval],
		] as const) {
			const shown = row.locator(`data[data-figure="${figure}"]`);
			if (value === null || value === undefined) await expect(shown).toHaveCount(0);
			else expect(await shown.getAttribute("value"), `${criterion} ${figure}`).toBe(String(value));
			compared++;
		}
	}
	expect(compared).toBeGreaterThan(50);
}

async function plantDaily({ database }: Product): Promise<void> {
	await plantDoubleRatings(database, { calls: 30, centreId: "ha-noi", raters });
	await plantDoubleRatings(database, { calls: 4, centreId: "ctxh-nghe-an", raters });
}

test("a manager reads how raters agree, centre by centre, and the file gives the same figures", async ({
	page,
	signInAs,
	product,
}, info) => {
	await plantDaily(product);
	await signInAs(page, "manager");
	await page.goto("/");
	await page.getByRole("link", { name: "Chất lượng chấm" }).click();
	await page.getByRole("link", { name: "Độ khớp", exact: true }).click();
	await expect(
		page.getByRole("heading", { level: 1, name: "Người chấm có chấm giống nhau không" }),
	).toBeVisible();
	const criteria = page.getByRole("region", { name: "Theo tiêu chí", exact: true });
	await expect(criteria.getByRole("heading", { level: 3 })).toHaveCount(14);
	// Where nearly all was of one level, the page says why kappa is low.
	await expect(
		criteria
			.getByText(/Người chấm gần như luôn chấm giống nhau, nhưng 9\d % số lần chấm đều là mức 3/)
			.first(),
	).toBeVisible();
	await expect(criteria.getByText(/người chấm hay cho hai mức khác nhau/).first()).toBeVisible();
	await criteria.getByText("Xem dạng bảng").click();
	await expect(criteria.getByRole("row")).toHaveCount(15);
	await expectRecomputed(page, "Tải các lượt chấm (CSV)", info.outputPath("daily.csv"));

	await page
		.getByRole("combobox", { name: "Đơn vị" })
		.selectOption({ label: "Trung tâm Công tác xã hội Nghệ An" });
	await page.getByRole("button", { name: "Xem", exact: true }).click();
	await expect(page).toHaveURL(/centre=ctxh-nghe-an/);
	await expect(
		criteria.getByText(/Chưa đủ để kết luận: mới có 4 cuộc, cần ít nhất 10/).first(),
	).toBeVisible();
});

test("by keyboard, a round in letters is read and worked out again, and a rater finds what to look at again", async ({
	page,
	openAs,
	signInAs,
	product,
}, info) => {
	const round = { centreId: "ha-noi", raters, calls: 22 };
	const id = await plantRatedRound(product.database, { ...round, closed: true, name: "November" });
	await signInAs(page, "manager", { language: "en", theme: "dark" });
	await page.goto(`/calibration/${id}/agreement`);
	await expect(page.getByRole("heading", { level: 1, name: "Agreement: November" })).toBeVisible();
	const beside = page.getByRole("region", { name: "Each rater beside the reference", exact: true }).first();
	await expect(beside.getByRole("cell", { name: "A", exact: true })).toBeVisible();
	await expect(page.getByText("Vũ Ngọc Ánh")).toHaveCount(0);
	const criteria = page.getByRole("region", { name: "Raters with one another: by criterion", exact: true });
	const table = criteria.getByText("Show as a table");
	await table.focus();
	await page.keyboard.press("Enter");
	await expect(criteria.getByRole("row")).toHaveCount(15);
	await expectRecomputed(page, "Download the ratings (CSV)", info.outputPath("round.csv"));

	const own = await openAs("trainer", { language: "en" });
	await own.goto("/agreement/mine");
	await expect(own.getByText(/^22 calls, in 1 closed round\.$/)).toBeVisible();
	const again = own.getByRole("region", { name: "Calls to look at again" });
	await expect(again.getByRole("link").first()).toHaveAttribute(
		"href",
		new RegExp(`^/calibration/${id}/calls/[0-9a-f-]+/meeting$`),
	);
});
