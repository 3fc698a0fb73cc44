import type { Page } from "@playwright/test";
import { expect, type Product, test } from "../setup/fixtures";
import { plantGoldCall, plantGoldRound } from "../setup/plant-gold";
import type { Language } from "./call-steps";
import { type How, press, write } from "./press";

const WORDS = {
	vi: {
		finish: "Xong lượt chấm này",
		waits: /chờ người chấm thứ hai/,
		mine: "Ở bạn",
		send: "Gửi một cuộc mẫu",
		sent: /Đã gửi một cuộc mẫu/,
		none: /Chưa có dấu hiệu nào/,
		line: "1 người có dấu hiệu chờ bạn quyết định",
		together: "Tất cả tiêu chí gộp lại: chặt tay hơn bản mẫu",
		listening: "Đặt câu hỏi và lắng nghe",
		table: "Xem dạng bảng",
		stricter: "chặt tay",
		pause: "Tạm dừng giấy phép",
		pauseDo: "Tạm dừng",
		needReason: /Viết lý do/,
		reason: "Lý do",
		paused: /Đã tạm dừng giấy phép/,
		told: /Giấy phép chấm của bạn đang tạm dừng/,
		lift: "Cho giấy phép hiệu lực lại",
	},
	en: {
		finish: "Finish this rating",
		waits: /waits for a second rater/,
		mine: "With you",
		send: "Send a known call",
		sent: /A known call is in this rater's queue/,
		none: /No signal so far/,
		line: "1 rater has a signal for you to decide",
		together: "All criteria together: stricter than the reference",
		listening: "Questions and listening",
		table: "Show as a table",
		stricter: "stricter",
		pause: "Pause the licence",
		pauseDo: "Pause it",
		needReason: /Write a reason/,
		reason: "Reason",
		paused: /The licence is paused/,
		told: /Your rater licence is paused/,
		lift: "Let the licence hold again",
	},
} as const;

// A pause without a reason is refused.
test.use({ allow: [/status of 422/] });

const REASON = "Từ đầu tháng chấm chặt hơn hẳn bản mẫu; hẹn ngồi lại thứ hai.";

/** A rater who has been a level stricter in one criterion for three known calls, and known calls that are left. */
async function raterWhoDrifts({ database }: Product, login: string, ratedBy: string) {
	const [rubric] = await database.query<{ ids: string[] }>(
		`SELECT ARRAY(SELECT c->>'id' FROM json_array_elements(r.document->'criteria') c) AS ids
		 FROM "Call" k JOIN "RubricVersion" r ON r.hash = k."rubricHash"
		 WHERE k.purpose = 'assessed' AND k.status = 'completed' ORDER BY k.number LIMIT 1`,
	);
	const levels = Object.fromEntries((rubric?.ids ?? []).map((id) => [id, 3]));
	const { calls } = await plantGoldRound(database, { calls: 5, levels, ratedBy });
	for (const [at, { calibrationCallId }] of calls.slice(0, 3).entries())
		await plantGoldCall(database, {
			calibrationCallId,
			login,
			rated: { levels: { ...levels, listening: 2 }, daysAgo: 20 - at },
		});
	const left = calls.slice(3);
	const [person] = await database.query<{ id: string }>(
		`SELECT id FROM "Person" WHERE email LIKE $1 || '@%'`,
		[login],
	);
	return { left, raterId: person?.id ?? "" };
}

/** The known call that stands in the rater's queue, found there as any other. */
async function openFromQueue(page: Page, callId: string, words: (typeof WORDS)[Language], how: How) {
	await page.goto("/assessments?mine=1&sort=newest");
	const row = page.getByRole("row").filter({ has: page.locator(`a[href="/assessments/${callId}"]`) });
	await expect(row).toHaveCount(1);
	await expect(row).toContainText(words.mine);
	await press(page, row.getByRole("link"), how);
	await expect(page.getByRole("list", { name: /Phím tắt|Keys/ })).toBeVisible();
	expect(await page.content()).not.toMatch(/cuộc mẫu|known call|gold/i);
}

