import type { Page } from "@playwright/test";
import { expect, type Product, test } from "../setup/fixtures";
import type { Language } from "./call-steps";
import { type How, press, tabTo, write } from "./press";

const WORDS = {
	vi: {
		saved: /Đã lưu/,
		finish: "Xong lượt chấm này",
		waits: /chờ người chấm thứ hai/,
		own: "Chấm một lượt riêng",
		apart: /chờ người thứ ba quyết định/,
		differ: "Hai người chấm khác nhau ở đâu",
		decide: "Ghi quyết định",
		release: "Công bố kết quả",
		confirm: "Công bố",
		ask: "Đề nghị xem lại kết quả",
		listening: "Đặt câu hỏi và lắng nghe",
		send: "Gửi đề nghị",
		waiting: /Đang chờ một người chưa chấm/,
		take: "Nhận xem lại",
		conclusion: "Kết luận chung, học viên đọc được",
		amend: "Sửa kết quả theo bảng chấm của tôi",
		amended: /kết quả được sửa/,
		withdrawn: /trung bình .* đã rút\./,
		noPart: /Người đã chấm cuộc này không xem lại được/,
	},
	en: {
		saved: /Saved/,
		finish: "Finish this rating",
		waits: /waits for a second rater/,
		own: "Add a rating of my own",
		apart: /a third person will decide/,
		differ: "Where the two raters differ",
		decide: "Record this decision",
		release: "Release the result",
		confirm: "Release",
		ask: "Ask for a review of the result",
		listening: "Questions and listening",
		send: "Send the request",
		waiting: /waits for somebody who did not rate/,
		take: "Take this review",
		conclusion: "Conclusion, which the trainee reads",
		amend: "Amend the result by my rating",
		amended: /the result was amended/,
		withdrawn: /is withdrawn\./,
		noPart: /Whoever rated this call cannot review it/,
	},
} as const;

/** A call that nobody has rated, by a rubric version that asks for two raters. */
async function callForTwo({ database }: Product): Promise<{ callId: string; trainee: string }> {
	await database.query(
		`INSERT INTO "RubricVersion" (hash, "rubricId", version, document, "publishedAt")
		 SELECT 'for-two', "rubricId", 99,
			jsonb_set(document::jsonb, '{pass,secondRater,difficulties}', '[1,2,3,4,5]')::json, '2020-01-01'
		 FROM "RubricVersion" LIMIT 1 ON CONFLICT DO NOTHING`,
	);
	// Two trainers are not enough for a third and a review.
	await database.query(
		`INSERT INTO "RoleHolding" (id, "personId", role, "centreId", "from")
		 SELECT gen_random_uuid(), p.id, 'trainer', 'ha-noi', '2020-01-01' FROM "Person" p
		 WHERE p.email LIKE 'manager%@demo.langnghe.example'
			AND NOT EXISTS (SELECT 1 FROM "RoleHolding" r WHERE r."personId" = p.id AND r.role = 'trainer')`,
	);
	const [row] = await database.query<{ id: string; email: string }>(
		`SELECT c.id, p.email FROM "Call" c JOIN "Person" p ON p.id = c."traineeId"
		 JOIN "AssessmentStanding" s ON s."callId" = c.id
		 WHERE c."centreId" = 'ha-noi' AND s.state = 'to-be-rated'
		 ORDER BY c.number LIMIT 1`,
	);
	if (!row) throw new Error("the demo has no call left that nobody has rated");
	await database.query(`UPDATE "Call" SET "rubricHash" = 'for-two' WHERE id = $1`, [row.id]);
	return { callId: row.id, trainee: row.email.split("@")[0] ?? "" };
}

/** The page says its keys once they work. */
const listens = (page: Page) => expect(page.getByRole("list", { name: /Phím tắt|Keys/ })).toBeVisible();

const checked = (page: Page) => page.locator("input[type=checkbox][id^='behaviour-']:checked");

/** Ticks what raises Questions and listening to level 4, or what leaves it at 2. */
async function rate(page: Page, much: boolean) {
	await listens(page);
	for (const key of ["j", "]", "]", "]"]) await page.keyboard.press(key);
	for (const key of much ? ["1", "2", "3", "a"] : ["1"]) await page.keyboard.press(key);
	await expect(checked(page).first()).toBeAttached();
}

/** Says no to every critical error that the machine claims. */
async function decideClaims(page: Page, send: string, how: How) {
	const open = page.getByRole("button", { name: send, exact: true });
	for (let left = await open.count(); left > 0; left--) {
		const no = page.locator("input[name=confirmed][value=no]").first();
		if (how === "mouse") await no.check();
		else {
			await tabTo(page, page.locator("input[name=confirmed][value=yes]").first());
			await page.keyboard.press("ArrowDown");
		}
		await expect(no).toBeChecked();
		await write(page, page.locator("textarea[name=reason]").first(), "Không nghe thấy ở lượt này.", how);
		await press(page, open.first(), how);
		await expect(open).toHaveCount(left - 1);
	}
}

