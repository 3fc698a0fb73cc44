import type { Page } from "@playwright/test";
import { expect, type Product, test } from "../setup/fixtures";
import { plantRoom } from "../setup/plant-room";
import { plantVoice } from "../setup/plant-voice";
import { alive } from "./alive";
import { PATIENCE } from "./live-steps";

/** A call of the demo's trainee with a minute of voices. */
async function planted({ database }: Product): Promise<string> {
	const callId = await plantRoom(database, "trainee");
	await plantVoice(database, callId);
	return callId;
}
const audio = (page: Page, side: "trainee" | "trainer") => page.locator(`audio[data-side=${side}]`);
const secondsOf = (page: Page, side: "trainee" | "trainer") =>
	audio(page, side).evaluate((element: HTMLAudioElement) => element.currentTime);
/** The moments of the first lines of the caller, s, by the log. */
const momentsOf = ({ database }: Product, callId: string) =>
	database.query<{ seconds: number }>(
		`SELECT extract(epoch FROM e.at - c."answeredAt")::float8 AS seconds
		 FROM "CallEvent" e JOIN "Call" c ON c.id = e."callId" WHERE c.id = $1 ORDER BY e.seq`,
		[callId],
	);

test("a trainer hears a call again: by line, by key, by microphone, faster, and remarks at a moment", async ({
	openAs,
	product,
}) => {
	const callId = await planted(product);
	const page = await openAs("trainer");
	await page.goto(`/calls/${callId}/debrief`);
	await page.getByRole("link", { name: "Nghe lại từng lượt" }).click();
	await expect(page.getByRole("heading", { level: 1 })).toContainText("Nghe lại");
	await alive(page);
	for (const side of ["trainee", "trainer"] as const)
		await expect
			.poll(() => audio(page, side).evaluate((element: HTMLAudioElement) => element.duration), PATIENCE)
			.toBeCloseTo(60, 0);
	await expect(page.getByTestId("position")).toHaveText("00:00 / 01:00");

	// A line is heard from where it begins, on both microphones, and is marked.
	const moments = await momentsOf(product, callId);
	const second = moments[1]?.seconds ?? 0;
	const caller = page.getByTestId("spoken-lines").getByRole("button").filter({ hasText: "Người gọi" });
	await caller.nth(1).click();
	await expect.poll(() => secondsOf(page, "trainee"), PATIENCE).toBeGreaterThanOrEqual(second - 0.1);
	expect(await secondsOf(page, "trainee")).toBeLessThan(second + 5);
	await expect(caller.nth(1)).toHaveAttribute("aria-current", "true");
	await expect.poll(async () => (await secondsOf(page, "trainee")) > second + 0.3, PATIENCE).toBe(true);
	const apart = Math.abs((await secondsOf(page, "trainee")) - (await secondsOf(page, "trainer")));
	expect(apart).toBeLessThan(0.5);

	// By keys alone.
	await page.getByRole("button", { name: "Dừng" }).press("Space");
	await expect(page.getByRole("button", { name: "Nghe", exact: true })).toBeVisible();
	const slider = page.getByRole("slider", { name: "Chỗ đang nghe" });
	await slider.focus();
	const before = await secondsOf(page, "trainer");
	await page.keyboard.press("ArrowRight");
	await expect.poll(() => secondsOf(page, "trainer")).toBeCloseTo(before + 5, 0);
	await page.keyboard.press("ArrowUp");
	await page.keyboard.press("ArrowUp");
	await expect.poll(() => secondsOf(page, "trainer")).toBeLessThan(before + 4);
	await page.keyboard.press(" ");
	await expect(page.getByRole("button", { name: "Dừng" })).toBeVisible();
	await page.keyboard.press(" ");
	await page.getByLabel("Tốc độ").selectOption("1.5");
	expect(await audio(page, "trainee").evaluate((element: HTMLAudioElement) => element.playbackRate)).toBe(
		1.5,
	);
	await page.getByRole("checkbox", { name: /Micro của học viên/ }).uncheck();
	expect(await audio(page, "trainee").evaluate((element: HTMLAudioElement) => element.muted)).toBe(true);

	// A remark at the moment that plays; with nothing in it, it says so and is not lost.
	await slider.fill("30000");
	await page.getByRole("button", { name: "Ghi nhận xét" }).click();
	await expect(page.getByText("Viết vài chữ đã.")).toBeVisible();
	await page.getByRole("textbox").focus();
	await expect(page.getByLabel("Nhận xét ở 00:30")).toBeVisible();
	await page.getByRole("textbox").fill("Đoạn này hỏi hơi dồn.");
	await page.getByRole("button", { name: "Ghi nhận xét" }).click();
	const remarks = page.getByTestId("comments").getByRole("listitem");
	await expect(remarks).toHaveCount(2);
	await expect(remarks.last()).toContainText("00:30");
	await slider.fill("0");
	await remarks.last().getByRole("button", { name: "00:30" }).click();
	await expect.poll(() => secondsOf(page, "trainer"), PATIENCE).toBeGreaterThanOrEqual(30);
	await remarks.last().getByRole("button", { name: "Xoá" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Xoá" }).click();
	await expect(remarks).toHaveCount(1);

	// Whose call it is sees who listened.
	const [look] = await product.database.query<{ count: number }>(
		`SELECT count(*)::int AS count FROM "RecordLook" WHERE page = 'recording'`,
	);
	expect(look?.count).toBe(1);
});

test("a trainee hears their own call on a phone, in English, and takes it back", async ({
	openAs,
	product,
}) => {
	const callId = await planted(product);
	const page = await openAs("trainee", {
		language: "en",
		browser: { viewport: { width: 360, height: 740 } },
	});
	await page.goto(`/calls/${callId}/recording`);
	await alive(page);
	await expect(page.getByRole("button", { name: "Play", exact: true })).toBeVisible();
	const wide = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
	expect(await wide()).toBeLessThanOrEqual(0);
	await expect(page.getByText(/Kept until the end of/)).toBeVisible();
	// A remark of somebody else's is not theirs to delete.
	await expect(page.getByTestId("comments").getByRole("button", { name: "Delete" })).toHaveCount(0);
	await page.getByRole("button", { name: "Take back and delete the recording" }).click();
	await page.getByRole("dialog").getByRole("button", { name: "Take back and delete the recording" }).click();
	await expect(page.getByText("Nothing is kept of this call", { exact: false })).toBeVisible();
	await expect(page.locator("audio")).toHaveCount(0);
	await expect
		.poll(async () => {
			const [left] = await product.database.query<{ count: number }>(
				`SELECT count(*)::int AS count FROM "RecordingSegment" s JOIN "Recording" r ON r.id = s."recordingId"
				 WHERE r."callId" = $1`,
				[callId],
			);
			return left?.count;
		}, PATIENCE)
		.toBe(0);
	await page.goto(`/calls/${callId}/debrief`);
	await expect(page.getByRole("link", { name: "Listen to it turn by turn" })).toHaveCount(0);
});