/** One behaviour of "Questions and listening", so that everything that applies stays at level 2. */
async function rateStrictly(page: Page, words: (typeof WORDS)[Language], how: How) {
	for (const key of ["j", "]", "]", "]", "1"]) await page.keyboard.press(key);
	await expect(page.locator("input[type=checkbox][id^='behaviour-']:checked")).toHaveCount(1);
	await press(page, page.getByRole("button", { name: words.finish, exact: true }), how);
	await expect(page.getByText(words.waits)).toBeVisible();
}

const openGoldOf = async ({ database }: Product, raterId: string) =>
	(
		await database.query<{ callId: string }>(
			`SELECT c."callId" FROM "GoldCall" g JOIN "CalibrationCall" c ON c.id = g."calibrationCallId"
			 WHERE g."raterId" = $1 AND NOT EXISTS (SELECT 1 FROM "CalibrationRating" x
				WHERE x."calibrationCallId" = c.id AND x.part = 'gold' AND x."raterId" = $1)`,
			[raterId],
		)
	).map(({ callId }) => callId);

for (const { language, how, login, other } of [
	{ language: "vi", how: "mouse", login: "trainer", other: "trainer2" },
	{ language: "en", how: "keyboard", login: "trainer2", other: "trainer" },
] as const satisfies { language: Language; how: How; login: string; other: string }[])
	test(`a rater who drifts is caught in ${language}, by ${how}`, async ({ openAs, product }) => {
		test.setTimeout(120_000);
		const words = WORDS[language];
		const { left, raterId } = await raterWhoDrifts(product, login, other);
		const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
		const leader = await openAs("manager", { language });
		const rater = await openAs(login, { language });

		// The leader sends a known call; nothing has been noticed so far.
		await leader.goto(`/raters/${raterId}`);
		await expect(leader.getByText(words.none)).toBeVisible();
		await press(leader, button(leader, words.send), how);
		await expect(leader.getByText(words.sent)).toBeVisible();
		const [sent = ""] = await openGoldOf(product, raterId);
		expect(left.map(({ callId }) => callId)).toContain(sent);

		// To the rater it is a call of the day, rated and finished as any.
		await openFromQueue(rater, sent, words, how);
		await rateStrictly(rater, words, how);
		await leader.goto(`/raters/${raterId}`);
		await expect(leader.getByText(words.none)).toBeVisible();

		// With the next one the sums cross their limit.
		await press(leader, button(leader, words.send), how);
		await expect(leader.getByText(words.sent)).toBeVisible();
		const [last = ""] = await openGoldOf(product, raterId);
		await openFromQueue(rater, last, words, how);
		await rateStrictly(rater, words, how);

		// The leader is told, looks at the sums, and pauses the licence with a reason.
		await leader.goto("/");
		await press(leader, leader.getByRole("link", { name: words.line }), how);
		await press(leader, leader.locator(`a[href="/raters/${raterId}"]`), how);
		await expect(leader.getByText(words.together)).toBeVisible();
		const series = leader
			.locator("#drift li")
			.filter({ has: leader.getByRole("heading", { name: words.listening }) });
		await expect(series.getByRole("img")).toBeVisible();
		await press(leader, series.locator("summary").filter({ hasText: words.table }), how);
		await expect(series.getByRole("row").last()).toContainText(words.stricter);
		const pause = leader.locator("form").filter({ has: leader.locator("input[value=pause]") });
		await press(leader, leader.locator("summary").filter({ hasText: words.pause }), how);
		await press(leader, button(leader, words.pauseDo), how);
		await expect(leader.getByText(words.needReason)).toBeVisible();
		await write(leader, pause.getByLabel(words.reason, { exact: true }), REASON, how);
		await press(leader, button(leader, words.pauseDo), how);
		await expect(leader.getByText(words.paused).first()).toBeVisible();
		await expect(leader.locator("summary").filter({ hasText: words.lift })).toBeVisible();
		await leader.goto("/");
		await expect(leader.getByRole("link", { name: words.line })).toHaveCount(0);

		// The rater is told calmly; nothing of it is in the record of whoever took the calls.
		await rater.goto("/assessments");
		await expect(rater.getByText(words.told)).toBeVisible();
		const touched = await product.database.query(
			`SELECT 1 FROM "Assessment" a WHERE a."callId" = ANY($1) AND a."raterId" = $2`,
			[[sent, last], raterId],
		);
		expect(touched).toEqual([]);
	});
