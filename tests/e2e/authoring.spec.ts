import { expect, test } from "../setup/fixtures";
import { FormClient } from "../setup/form-client";
import { plantDraft, sourceOf } from "../setup/plant-draft";

const S01 = sourceOf("S01-safe-migration.yaml");
/** The line, from 1, on which some words stand. */
const lineOf = (source: string, words: string) => source.slice(0, source.indexOf(words)).split("\n").length;

test("a trainer uploads a file, puts a line right, sees it proved, plays it and publishes it", async ({
	page,
	signInAs,
	product,
}) => {
	test.setTimeout(120_000);
	const { query } = product.database;
	const [before] = await query<{ hash: string }>(
		`SELECT "currentHash" AS hash FROM "Scenario" WHERE id = 'S01'`,
	);
	await signInAs(page, "trainer");
	await page.goto("/scenarios");
	await page.getByRole("link", { name: "Bản thảo" }).click();
	const broken = S01.replace("minutes: 8", "minutes: eight");
	await page.getByLabel("Tệp YAML").setInputFiles({
		name: "S01.yaml",
		mimeType: "application/yaml",
		buffer: Buffer.from(broken),
	});
	await page.getByRole("button", { name: "Tải lên và kiểm tra" }).click();

	// The problem stands at its line, and nothing can be published.
	await expect(page.getByText("Chưa đọc được", { exact: true })).toBeVisible();
	const line = lineOf(S01, "minutes: 8");
	await page.getByRole("link", { name: `dòng ${line}` }).click();
	await expect(page.locator(`#L${line}`)).toContainText("“minutes” phải là một số");
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Hỏi cách đi làm việc");
	await expect(page.getByRole("button", { name: "Phát hành bản này" })).toHaveCount(0);

	// Put right, with another length.
	await page.getByRole("link", { name: "Sửa tệp" }).click();
	const editor = page.getByLabel("Nội dung tệp");
	await expect(editor).toBeVisible();
	await page.getByRole("link", { name: `dòng ${line}` }).click();
	await expect(editor).toBeFocused();
	expect(
		await editor.evaluate((area: HTMLTextAreaElement) =>
			area.value.slice(area.selectionStart, area.selectionEnd),
		),
	).toBe("minutes: eight");
	await editor.fill((await editor.inputValue()).replace("minutes: eight", "minutes: 9"));
	await page.getByRole("button", { name: "Lưu và kiểm tra" }).click();
	await expect(page.getByText("Phát hành được", { exact: true })).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText(/^Đã xem hết [\d.]+ trạng thái/)).toBeVisible();
	await expect(page.getByText("minutes", { exact: true })).toBeVisible();

	// Played before anybody else sees it.
	await page.getByRole("link", { name: "Chơi thử bản này" }).click();
	await page
		.getByRole("link", { name: /^Chọn câu này/ })
		.first()
		.click();
	await expect(page).toHaveURL(/\/drafts\/[0-9a-f-]+\/try\?moves=/);
	await page.goBack();
	await expect(page).toHaveURL(/\/try$/);
	// The page itself, not only its address: what is still loading would be broken off.
	await expect(
		page
			.getByText("Học viên nói lời của mình ở đây.")
			.or(page.getByRole("link", { name: /^Chọn câu này/ }).first())
			.first(),
	).toBeVisible();
	await page.goBack();

	await page.getByLabel("Lý do").fill("Dài hơn một phút");
	await page.getByRole("button", { name: "Phát hành bản này" }).click();
	await expect(page).toHaveURL(/\/scenarios\/S01\/versions$/);
	const newest = page.getByRole("row").nth(1);
	await expect(newest).toContainText("Đang dùng");
	await expect(newest).toContainText("Vũ Ngọc Ánh");
	await expect(newest).toContainText("Dài hơn một phút");
	await expect(page.getByText("1 chỗ khác.")).toBeVisible();
	const [after] = await query<{ hash: string; detail: { before: string } }>(
		`SELECT s."currentHash" AS hash, a.detail FROM "Scenario" s, audit_event a
		 WHERE s.id = 'S01' AND a.subject = 'scenario:S01' ORDER BY a.at DESC LIMIT 1`,
	);
	expect(after?.hash).not.toBe(before?.hash);
	expect(after?.detail.before).toBe(before?.hash);

	// A restart does not take it back: the file has not changed.
	await product.server.stop();
	await product.server.start();
	const [kept] = await query<{ hash: string }>(
		`SELECT "currentHash" AS hash FROM "Scenario" WHERE id = 'S01'`,
	);
	expect(kept?.hash).toBe(after?.hash);
});

