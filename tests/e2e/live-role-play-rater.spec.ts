import type { Page } from "@playwright/test";
import { expect, test } from "../setup/fixtures";
import { alive } from "./alive";
import { handIn, inWrapUp } from "./call-steps";
import { openRoom, PATIENCE, pickFirst } from "./live-steps";

test.use({ allow: [/net::ERR_/] });

const WORDS = {
	vi: {
		pad: "Chấm trong lúc nghe",
		next: "Lượt sau",
		saved: "Đã lưu",
		offline: /Mất mạng\. Dấu vừa đánh/,
		find: "Tìm hành vi",
		newest: /Đến lượt mới nhất/,
		also: "(đã có ở lượt 1)",
		begins: /bắt đầu bằng những dấu bạn đã đánh/,
		hangUp: "Gác máy",
		handIn: "Nộp phiếu ca",
		confirm: "Nộp",
	},
	en: {
		pad: "Rate while you listen",
		next: "Next turn",
		saved: "Saved",
		offline: /No connection\. Your ticks/,
		find: "Find a behaviour",
		newest: /To the newest turn/,
		also: "(ticked at turn 1)",
		begins: /begins with what you ticked/,
		hangUp: "Hang up",
		handIn: "Hand in the record",
		confirm: "Hand in",
	},
};

for (const language of ["vi", "en"] as const) {
	const words = WORDS[language];

	test(`a second rater ticks while the call runs, and their rating begins with it (${language})`, async ({
		openAs,
		product,
	}) => {
		const [trainer, trainee, rater] = [
			await openAs("trainer", { language }),
			await openAs("trainee", { language }),
			await openAs("trainer2", { language }),
		];
		const callId = await openRoom(trainer, trainee, "S03", { assessed: true });
		await pickFirst(trainer);
		await rater.goto(`/live/${callId}`);
		await alive(rater);
		const pad = rater.getByRole("region", { name: words.pad });
		await expect(pad).toBeVisible();
		// Whoever rates is shown no kind of reply; whoever plays has no pad.
		await expect(rater.locator("button[data-kind]")).toHaveCount(0);
		await expect(trainer.getByRole("region", { name: words.pad })).toHaveCount(0);

		// By the keyboard, at the turn that was; it does not move when the call goes on.
		const [first, second] = [boxes(pad).nth(0), boxes(pad).nth(1)];
		const names = await Promise.all(
			[0, 1, -1].map((n) => pad.locator("label:has(input[type=checkbox])").nth(n).innerText()),
		);
		await first.focus();
		await rater.keyboard.press("Space");
		await expect(pad.getByText(words.saved)).toBeVisible(PATIENCE);
		await pickFirst(trainer);
		await expect(pad.getByRole("button", { name: words.newest })).toBeVisible(PATIENCE);
		await expect(first).toBeChecked();
		await pad.getByRole("button", { name: words.newest }).click();
		await expect(first).not.toBeChecked();
		await expect(pad.getByText(words.also)).toBeVisible();

		// What is ticked without a line is kept on the page, and goes out in its order.
		await rater.context().setOffline(true);
		await second.check();
		await first.check();
		await first.uncheck();
		await expect(pad.getByText(words.offline)).toBeVisible(PATIENCE);
		await rater.context().setOffline(false);
		await expect(pad.getByText(words.saved)).toBeVisible(PATIENCE);

		// What is being said now, found by a word; and all of it is there again after a reload.
		await pad.getByRole("button", { name: words.next }).click();
		await pad.getByLabel(words.find).fill("zzzz");
		await expect(boxes(pad)).toHaveCount(0);
		await pad.getByLabel(words.find).fill("");
		await boxes(pad).last().check();
		await expect(pad.getByText(words.saved)).toBeVisible(PATIENCE);
		await rater.reload();
		const kept = await product.database.query<{ turn: number }>(
			`SELECT turn FROM "LiveTick" WHERE "callId" = $1 ORDER BY turn`,
			[callId],
		);
		expect(kept.map(({ turn }) => turn)).toEqual([1, 2, 3]);
		await expect(second).toBeChecked();

		// The call ends with what is being said; the record is handed in; the rating begins with the three.
		await trainee.locator("button[value=hang-up]").click();
		await trainee.getByRole("dialog").getByRole("button", { name: words.hangUp }).click();
		await expect.poll(() => inWrapUp(trainee), PATIENCE).toBe(true);
		await handIn(trainee, words.handIn, words.confirm);
		await rater.goto(`/assessments/${callId}`);
		await expect(rater.getByText(words.begins)).toBeVisible();
		await expect(rater.locator("#turn-1")).toContainText(names[0] ?? "");
		for (const name of names.slice(1)) await expect(rater.locator("#turn-2")).toContainText(name);
	});
}

const boxes = (pad: ReturnType<Page["getByRole"]>) => pad.getByRole("checkbox");
