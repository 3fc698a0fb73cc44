import type { Page } from "@playwright/test";
import { FAKE_MICROPHONE } from "../setup/fake-microphone";
import { expect, type Product, test } from "../setup/fixtures";
import { alive } from "./alive";
import { agree, kinds, lineToAct, PATIENCE, pickFirst, ringFromDesk } from "./live-steps";

/** Difficulty 4. */
const SCENARIO = "S08";

// The server is killed on the way.
test.use({ ...FAKE_MICROPHONE, allow: [/net::ERR_|status of 50\d|^50\d: |server: /] });

const WORDS = {
	vi: {
		toPhone: "Đến điện thoại",
		phone: "Đang nói chuyện",
		lost: "Mất tiếng",
		watched: /Đang theo dõi, không lên tiếng: .*Trần/,
		breakIn: "Chen vào",
		record: "Hoàn tất",
		last: "Nói câu cuối này, rồi gác máy",
		over: "Cuộc gọi đã kết thúc. Học viên đang viết phiếu ca và chuyển tuyến.",
		heard: "Ghi điều khác, người gọi chưa đáp",
		show: "Cho học viên đọc lời người gọi",
	},
	en: {
		toPhone: "To the phone",
		phone: "You are on the line",
		lost: "The line went dead",
		watched: /Following silently: .*Trần/,
		breakIn: "Interrupt",
		record: "Hand in",
		last: "Say this last line, then hang up",
		over: "The call is over. The trainee is writing the record and the referral.",
		heard: "Keep something else, the caller does not answer yet",
		show: "Show the caller's words to the trainee",
	},
};

for (const language of ["vi", "en"] as const) {
	const words = WORDS[language];

	test(`a trainer plays the caller, a trainee talks, another follows, and it is heard again (${language})`, async ({
		openAs,
		product,
	}) => {
		test.setTimeout(180_000);
		const [trainer, trainee, observer] = [
			await openAs("trainer", { language }),
			await openAs("trainee", { language }),
			await openAs("quang.huy", { language }),
		];
		await trainee.goto("/");
		const callId = await ringFromDesk(trainer, SCENARIO, { recorded: true });
		await agree(trainer);

		// The trainee's screen rings, wherever they are; both have agreed to the recording before it begins.
		await trainee.getByRole("link", { name: words.toPhone }).click();
		await agree(trainee);
		await expect(trainee.getByRole("meter")).toBeVisible(PATIENCE);
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

		// The server dies and comes again: everybody goes on, and the microphones never stopped.
		await product.server.kill();
		await product.server.start();

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
		// The caller's last words are still to be said, and to be heard again.
		await expect(trainer.locator("[data-recorder]")).toHaveAttribute("data-recorder", "recording");
		await expect(trainer.getByRole("heading", { name: words.last })).toBeVisible();
		await expect(trainee.locator("input[name=deed][value=finish]")).toHaveCount(1, PATIENCE);
		await expect(trainee.locator("[data-recorder]")).toHaveAttribute("data-recorder", "paused", PATIENCE);
		await heardAgain(product, trainer, callId);
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

/** The call is heard from its recording, each line at the moment at which the desk showed it. */
async function heardAgain({ database }: Product, trainer: Page, callId: string): Promise<void> {
	const kept = async () =>
		(
			await database.query(
				`SELECT DISTINCT r.side FROM "RecordingSegment" s JOIN "Recording" r ON r.id = s."recordingId"
				 WHERE r."callId" = $1`,
				[callId],
			)
		).length;
	await expect.poll(kept, PATIENCE).toBe(2);
	await trainer.goto(`/calls/${callId}/recording`);
	await alive(trainer);
	const [call] = await database.query<{ seconds: number }>(
		`SELECT extract(epoch FROM "endedAt" - "answeredAt")::float8 AS seconds FROM "Call" WHERE id = $1`,
		[callId],
	);
	const replies = await database.query<{ seconds: number }>(
		`SELECT extract(epoch FROM e.at - c."answeredAt")::float8 AS seconds
		 FROM "CallEvent" e JOIN "Call" c ON c.id = e."callId" WHERE c.id = $1 AND e.type = 'reply' ORDER BY e.seq`,
		[callId],
	);
	for (const side of ["trainee", "trainer"]) {
		const audio = trainer.locator(`audio[data-side=${side}]`);
		await expect(audio).toHaveCount(1);
		await expect
			.poll(() => audio.evaluate(({ readyState }: HTMLAudioElement) => readyState), PATIENCE)
			.toBeGreaterThan(0);
		const seconds = await audio.evaluate(({ duration }: HTMLAudioElement) => duration);
		// All of the call but the last moments of a segment, though the server died on the way.
		expect(Math.abs(seconds - (call?.seconds ?? 0))).toBeLessThan(6);
	}
	const lines = trainer.getByTestId("spoken-lines").getByRole("button");
	await expect(lines.first()).toBeVisible();
	const moments = [...new Set(replies.map(({ seconds }) => Math.floor(seconds)))];
	const third = replies[2]?.seconds ?? 0;
	expect(moments.length).toBeGreaterThan(2);
	const clock = `${String(Math.floor(third / 60)).padStart(2, "0")}:${String(Math.floor(third % 60)).padStart(2, "0")}`;
	await lines.filter({ hasText: clock }).first().click();
	const at = () =>
		trainer.locator("audio[data-side=trainee]").evaluate((element: HTMLAudioElement) => element.currentTime);
	await expect.poll(at, PATIENCE).toBeGreaterThan(third - 1.1);
	expect(await at()).toBeLessThan(third + 6);
}