test("what the proof refutes is shown with an example to play, and is not published by a request either", async ({
	page,
	signInAs,
	product,
}) => {
	test.setTimeout(120_000);
	await signInAs(page, "trainer2", { language: "en" });
	// Nobody can learn this fact, and the best way does not pass without it.
	const refuted = S01.replace(
		/^facts:\n/m,
		"facts:\n  never-told: { label: { vi: Không ai nói, en: Never told }, type: text, risk: true }\n",
	);
	const id = await plantDraft(product.database, { source: refuted, login: "trainer2" });
	await page.goto(`/drafts/${id}`);
	await page.getByRole("button", { name: "Prove again" }).click();
	await expect(page.getByText("Does not pass", { exact: true })).toBeVisible({ timeout: 60_000 });
	await expect(page.getByText(/never-told/).first()).toBeVisible();
	const [row] = await product.database.query<{ n: number }>(
		`SELECT count(*)::int AS n FROM "ScenarioVersion" WHERE "scenarioId" = 'S01'`,
	);
	const answer = await page.request.post(`/drafts/${id}`, {
		form: { deed: "publish", revision: "1", expected: "", reason: "anyway" },
		headers: { origin: product.url },
	});
	expect(answer.status()).toBe(409);
	const [now] = await product.database.query<{ n: number }>(
		`SELECT count(*)::int AS n FROM "ScenarioVersion" WHERE "scenarioId" = 'S01'`,
	);
	expect(now?.n).toBe(row?.n);
});

test.describe("two at the same draft", () => {
	test.use({ allow: [/status of 409/] });

	test("a draft that somebody else saved meanwhile is not written over, and nothing typed is lost", async ({
		page,
		signInAs,
		product,
	}) => {
		await signInAs(page, "trainer", { language: "en" });
		const id = await plantDraft(product.database, { source: "format: 1\n", login: "trainer" });
		await page.goto(`/drafts/${id}?edit`);
		await page.getByLabel("The file's content").fill("format: 1\n# mine\n");
		await product.database.query(
			`UPDATE "ScenarioDraft" SET source = 'format: 1', revision = revision + 1 WHERE id = $1`,
			[id],
		);
		await page.getByRole("button", { name: "Save and check" }).click();
		await expect(page.getByRole("alert")).toContainText("Somebody has just saved this draft");
		await expect(page.getByLabel("The file's content")).toHaveValue("format: 1\n# mine\n");
	});
});

test("what is no scenario is refused or kept as a draft that says so, and never breaks a page", async ({
	product,
}) => {
	const trainer = new FormClient(product.url);
	await trainer.signIn("trainer");
	await trainer.post("/preferences", { language: "en" });
	const upload = async (content: string | Uint8Array<ArrayBuffer>) => {
		const body = new FormData();
		body.set("deed", "write");
		body.set("file", new Blob([content], { type: "image/png" }), "../../S01.yaml");
		return trainer.ask("/drafts", { method: "POST", body });
	};
	expect((await upload(Uint8Array.of(0xff, 0xfe, 0x00))).text).toContain("The file is not in UTF-8");
	expect((await upload("a".repeat(300_000))).text).toContain("The file is over 256 kB");
	expect((await upload("  \n")).text).toContain("There is nothing in it");
	for (const [content, said] of [
		["&a [*a, *a]", "Anchors"],
		["a\u0000b: 1", "cannot be read"],
		[`<script>alert(1)</script>: "`, "&lt;script&gt;"],
		["[".repeat(5_000), "nests deeper"],
	] as const) {
		const { location, status } = await upload(content);
		expect(status, content.slice(0, 20)).toBe(302);
		const page = await trainer.get(location ?? "");
		expect(page.status).toBe(200);
		expect(page.text, content.slice(0, 20)).toContain(said);
		expect(page.text).not.toContain("<script>alert");
		expect((await trainer.get(`${location}/try`)).text).toContain("cannot be played yet");
	}
});
