import { expect, type Product, test } from "../setup/fixtures";
import { best, callerLine, nextSeq, ownWords, replies, S01, startPractice, takeTurn } from "./call-steps";

/** What cutting the line or the server makes a browser complain of. */
const CUT = /net::ERR_|status of (50\d|409)|^50\d: |server: /;
const second = best(S01, "vi");

test.use({ allow: [CUT] });

/** How often each event of the log stands there, and that its numbers have no gap. */
async function logOf(product: Product, callId: string) {
	const rows = await product.database.query(
		`SELECT seq, type FROM "CallEvent" WHERE "callId" = $1 ORDER BY seq`,
		[callId],
	);
	expect(rows.map((row) => row.seq)).toEqual(rows.map((_, index) => index + 1));
	return rows.map((row) => String(row.type));
}

test("killing the tab loses nothing: same line, same notes, same words being typed", async ({
	page,
	signInAs,
	context,
	product,
}) => {
	await signInAs(page, "trainee");
	const callId = await startPractice(page);
	for (let turn = 0; turn < 12 && !(await ownWords(page).isVisible()); turn++)
		await takeTurn(page, second, "mouse");
	await page.locator("#notes").fill("Gọi lại sau 20 giờ, nói là hỏi chuyện học nghề");
	await expect(page.getByText(/Đã lưu/)).toBeVisible();
	const typing = await ownWords(page).isVisible();
	if (typing) await ownWords(page).fill("Dạ em hiểu là chị đang");
	const line = await callerLine(page).innerText();
	const seq = await nextSeq(page);
	await page.close({ runBeforeUnload: false });
	const again = await context.newPage();
	await again.goto(`${product.url}/calls/${callId}`);
	await expect(callerLine(again)).toHaveText(line);
	expect(await nextSeq(again)).toBe(seq);
	await expect(again.locator("#notes")).toHaveValue("Gọi lại sau 20 giờ, nói là hỏi chuyện học nghề");
	if (typing) await expect(ownWords(again)).toHaveValue("Dạ em hiểu là chị đang");
});

test("the network is gone for 30 seconds: same page, nothing lost, nothing twice, a pause in the log", async ({
	page,
	signInAs,
	context,
	product,
}) => {
	await signInAs(page, "quang.huy");
	const callId = await startPractice(page);
	await takeTurn(page, second, "mouse");
	const before = await logOf(product, callId);
	const seq = await nextSeq(page);
	await context.setOffline(true);
	await replies(page).first().click();
	await expect(page.getByText(/giữ trên máy này/)).toBeVisible();
	await expect
		.poll(
			async () => {
				const rows = await product.database.query(
					`SELECT extract(epoch FROM now() - "lastSeenAt")::int AS away FROM "Call" WHERE id = $1`,
					[callId],
				);
				return Number(rows[0]?.away);
			},
			{ timeout: 60_000, intervals: [1000] },
		)
		.toBeGreaterThanOrEqual(30);
	await context.setOffline(false);
	await expect.poll(() => nextSeq(page), { timeout: 20_000 }).not.toBe(seq);
	await expect(page.getByText("Mọi câu đã lưu")).toBeVisible();
	const after = await logOf(product, callId);
	expect(after.slice(before.length)).toEqual(["pause", "reply"]);
	await expect(page.getByText(/Mất kết nối \d+ giây/)).toBeVisible();
});

test.describe("a server that dies", () => {
	test.use({ fresh: true });
	test("kill -9 in mid-call: the call goes on at the same line, and the waiting reply counts once", async ({
		page,
		signInAs,
		product,
	}) => {
		await signInAs(page, "trainee");
		const callId = await startPractice(page);
		await takeTurn(page, second, "mouse");
		await page.locator("#notes").fill("trước khi máy chủ dừng");
		await expect(page.getByText(/Đã lưu/)).toBeVisible();
		const before = await logOf(product, callId);
		const seq = await nextSeq(page);
		await product.server.kill();
		await replies(page).first().click();
		await expect(page.getByText(/giữ trên máy này/)).toBeVisible();
		await product.server.start();
		await expect.poll(() => nextSeq(page), { timeout: 30_000 }).not.toBe(seq);
		const after = (await logOf(product, callId)).slice(before.length).filter((type) => type !== "pause");
		expect(after).toEqual(["reply"]);
		await page.reload();
		await expect(page.locator("#notes")).toHaveValue("trước khi máy chủ dừng");
	});
});

