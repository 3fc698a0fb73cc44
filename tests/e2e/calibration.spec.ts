import type { Page } from "@playwright/test";
import { expect, type Product, test } from "../setup/fixtures";
import { plantRound, plantRoundCalls } from "../setup/plant-round";
import { type How, press, write } from "./press";

// A form that is refused on purpose.
test.use({ allow: [/status of 422/] });

/** The trainer's licence is gone, its training hours are not: a round is what is missing. */
async function withoutLicence({ database }: Product): Promise<void> {
	await database.query(`DELETE FROM "CertificateEvent" WHERE "programmeId" = 'rater'`);
	await database.query(`DELETE FROM "PriorLearning" WHERE "programmeId" = 'rater'`);
}

/** Ticks the first behaviour that is shown, and finishes. */
async function rate(page: Page, how: How, texts: typeof VI) {
	const tick = page.getByRole("checkbox").first();
	await expect(page.getByRole("list", { name: /Phím|Keys/ })).toBeVisible();
	if (how === "mouse") await tick.click();
	else await page.keyboard.press("1");
	await expect(page.getByText(texts.saved)).toBeVisible();
	await press(page, page.getByRole("button", { name: texts.finish }), how);
	await expect(page.getByRole("status").filter({ hasText: texts.done })).toBeVisible();
	// The page has read itself again: leaving it before would break that off.
	await expect(page.getByRole("button", { name: texts.reopen })).toBeVisible();
}

const VI = {
	saved: /Đã lưu/,
	finish: "Xong lượt chấm này",
	done: /Bạn đã chấm xong cuộc này/,
	reopen: "Sửa lại lượt chấm",
};
const EN = {
	saved: /Saved/,
	finish: "Finish this rating",
	done: /You have finished this call/,
	reopen: "Change this rating",
};

