import type { Page } from "@playwright/test";
import { expect, test } from "../setup/fixtures";
import { answerPhone, best, type Language, listening, playToEnding, S03 } from "./call-steps";
import { type How, press } from "./press";

const WORDS = {
	vi: {
		open: "Xem và nhận cuộc gọi",
		add: "Thêm nơi nhận",
		handIn: "Nộp phiếu ca",
		yes: "Nộp",
		saved: /Đã lưu/,
		finish: "Xong lượt chấm này",
		release: "Công bố kết quả",
		confirm: "Công bố",
		released: /Công bố lúc/,
		levels: "Mức theo từng tiêu chí",
	},
	en: {
		open: "See it and take the call",
		add: "Add a recipient",
		handIn: "Hand in the record",
		yes: "Hand in",
		saved: /Saved/,
		finish: "Finish this rating",
		release: "Release the result",
		confirm: "Release",
		released: /Released at/,
		levels: "Level by criterion",
	},
} as const;

/** Decides the referral: the police, at once. Without it the machine claims that an urgent case was not handed over. */
async function referToPolice(page: Page, add: string, how: How) {
	await press(page, page.getByRole("button", { name: add }), how);
	const agency = page.locator("#agency-0");
	if (how === "mouse") await agency.selectOption("CA");
	else {
		await expect(agency).toBeFocused();
		for (let steps = 0; steps < 30 && (await agency.inputValue()) !== "CA"; steps++)
			await page.keyboard.press("ArrowDown");
	}
	await expect(agency).toHaveValue("CA");
}

/** Ticks behaviours of the open criterion at this turn: the digit, or its box. */
async function rate(page: Page, how: How) {
	if (how === "keyboard") {
		for (const key of ["j", "1", "j", "2", "]", "]", "1"]) await page.keyboard.press(key);
	} else {
		const boxes = page.locator("input[type=checkbox][id^='behaviour-']:enabled");
		await boxes.nth(1).check();
		await boxes.nth(2).check();
	}
	await expect(page.locator("input[type=checkbox][id^='behaviour-']:checked").first()).toBeAttached();
}

for (const { language, how } of [
	{ language: "vi", how: "mouse" },
	{ language: "en", how: "keyboard" },
] as const satisfies { language: Language; how: How }[]) {
	test(`the whole job in ${language}, by ${how}: a call is taken, scored, released and found in the record`, async ({
		page,
		signInAs,
		openAs,
		product,
	}) => {
		test.setTimeout(180_000);
		const words = WORDS[language];

		// The trainee takes S03 to an ending.
		await signInAs(page, "trainee", { language });
		await page.goto("/");
		await press(page, page.getByRole("link", { name: words.open }), how);
		await press(page, page.locator("button[value=take]"), how);
		await page.waitForURL(/\/calls\//);
		if (how === "keyboard") {
			await expect(page.locator("button[value=answer]")).toBeFocused();
			await page.keyboard.press("Enter");
			await listening(page);
		} else await answerPhone(page);
		const callId = new URL(page.url()).pathname.split("/")[2] ?? "";
		await playToEnding(page, best(S03, language), how);
		await referToPolice(page, words.add, how);
		await expect(page.getByText(words.saved).first()).toBeVisible();
		await press(page, page.getByRole("button", { name: words.handIn, exact: true }), how);
		await press(page, page.getByRole("dialog").getByRole("button", { name: words.yes, exact: true }), how);
		await page.waitForURL(/debrief/);
		const good = S03.endings.find((ending) => ending.kind === "good");
		await expect(page.getByRole("heading", { level: 1 })).toHaveText(good?.title[language] ?? "");
		await expect(page.getByRole("heading", { name: words.levels })).toHaveCount(0);

		// The trainer finds it in the queue, rates it from an empty rubric and releases it.
		const trainer = await openAs("trainer", { language });
		await trainer.goto("/assessments");
		await press(trainer, trainer.locator(`a[href='/assessments/${callId}']`).first(), how);
		await trainer.waitForURL(/\/assessments\/./);
		await expect(trainer.locator("input[type=checkbox][id^='behaviour-']").first()).toBeAttached();
		await expect(trainer.locator("input[type=checkbox][id^='behaviour-']:checked")).toHaveCount(0);
		await rate(trainer, how);
		await expect(trainer.getByText(words.saved).first()).toBeVisible();
		await press(trainer, trainer.getByRole("button", { name: words.finish }), how);
		await press(trainer, trainer.getByRole("button", { name: words.release }), how);
		await press(
			trainer,
			trainer.getByRole("dialog").getByRole("button", { name: words.confirm, exact: true }),
			how,
		);
		await expect(trainer.getByText(words.released).first()).toBeVisible();

		// The manager finds it in the person's record.
		const manager = await openAs("manager", { language });
		await manager.goto("/people?q=do+minh+hanh");
		await press(manager, manager.getByRole("link", { name: "Đỗ Minh Hạnh" }).first(), how);
		await manager.waitForURL(/\/people\/./);
		await expect(manager.locator(`a[href='/calls/${callId}/debrief']`)).toBeVisible();
		const released = await product.database.query(`SELECT passes FROM "Release" WHERE "callId" = $1`, [
			callId,
		]);
		expect(released).toHaveLength(1);

		// And the trainee sees the rest.
		await page.reload();
		await expect(page.getByRole("heading", { name: words.levels })).toBeVisible();
	});
}