test.describe("a database that restarts", () => {
	test.use({ ownCluster: true });
	test("the call goes on at the same line with nothing lost", async ({ page, signInAs, product }) => {
		await signInAs(page, "trainee");
		const callId = await startPractice(page);
		await takeTurn(page, second, "mouse");
		const before = await logOf(product, callId);
		const line = await callerLine(page).innerText();
		await product.cluster?.stop();
		await replies(page).first().click();
		await expect(page.getByText(/giữ trên máy này/)).toBeVisible();
		await expect(page.getByText(line).first()).toBeVisible();
		await product.cluster?.start();
		await expect(page.getByText("Mọi câu đã lưu")).toBeVisible({ timeout: 30_000 });
		const after = (await logOf(product, callId)).slice(before.length).filter((type) => type !== "pause");
		expect(after).toEqual(["reply"]);
	});
});

test("two tabs never fork a call: the second is told and follows", async ({
	page,
	signInAs,
	context,
	product,
}) => {
	await signInAs(page, "quang.vinh");
	const callId = await startPractice(page);
	const other = await context.newPage();
	await other.goto(`${product.url}/calls/${callId}`);
	await expect(callerLine(other)).toBeVisible();
	const stale = await nextSeq(other);
	// The other tab's beats are held back, so that it does not know yet.
	await other.route("**/turn", (route) =>
		route.request().postDataJSON().event === null ? route.abort() : route.continue(),
	);
	await takeTurn(page, second, "mouse");
	const after = await logOf(product, callId);
	expect(await nextSeq(other)).toBe(stale);
	await replies(other).first().click();
	await expect(other.getByText(/vừa đi tiếp ở một cửa sổ khác/)).toBeVisible();
	await expect(callerLine(other)).toHaveText(await callerLine(page).innerText());
	expect(await logOf(product, callId)).toEqual(after);
	await other.unrouteAll();
	await takeTurn(other, second, "mouse");
	await expect
		.poll(() => callerLine(page).innerText(), { timeout: 15_000 })
		.toBe(await callerLine(other).innerText());
});

test("the same event sent twice counts once, and one that was meant for an earlier line is not taken", async ({
	page,
	signInAs,
	product,
}) => {
	await signInAs(page, "khanh.linh");
	const callId = await startPractice(page);
	const send = (clientId: string, expectedSeq: number) =>
		page.request.post(`/calls/${callId}/turn`, {
			headers: { Origin: product.url },
			data: { clientId, expectedSeq, lines: 0, event: { type: "reply", key: "1" } },
		});
	const id = "11112222333344445555666677778888";
	const answers = await Promise.all(Array.from({ length: 10 }, () => send(id, 2)));
	const outcomes = await Promise.all(answers.map(async (answer) => (await answer.json()).outcome));
	expect(outcomes.filter((outcome) => outcome === "taken")).toHaveLength(1);
	expect(outcomes.filter((outcome) => outcome === "already")).toHaveLength(9);
	const late = await send("99992222333344445555666677778888", 2);
	expect(late.status()).toBe(409);
	expect(await logOf(product, callId)).toEqual(["answer", "reply"]);
});

test("two tabs write the record: the second is told, and keeps what it typed", async ({
	page,
	signInAs,
	context,
	product,
}) => {
	await signInAs(page, "bich.ngoc");
	const callId = await startPractice(page);
	const other = await context.newPage();
	await other.goto(`${product.url}/calls/${callId}`);
	await page.locator("#notes").fill("bản thứ nhất");
	await expect(page.getByText(/Đã lưu/)).toBeVisible();
	await other.locator("#notes").fill("bản thứ hai");
	await expect(other.getByText(/vừa được lưu ở một cửa sổ khác/)).toBeVisible();
	await expect(other.locator("#notes")).toHaveValue("bản thứ hai");
	await other.getByRole("button", { name: "Giữ bản của tôi" }).click();
	await expect(other.getByText(/Đã lưu/)).toBeVisible();
	const rows = await product.database.query(`SELECT fields FROM "CaseRecord" WHERE "callId" = $1`, [callId]);
	expect(rows[0]?.fields).toMatchObject({ notes: "bản thứ hai" });
});

test("nobody attends for half an hour: the call ends by itself, without a result", async ({
	page,
	signInAs,
	product,
}) => {
	await signInAs(page, "so.phia");
	// The sweep comes once a minute.
	test.setTimeout(150_000);
	const callId = await startPractice(page);
	await page.goto("/calls");
	await product.database.query(
		`UPDATE "Call" SET "lastSeenAt" = now() - interval '31 minutes' WHERE id = $1`,
		[callId],
	);
	await expect
		.poll(
			async () =>
				(await product.database.query(`SELECT status FROM "Call" WHERE id = $1`, [callId]))[0]?.status,
			{ timeout: 100_000, intervals: [1000] },
		)
		.toBe("abandoned");
	await page.goto(`/calls/${callId}`);
	await expect(page.getByRole("heading", { name: "Cuộc gọi này đã bỏ dở" })).toBeVisible();
});