test("a round goes from the invitation over a panel's reference and a blind rating to the licence", async ({
	page,
	browser,
	signInAs,
	product,
}) => {
	test.slow();
	await withoutLicence(product);
	await signInAs(page, "manager");
	await page.goto("/calibration");
	await page.getByRole("link", { name: "Lập đợt mới" }).click();
	await page.getByRole("button", { name: "Lập đợt" }).click();
	await expect(page.getByText("Đặt tên cho đợt.")).toBeVisible();
	await page.getByLabel("Tên đợt").fill("Hiệu chuẩn quý 1 năm 2027");
	await page.getByRole("button", { name: "Lập đợt" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Hiệu chuẩn quý 1 năm 2027" })).toBeVisible();
	const roundUrl = page.url();
	const roundId = roundUrl.split("/").at(-1) ?? "";
	await expect(page.getByText(/Giấy phép chấm cần 20 cuộc, đợt này có 0/)).toBeVisible();

	await page.getByRole("link", { name: "Chọn cuộc gọi" }).click();
	await page.getByRole("checkbox").first().check();
	await page.getByRole("button", { name: "Đưa các cuộc đã chọn vào đợt" }).click();
	await expect(page.getByText("Đã đưa 1 cuộc vào đợt.")).toBeVisible();
	await page.getByRole("link", { name: "Hiệu chuẩn quý 1 năm 2027" }).click();
	const invite = async (name: string, part: string) => {
		const field = page.getByLabel(`Người được mời, ${part}`);
		await field.selectOption({ label: (await field.getByRole("option", { name }).innerText()).trim() });
		await page.getByRole("button", { name: `Mời ${part}` }).click();
		await expect(page.getByRole("button", { name: `Rút ${name} ra` })).toBeVisible();
	};
	await invite("Phạm Quốc Khánh", "vào nhóm làm bản mẫu");
	await invite("Lương Thị Thuỷ", "vào nhóm làm bản mẫu");
	await invite("Vũ Ngọc Ánh", "làm người chấm");

	// Each of the panel alone, then the reference together.
	const other = await (await browser.newContext()).newPage();
	await signInAs(other, "trainer2");
	await other.goto(roundUrl);
	await other.getByRole("link", { name: "Chấm", exact: true }).click();
	await rate(other, "mouse", VI);
	await page.getByRole("link", { name: "Chấm", exact: true }).click();
	await rate(page, "mouse", VI);
	await page.getByRole("link", { name: "Về đợt hiệu chuẩn" }).click();
	await page.getByRole("link", { name: "Làm bản mẫu" }).click();
	await expect(page.getByRole("heading", { name: "Từng người trong nhóm đã thấy gì" })).toBeVisible();
	await page.getByRole("button", { name: VI.finish }).click();
	await expect(page.getByText(/Bản mẫu đã soạn xong/)).toBeVisible();
	await expect(page.getByRole("button", { name: VI.reopen })).toBeVisible();
	await page.getByRole("link", { name: "Về đợt hiệu chuẩn" }).click();
	await page.locator("summary", { hasText: "Chốt bản mẫu" }).click();
	await page.getByLabel("Đã thống nhất thế nào").fill("Cả hai cùng nghe thấy lời chào ở lượt 0.");
	await page.getByRole("button", { name: "Chốt", exact: true }).click();
	await expect(page.getByRole("link", { name: "đã chốt" })).toBeVisible();

	// The other calls that a licence asks for are there already; the rater agrees with their references.
	await plantRoundCalls(product.database, roundId, { calls: 21, raters: { trainer: (content) => content } });
	await page.reload();
	await page.getByRole("button", { name: "Mở đợt cho người chấm" }).click();
	await expect(page.getByText("đang chấm", { exact: true })).toBeVisible();

	const rater = await (await browser.newContext()).newPage();
	await signInAs(rater, "trainer");
	await rater.goto("/calibration");
	await expect(rater.getByText("người chấm, còn 1 cuộc").filter({ visible: true })).toBeVisible();
	await rater.getByRole("link", { name: "Hiệu chuẩn quý 1 năm 2027" }).click();
	await expect(rater.getByText("Nghe lại hai lần")).toHaveCount(0);
	await rater.getByRole("link", { name: "Chấm", exact: true }).click();
	await rate(rater, "mouse", VI);

	await page.locator("summary", { hasText: "Đóng đợt" }).click();
	await page.getByRole("button", { name: "Đóng đợt" }).click();
	await expect(page.getByRole("heading", { name: "Kết quả của người chấm" })).toBeVisible();
	await expect(page.getByText("Đạt yêu cầu của đợt.")).toBeVisible();
	await page.locator("summary", { hasText: "Cấp giấy phép" }).click();
	await page.getByRole("button", { name: "Cấp giấy phép" }).click();
	await expect(page.getByText(/có hiệu lực đến/)).toBeVisible();
	await rater.goto(roundUrl);
	await expect(rater.getByRole("heading", { name: "Bạn và bản mẫu" })).toBeVisible();
	await expect(rater.getByText(/có hiệu lực đến/)).toBeVisible();
});

test("by keyboard, in English: the last call is rated, the round closed, its licence granted, a decision taken into the rubric", async ({
	page,
	signInAs,
	product,
}) => {
	test.slow();
	await withoutLicence(product);
	const round = await plantRound(product.database, {
		...{ state: "open" as const, calls: 21, raters: { trainer: (content) => content }, name: "Spring 2027" },
	});
	const [last] = round.calls.slice(-1);
	await product.database.query(`DELETE FROM "CalibrationRevision" v USING "CalibrationRating" a
		WHERE a.id = v."ratingId" AND a.part = 'rater' AND a."calibrationCallId" = '${last?.id}'`);
	await product.database.query(
		`DELETE FROM "CalibrationRating" WHERE part = 'rater' AND "calibrationCallId" = '${last?.id}'`,
	);
	await signInAs(page, "trainer", { language: "en" });
	await page.goto(`/calibration/${round.id}`);
	await press(page, page.getByRole("link", { name: "Rate", exact: true }), "keyboard");
	await rate(page, "keyboard", EN);
	await press(page, page.getByRole("link", { name: "Back to the calibration round" }), "keyboard");
	await expect(page.getByRole("link", { name: "Rate", exact: true })).toHaveCount(0);

	await signInAs(page, "manager", { language: "en" });
	await page.goto(`/calibration/${round.id}`);
	await press(page, page.locator("summary", { hasText: "Close the round" }), "keyboard");
	await press(page, page.getByRole("button", { name: "Close the round" }), "keyboard");
	await expect(page.getByText("Reaches what the round asks for.")).toBeVisible();
	await press(page, page.locator("summary", { hasText: "Grant the licence" }), "keyboard");
	await press(page, page.getByRole("button", { name: "Grant the licence" }), "keyboard");
	await expect(page.getByText(/in force until/)).toBeVisible();

	await signInAs(page, "trainer2", { language: "en" });
	await page.goto(`/calibration/${round.id}/calls/${last?.id}/meeting`);
	await expect(page.getByRole("columnheader", { name: "A", exact: true }).first()).toBeVisible();
	await expect(page.getByText("Vũ Ngọc Ánh")).toHaveCount(0);
	await press(page, page.getByRole("button", { name: "Write it down" }), "keyboard");
	await expect(page.getByText("Write what the group agreed on.")).toBeVisible();
	const decision = "A greeting counts only with the name of the service.";
	await write(page, page.getByLabel("The group agreed that"), decision, "keyboard");
	await press(page, page.getByRole("button", { name: "Write it down" }), "keyboard");
	await expect(page.getByRole("listitem").filter({ hasText: decision })).toBeVisible();
	await press(page, page.getByRole("button", { name: "Take it into the rubric's next version" }), "keyboard");
	await expect(page.getByRole("heading", { name: "To be said more clearly" })).toBeVisible();
	await expect(page.getByText(decision)).toBeVisible();
});
