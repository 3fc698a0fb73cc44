import { expect, type Page } from "@playwright/test";
import type { Product } from "../setup/fixtures";
import { alive } from "./alive";

/** How long something may take on a busy machine. */
export const PATIENCE = { timeout: 15_000 };

/** A kind of reply at the desk, the line to be acted, the log of the room. */
export const kinds = (page: Page) => page.locator("button[data-kind]");
export const lineToAct = async (page: Page) => (await page.getByTestId("line-to-act").innerText()).trim();
export const roomLines = (page: Page) => page.getByTestId("room-transcript").locator("li");

/** The trainer opens a room for the demo's trainee; returns the call's id. `recorded`: it asks for a recording. */
export async function ringFromDesk(
	trainer: Page,
	scenario: string,
	{ recorded = false, assessed = false }: { recorded?: boolean; assessed?: boolean } = {},
): Promise<string> {
	await trainer.goto("/live/new?q=minh+hanh");
	await trainer.locator("select[name=personId]").selectOption({ index: 1 });
	if (assessed) await trainer.locator("input[name=purpose][value=assessed]").check();
	await trainer.locator("select[name=scenarioId]").selectOption(scenario);
	if (recorded) await trainer.locator("input[name=recorded]").check();
	await trainer.locator("form[method=post] button[type=submit]").last().click();
	await trainer.waitForURL(/\/live\/[0-9a-f-]{36}$/);
	return new URL(trainer.url()).pathname.split("/")[2] ?? "";
}

/** The same, asking for a recording; the trainee stands at the phone that rings. */
export async function ringRecorded(trainer: Page, trainee: Page): Promise<string> {
	const callId = await ringFromDesk(trainer, "S08", { recorded: true });
	await trainee.goto(`/calls/${callId}`);
	return callId;
}

export async function answer(trainer: Page, trainee: Page): Promise<void> {
	await trainee.locator("button[value=answer]").click();
	await expect(trainee.locator("#phone-title")).toBeVisible(PATIENCE);
	await expect(kinds(trainer).first()).toBeVisible(PATIENCE);
}

/** The trainer opens a room for the demo's trainee, whose phone rings and is answered; returns the call's id. */
export async function openRoom(
	trainer: Page,
	trainee: Page,
	scenario: string,
	asked?: { assessed: boolean },
): Promise<string> {
	const callId = await ringFromDesk(trainer, scenario, asked);
	await trainee.goto(`/calls/${callId}`);
	await answer(trainer, trainee);
	return callId;
}

/** The same with a recording that both agree to before the phone is answered. */
export async function openRecordedRoom(trainer: Page, trainee: Page): Promise<string> {
	const callId = await ringRecorded(trainer, trainee);
	for (const page of [trainer, trainee]) {
		await agree(page);
		await expect(recorder(page)).toHaveAttribute("data-recorder", "recording", PATIENCE);
	}
	await answer(trainer, trainee);
	return callId;
}

/** Whoever speaks sees how their own microphone goes. */
export const recorder = (page: Page) => page.locator("[data-recorder]");
export async function agree(page: Page): Promise<void> {
	await alive(page);
	await page.getByRole("button", { name: /Tôi đồng ý|I agree/ }).click();
}

/** The trainee ends the call, and says that they mean it. */
export async function hangUp(trainee: Page): Promise<void> {
	await trainee
		.getByRole("button", { name: /^(Gác máy|Kết thúc cuộc gọi|End the call)/ })
		.first()
		.click();
	await trainee.getByRole("dialog").getByRole("button").first().click();
}

/** The first kind of reply, and what the caller says then. */
export async function pickFirst(trainer: Page): Promise<void> {
	const before = await roomLines(trainer).count();
	await kinds(trainer).first().click();
	await expect.poll(() => roomLines(trainer).count(), PATIENCE).toBeGreaterThan(before);
}

/** The types of the events of a call; their numbers have no gap. */
export async function logOf({ database }: Product, callId: string): Promise<string[]> {
	const rows = await database.query<{ seq: number; type: string }>(
		`SELECT seq, type FROM "CallEvent" WHERE "callId" = $1 ORDER BY seq`,
		[callId],
	);
	expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => index + 1));
	return rows.map(({ type }) => type);
}

export type Side = "trainee" | "trainer";

/** What is kept of a microphone, in the order in which it was heard. */
export const segments = ({ database }: Product, callId: string, side: Side) =>
	database.query<{ n: number; key: string; startedMs: number; durationMs: number; loudest: number }>(
		`SELECT s.n, s."recordingId" || '/' || s.n AS key, s."startedMs", s."durationMs",
			(SELECT max(p) FROM unnest(s.peaks) p) AS loudest
		 FROM "RecordingSegment" s JOIN "Recording" r ON r.id = s."recordingId"
		 WHERE r."callId" = $1 AND r.side = $2 ORDER BY s."startedMs"`,
		[callId, side],
	);
export const kept = (product: Product, callId: string, side: Side) => async () =>
	(await segments(product, callId, side)).length;

/** One take without a hole: every number is there, and each segment begins where the one before it ends. */
export async function expectWhole(product: Product, callId: string, side: Side): Promise<void> {
	const all = await segments(product, callId, side);
	expect(all.map(({ n }) => n)).toEqual(all.map((_, n) => n));
	for (const [index, { startedMs, durationMs }] of all.entries()) {
		const next = all[index + 1];
		if (next) expect(next.startedMs - startedMs - durationMs).toBeLessThan(1_000);
	}
}

/** A trainee is in one room at a time: what a test left open is given up. */
export const leaveRooms = ({ database }: Product) =>
	database.query(
		`UPDATE "Call" SET status = 'abandoned' WHERE form = 'live' AND status IN ('ringing', 'open')`,
	);
