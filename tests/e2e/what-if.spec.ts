import { expect, test } from "../setup/fixtures";
import {
	best,
	callerLine,
	handIn,
	listening,
	ownWords,
	playToEnding,
	replies,
	S01,
	startPractice,
} from "./call-steps";

/** The reply that stands last is no better than another, as long as it is not the best one. */
const notTheBest = async (page: Parameters<ReturnType<typeof best>>[0]) => {
	const good = await best(S01, "vi")(page);
	return good === "1" ? "2" : "1";
};

test("from the debrief of a call that went wrong a trainee goes back to a turn, and sees both futures", async ({
	page,
	signInAs,
	product,
}) => {
	await signInAs(page, "thanh.tung");
	const earlier = await startPractice(page);
	await playToEnding(page, notTheBest);
	await handIn(page, "Nộp phiếu ca", "Nộp");
	await expect(page.getByRole("heading", { name: "Mức theo từng tiêu chí" })).toBeVisible();
	const before = await page.getByRole("heading", { level: 1 }).innerText();
	const log = () =>
		product.database.query(`SELECT * FROM "CallEvent" WHERE "callId" = $1 ORDER BY seq`, [earlier]);
	const logged = await log();

	const turned = page.getByRole("region", { name: "Những lượt làm đổi hướng cuộc gọi" });
	await expect(turned.getByText(/^(Từ đây|Cuộc gọi dừng ở đây)/)).not.toHaveCount(0);
	await page.getByRole("button", { name: "Thử nói khác từ lượt 1", exact: true }).first().click();
	await page.waitForURL((url) => /\/calls\/[^/]+$/.test(url.pathname));
	await expect(callerLine(page)).toBeVisible();
	await expect(replies(page).first()).toBeVisible();
	await listening(page);
	// It says where one is, and its clock waits: nothing is sent until something is said.
	await expect(page.getByText("Thử lại từ lượt 1", { exact: true })).toBeVisible();
	await expect(page.getByText(/đồng hồ chỉ chạy khi bạn nói câu đầu tiên/)).toBeVisible();
	const waits = await page.getByRole("timer").innerText();
	const heard: string[] = [];
	page.on("request", (request) => heard.push(request.url()));
	await page.reload();
	await listening(page);
	await expect(page.getByRole("button", { name: "Tiếp tục" })).toBeVisible();
	await expect(page.getByRole("timer")).toHaveText(waits);
	expect(heard.filter((url) => url.endsWith("/turn"))).toEqual([]);
	await page.getByRole("button", { name: "Tiếp tục" }).click();
	await expect(page.getByRole("button", { name: "Tiếp tục" })).toHaveCount(0);
	await expect.poll(() => heard.filter((url) => url.endsWith("/turn")).length).toBeGreaterThan(0);
	await playToEnding(page, best(S01, "vi"), "keyboard");
	await handIn(page, "Nộp phiếu ca", "Nộp");

	const good = S01.endings.find(({ kind }) => kind === "good")?.title.vi ?? "";
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(good);
	const futures = page.getByRole("region", { name: "Cùng lượt 1, hai cách nói" });
	await expect(futures.getByRole("region", { name: /^Lần trước/ })).toContainText(before);
	await expect(futures.getByRole("region", { name: "Lần này" })).toContainText(good);
	await futures.getByRole("link", { name: /^Lần trước/ }).click();
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(before);
	await expect(page.getByRole("link", { name: `Lần thử trước: ${good}` }).first()).toBeVisible();
	expect(await log()).toEqual(logged);
});

test.describe("without a script, in English, on a phone", () => {
	test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });

	test("one goes back by a plain form", async ({ page, signInAs }) => {
		await signInAs(page, "trainee", { language: "en" });
		await page.goto("/calls");
		await page.getByRole("link", { name: S01.title.en }).first().click();
		await page.getByRole("button", { name: "Try something else from turn 2" }).first().click();
		await expect(page).toHaveURL(/\/calls\/[^/]+$/);
		await expect(callerLine(page)).toBeVisible();
		await expect(replies(page).or(ownWords(page)).first()).toBeVisible();
	});
});