const stepsOf = async ({ database }: Product, callId: string) =>
	(
		await database.query<{ type: string }>(
			`SELECT type FROM "AssessmentStep" WHERE "callId" = $1 AND type <> 'assign' ORDER BY seq`,
			[callId],
		)
	).map(({ type }) => type);

for (const { language, how } of [
	{ language: "vi", how: "mouse" },
	{ language: "en", how: "keyboard" },
] as const satisfies { language: Language; how: How }[])
	test(`two blind raters, a third, release, objection and amendment in ${language}, by ${how}`, async ({
		openAs,
		product,
	}) => {
		test.setTimeout(180_000);
		const words = WORDS[language];
		const { callId, trainee } = await callForTwo(product);
		const at = `/assessments/${callId}`;
		const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

		// The first rates, and is told that the call waits for a second; nothing of a result is there.
		const first = await openAs("trainer", { language });
		await first.goto(at);
		await rate(first, true);
		await expect(first.getByText(words.saved).first()).toBeVisible();
		await press(first, button(first, words.finish), how);
		await expect(first.getByText(words.waits)).toBeVisible();
		await expect(button(first, words.release)).toHaveCount(0);

		// The second is asked first whether to rate, and sees nothing of the first one's ticks.
		const second = await openAs("trainer2", { language });
		await second.goto(at);
		await press(second, second.getByRole("link", { name: words.own }), how);
		await expect(checked(second)).toHaveCount(0);
		await rate(second, false);
		await press(second, button(second, words.finish), how);
		await expect(second.getByText(words.apart)).toBeVisible();
		await expect(second.getByText(words.differ)).toHaveCount(0);

		// The third sees where they differ, begins with what both saw, and decides.
		const third = await openAs("manager", { language });
		await third.goto(at);
		await expect(third.getByRole("heading", { name: words.differ })).toBeVisible();
		await expect(third.getByRole("cell", { name: words.listening })).toBeVisible();
		await listens(third);
		for (const key of ["j", "]", "]", "]"]) await third.keyboard.press(key);
		await expect(checked(third)).toHaveCount(1);
		await press(third, button(third, words.finish), how);
		await expect(third.getByText(/Lỗi nghiêm trọng được nêu|Critical errors claimed/)).toBeVisible();
		await decideClaims(third, words.decide, how);
		await press(third, button(third, words.release), how);
		await press(
			third,
			third.getByRole("dialog").getByRole("button", { name: words.confirm, exact: true }),
			how,
		);
		await expect.poll(() => stepsOf(product, callId)).toContain("release");

		// The trainee asks for a review of one criterion.
		const learner = await openAs(trainee, { language });
		await learner.goto(`/calls/${callId}/debrief`);
		await press(learner, learner.getByRole("link", { name: words.ask }), how);
		await learner.waitForURL(/objection/);
		await press(learner, learner.locator("summary").filter({ hasText: words.listening }), how);
		const reason = "Ở lượt 2 tôi hỏi mở, rồi chờ. 🙏 \u202Eعربي";
		await write(learner, learner.locator("textarea[name='reason.listening']"), reason, how);
		await press(learner, button(learner, words.send), how);
		await expect(learner.getByText(words.waiting)).toBeVisible();
		await expect(learner.getByText("Ở lượt 2 tôi hỏi mở")).toBeVisible();

		// Nobody who rated may judge it; somebody else does, and amends the result.
		await first.goto(at);
		await expect(first.getByText(words.noPart)).toBeVisible();
		const reviewer = await openAs("manager.danang", { language });
		await reviewer.goto(at);
		await press(reviewer, button(reviewer, words.take), how);
		await expect(button(reviewer, words.amend)).toBeDisabled();
		await listens(reviewer);
		for (const key of ["j", "]", "]", "]", "2", "3"]) await reviewer.keyboard.press(key);
		await expect(reviewer.getByText(words.saved).first()).toBeVisible();
		const answer = "Nghe lại: lượt 2 có câu hỏi mở.";
		await write(reviewer, reviewer.locator("textarea[name='answer.listening']"), answer, how);
		await write(reviewer, reviewer.getByLabel(words.conclusion), "Sửa một mục.", how);
		await press(reviewer, button(reviewer, words.amend), how);
		await expect(reviewer.getByText(words.amended)).toBeVisible();

		// The trainee reads the answer; the earlier result is still told, as withdrawn.
		await learner.goto(`/calls/${callId}/debrief`);
		await expect(learner.getByText(answer)).toBeVisible();
		await expect(learner.getByText(words.withdrawn)).toBeVisible();
		expect(await stepsOf(product, callId)).toEqual([
			...["begin", "finish", "begin", "finish", "begin", "finish"],
			...["release", "object", "begin-review", "amend"],
		]);
		const results = await product.database.query<{ number: number }>(
			`SELECT number FROM "Release" WHERE "callId" = $1 ORDER BY number`,
			[callId],
		);
		expect(results.map(({ number }) => number)).toEqual([1, 2]);
	});
