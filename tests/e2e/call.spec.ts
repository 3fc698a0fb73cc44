import { expect, test } from "../setup/fixtures";
import {
	answerPhone,
	best,
	callerLine,
	handIn,
	inWrapUp,
	nextSeq,
	ownWords,
	playToEnding,
	replies,
	S01,
	startPractice,
	takeTurn,
} from "./call-steps";

const first = best(S01, "vi");

test("a practice call from its warning to its debrief, in Vietnamese, by mouse", async ({
	page,
	signInAs,
}) => {
	await signInAs(page, "trainee");
	await page.goto("/scenarios");
	await page.getByRole("link", { name: S01.title.vi }).click();
	await expect(page.getByText(S01.warning.vi)).toBeVisible();
	await page.getByRole("button", { name: "Nhận cuộc gọi" }).click();
	await expect(page.getByRole("heading", { name: "Điện thoại đang reo" })).toBeVisible();
	await answerPhone(page);
	await expect(page.getByRole("meter", { name: "Tin cậy" })).toBeVisible();
	await playToEnding(page, best(S01, "vi"));
	await page.getByRole("textbox", { name: S01.facts.recruiter?.label.vi }).fill("chị Ngân");
	await expect(page.getByText(/Đã lưu/)).toBeVisible();
	await handIn(page, "Nộp phiếu ca", "Nộp");
	const good = S01.endings.find((ending) => ending.kind === "good");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(good?.title.vi ?? "");
	await expect(page.getByText("chị Ngân").first()).toBeVisible();
	await expect(page.getByRole("heading", { name: "Mức theo từng tiêu chí" })).toBeVisible();
});

