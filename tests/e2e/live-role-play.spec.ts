import type { Page } from "@playwright/test";
import { expect, test } from "../setup/fixtures";
import { kinds, lineToAct, PATIENCE, pickFirst } from "./live-steps";

const SCENARIO = "S08";

const WORDS = {
	vi: {
		open: "Mở, cho reo chuông",
		toPhone: "Đến điện thoại",
		phone: "Đang nói chuyện",
		lost: "Mất tiếng",
		watched: /Đang theo dõi, không lên tiếng: .*Trần/,
		breakIn: "Chen vào",
		record: "Hoàn tất",
		over: "Cuộc gọi đã kết thúc. Học viên đang viết phiếu ca và chuyển tuyến.",
		heard: "Ghi điều khác, người gọi chưa đáp",
		show: "Cho học viên đọc lời người gọi",
	},
	en: {
		open: "Open it and let it ring",
		toPhone: "To the phone",
		phone: "You are on the line",
		lost: "The line went dead",
		watched: /Following silently: .*Trần/,
		breakIn: "Interrupt",
		record: "Hand in",
		over: "The call is over. The trainee is writing the record and the referral.",
		heard: "Keep something else, the caller does not answer yet",
		show: "Show the caller's words to the trainee",
	},
};

for (const language of ["vi", "en"] as const) {
	const words = WORDS[language];

	test(`a trainer plays the caller, a trainee talks, another follows (${language})`, async ({ openAs }) => {
		test.setTimeout(120_000);
		const [trainer, trainee, observer] = [
			await openAs("trainer", { language }),
			await openAs("trainee", { language }),
			await openAs("quang.huy", { language }),
		];
		await trainee.goto("/");
		await trainer.goto("/live/new?q=minh+hanh");
		await trainer.locator("select[name=personId]").selectOption({ index: 1 });
		await trainer.locator("select[name=scenarioId]").selectOption(SCENARIO);
		await trainer.getByRole("button", { name: words.open }).click();
		await trainer.waitForURL(/\/live\/[0-9a-f-]{36}$/);
		const callId = new URL(trainer.url()).pathname.split("/")[2];

		// The trainee's screen rings, wherever they are.
		await trainee.getByRole("link", { name: words.toPhone }).click();
		await trainee.locator("button[value=answer]").click();
		await expect(trainee.getByRole("heading", { name: words.phone })).toBeVisible(PATIENCE);
		await expect(kinds(trainer).first()).toBeVisible(PATIENCE);
		await observer.goto(`/live/${callId}`);
		await expect(trainee.getByText(words.watched)).toBeVisible(PATIENCE);

		// A pick moves the caller on, and the observer reads it.
		const first = await lineToAct(trainer);
		await trainer.locator("textarea").fill("Dạ em nghe đây ạ");
		await trainer.keyboard.press("Tab");
		await kinds(trainer).first().click();
		await expect.poll(() => lineToAct(trainer), PATIENCE).not.toBe(first);
		await expect(observer.getByTestId("room-transcript")).toContainText("Dạ em nghe đây ạ", PATIENCE);
		// The trainee reads nothing of the caller's until it is shown.
		await expect(trainee.getByTestId("caller-line")).toHaveCount(0);
		await trainer.getByRole("button", { name: words.show }).click();
		await expect(trainee.getByTestId("caller-line").first()).toBeVisible(PATIENCE);

		// Something that no reply says is kept, and the caller stays.
		const standing = await lineToAct(trainer);
		await trainer.locator("textarea").fill("Chị tên gì ạ?");
		await trainer.getByRole("button", { name: words.heard }).click();
		await expect(trainer.getByTestId("room-transcript")).toContainText("Chị tên gì ạ?", PATIENCE);
		expect(await lineToAct(trainer)).toContain(standing.slice(0, 20));

		// Somebody comes in; the line drops and is back, by the keyboard.
		const breakIn = trainer.getByRole("button", { name: words.breakIn }).first();
		while (!(await breakIn.isVisible())) await pickFirst(trainer);
		const before = await lineToAct(trainer);
		await breakIn.click();
		await expect.poll(() => lineToAct(trainer), PATIENCE).not.toBe(before);
		await kinds(trainer).first().focus();
		await trainer.keyboard.press("l");
		await expect(trainee.getByRole("heading", { name: words.lost })).toBeVisible(PATIENCE);
		await trainer.keyboard.press("l");
		await expect(trainee.getByRole("heading", { name: words.phone })).toBeVisible(PATIENCE);

		await playToTheEnd(trainer, words.over);
		await expect(trainee.locator("input[name=deed][value=finish]")).toHaveCount(1, PATIENCE);
	});
}

/** Picks on until the call has ended. */
async function playToTheEnd(trainer: Page, over: string): Promise<void> {
	for (let turn = 0; turn < 60; turn++) {
		await expect(kinds(trainer).first().or(trainer.getByText(over))).toBeVisible(PATIENCE);
		if (await trainer.getByText(over).isVisible()) return;
		await pickFirst(trainer);
	}
	throw new Error("the call does not end");
}