test("the same in English, by keyboard alone", async ({ page, signInAs }) => {
	await signInAs(page, "quang.vinh", { language: "en" });
	await page.goto("/scenarios/S01");
	await page.locator("button[value=take]").focus();
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/calls\//);
	// Answering has the focus, as soon as the page of the call is there.
	await expect(page.locator("button[value=answer]")).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(callerLine(page)).toBeVisible();
	await playToEnding(page, best(S01, "en"), "keyboard");
	await page.locator("#fact-f1").focus();
	await page.keyboard.type("Ngân");
	await expect(page.getByText(/Saved /)).toBeVisible();
	await page.getByRole("button", { name: "Hand in the record" }).focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("dialog").getByRole("button", { name: "Hand in", exact: true })).toBeFocused();
	await page.keyboard.press("Enter");
	await page.waitForURL(/debrief/);
	await expect(page.getByRole("heading", { name: "Turn by turn" })).toBeVisible();
	await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("what comes first is read first, and only the newest line is announced", async ({ page, signInAs }) => {
	await signInAs(page, "thanh.tung");
	await startPractice(page);
	await takeTurn(page, first, "mouse");
	const live = page.locator("[aria-live=polite]");
	await expect(live).toHaveCount(1);
	await expect(live).toContainText((await callerLine(page).innerText()).slice(0, 20));
	const order = await page.evaluate(() => {
		const line = document.querySelector("[data-testid=caller-line]");
		const reply = document.querySelector("#replies");
		return line && reply ? line.compareDocumentPosition(reply) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
	});
	expect(order).toBeGreaterThan(0);
	await page.reload();
	await expect(live).toContainText((await callerLine(page).innerText()).slice(0, 20));
	await expect(page.locator("main ol li").first()).not.toHaveAttribute("aria-live");
});

test("hold, back on the line, a hint, and hanging up that asks once", async ({ page, signInAs }) => {
	await signInAs(page, "hong.nhung");
	await startPractice(page);
	const asked = await callerLine(page).innerText();
	await page.keyboard.press("g");
	await expect(page.getByText("Đang giữ máy")).toBeVisible();
	await expect(replies(page)).toHaveCount(0);
	await page.keyboard.press("g");
	await expect(replies(page).first()).toBeVisible();
	// What the caller asked is still to be answered.
	await expect(page.getByText("Bạn nói tiếp.")).toBeVisible();
	await expect(callerLine(page)).toHaveText(asked);
	await page.keyboard.press("h");
	await expect(page.locator("[data-hint]")).toBeVisible();
	await page.getByRole("button", { name: "Kết thúc cuộc gọi" }).click();
	await page.getByRole("button", { name: "Nói tiếp" }).last().click();
	expect(await inWrapUp(page)).toBe(false);
	await page.getByRole("button", { name: "Kết thúc cuộc gọi" }).click();
	await page.getByRole("button", { name: "Gác máy", exact: true }).click();
	await expect(page.getByRole("heading", { name: "Cuộc gọi đã kết thúc" })).toBeVisible();

	await page.goto("/");
	await expect(page.getByText(`Còn phiếu ca chưa nộp: ${S01.title.vi}`)).toBeVisible();
	await page.getByRole("link", { name: "Viết tiếp và nộp" }).click();
	await page.getByRole("button", { name: "Nộp phiếu ca" }).click();
	await expect(page.getByRole("dialog")).toContainText("Phiếu ca còn trống");
	await page.getByRole("button", { name: "Xem lại phiếu" }).click();
	await page.locator("#notes").fill("14:20 gác máy");
	await page.getByRole("button", { name: "Nộp phiếu ca" }).click();
	await expect(page.getByRole("dialog")).not.toContainText("Phiếu ca còn trống");
	await page.getByRole("dialog").getByRole("button", { name: "Nộp", exact: true }).click();
	await page.waitForURL(/debrief/);
	await page.goto("/");
	await expect(page.getByText("Còn phiếu ca chưa nộp")).toHaveCount(0);
});

test("Escape leaves the box of own words, and the keys of the call are keys again", async ({
	page,
	signInAs,
}) => {
	await signInAs(page, "tien.dat");
	await startPractice(page);
	for (let turn = 0; turn < 10 && !(await ownWords(page).isVisible()); turn++)
		await takeTurn(page, first, "mouse");
	await expect(ownWords(page)).toBeFocused();
	await page.keyboard.type("gg");
	await expect(ownWords(page)).toHaveValue("gg");
	await page.keyboard.press("Escape");
	await page.keyboard.press("g");
	await expect(page.getByText("Đang giữ máy")).toBeVisible();
});

test("silence counts: the caller reacts when nothing is said", async ({ page, signInAs, product }) => {
	await signInAs(page, "van.duc", { language: "vi" });
	await product.database.query(`UPDATE "Person" SET "readingFactor" = 0.5 WHERE email LIKE 'van.duc@%'`);
	const callId = await startPractice(page);
	const before = await callerLine(page).innerText();
	await expect(page.getByText(/Im lặng \d+ giây/)).toBeVisible();
	await expect(callerLine(page)).not.toHaveText(before, { timeout: 60_000 });
	const rows = await product.database.query(
		`SELECT at, payload FROM "CallEvent" WHERE "callId" = $1 AND type = 'timer'`,
		[callId],
	);
	expect(rows).toHaveLength(1);
	await product.database.query(`UPDATE "Person" SET "readingFactor" = 1 WHERE email LIKE 'van.duc@%'`);
});

test("without script the call goes on by plain forms", async ({ browser, product, openAs }) => {
	expect(browser).toBeTruthy();
	const page = await openAs("ngoc.lan", { browser: { javaScriptEnabled: false } });
	await page.goto(`${product.url}/scenarios/S01`);
	await page.locator("button[value=take]").click();
	await page.locator("button[value=answer]").click();
	for (let turn = 0; turn < 4 && !(await inWrapUp(page)); turn++) {
		if (await ownWords(page).isVisible()) {
			await ownWords(page).fill("Em nghe đây.");
			await page.locator("button[value=own-words]").click();
		} else await replies(page).first().click();
	}
	if (!(await inWrapUp(page))) await page.locator("button[value=hang-up]").click();
	await page.locator("button", { hasText: "Nộp phiếu ca" }).click();
	await expect(page).toHaveURL(/debrief/);
});

test("at 360 × 640 replies, record, referral and the end of the call can be reached", async ({ openAs }) => {
	const page = await openAs("mai.phuong", {
		browser: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
	});
	await startPractice(page);
	const fits = () => page.evaluate(() => document.documentElement.scrollWidth <= 360);
	expect(await fits()).toBe(true);
	await expect(callerLine(page)).toBeInViewport();
	await expect(replies(page).first()).toBeInViewport();
	await replies(page).last().scrollIntoViewIfNeeded();
	await expect(replies(page).last()).toBeInViewport();
	await page.getByRole("button", { name: "Phiếu ca" }).click();
	await expect(page.locator("#fact-f1")).toBeInViewport();
	await page.getByRole("button", { name: "Chuyển tuyến" }).click();
	await page.getByRole("button", { name: "Thêm nơi nhận" }).click();
	await expect(page.locator("#agency-0")).toBeInViewport();
	expect(await fits()).toBe(true);
	await expect(page.getByRole("button", { name: "Kết thúc cuộc gọi" })).toBeInViewport();
});

test("at 360 × 640 the replies of a new turn are read from the first one", async ({ openAs }) => {
	const page = await openAs("mai.phuong", {
		language: "en",
		browser: { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true },
	});
	await startPractice(page, "S23");
	if (await ownWords(page).isVisible()) await takeTurn(page, first, "mouse");
	await replies(page).last().scrollIntoViewIfNeeded();
	const scrolled = () => page.locator("#replies").evaluate(({ scrollTop }) => scrollTop);
	expect(await scrolled()).toBeGreaterThan(0);
	await takeTurn(page, async () => String(await replies(page).count()), "mouse");
	await expect(replies(page).or(ownWords(page)).first()).toBeInViewport({ ratio: 1 });
	expect(await scrolled()).toBe(0);
	await expect(callerLine(page)).toBeInViewport();
});

test("declining an assigned call costs nothing and is said so", async ({ page, signInAs, product }) => {
	await signInAs(page, "trainee");
	await page.goto("/");
	await page.getByRole("link", { name: "Xem và nhận cuộc gọi" }).click();
	await page.getByRole("button", { name: "Xin đổi cuộc khác" }).click();
	await page.getByRole("button", { name: "Giữ cuộc này" }).click();
	await page.getByRole("button", { name: "Xin đổi cuộc khác" }).click();
	await expect(page.getByRole("dialog")).toContainText("người phụ trách thấy là đã xin đổi");
	await page.getByRole("dialog").getByRole("button", { name: "Xin đổi" }).click();
	await expect(page.getByRole("status")).toContainText("Không mất gì");
	const rows = await product.database.query(
		`SELECT count(*)::int AS n FROM "Assignment" WHERE "declinedAt" IS NOT NULL`,
	);
	expect(rows[0]?.n).toBe(1);
});

test("a sealed scenario cannot be practised, and a stranger's call is not there", async ({
	page,
	signInAs,
	openAs,
	product,
}) => {
	await signInAs(page, "thuy.duong");
	const callId = await startPractice(page);
	const sealed = await page.request.post("/scenarios/S03", {
		form: { startKey: crypto.randomUUID() },
		headers: { Origin: product.url },
	});
	expect(sealed.status()).toBe(404);
	const stranger = await openAs("quang.huy");
	const answer = await stranger.request.post(`/calls/${callId}/turn`, {
		headers: { Origin: product.url },
		data: { clientId: "a".repeat(16), expectedSeq: 2, lines: 0, event: { type: "hang-up" } },
	});
	expect(answer.status()).toBe(404);
	expect(await nextSeq(page)).toBe("2");
});
