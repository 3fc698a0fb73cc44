import { expect, type Page } from "@playwright/test";
import type { Product } from "../setup/fixtures";

/** How long something may take on a busy machine. */
export const PATIENCE = { timeout: 15_000 };

/** A kind of reply at the desk, the line to be acted, the log of the room. */
export const kinds = (page: Page) => page.locator("button[data-kind]");
export const lineToAct = async (page: Page) => (await page.getByTestId("line-to-act").innerText()).trim();
export const roomLines = (page: Page) => page.getByTestId("room-transcript").locator("li");

/** The trainer opens a room for the demo's trainee, whose phone rings and is answered; returns the call's id. */
export async function openRoom(
	trainer: Page,
	trainee: Page,
	scenario: string,
	purpose: "practice" | "assessed" = "practice",
): Promise<string> {
	await trainer.goto("/live/new?q=minh+hanh");
	await trainer.locator("select[name=personId]").selectOption({ index: 1 });
	await trainer.locator(`input[name=purpose][value=${purpose}]`).check();
	await trainer.locator("select[name=scenarioId]").selectOption(scenario);
	await trainer.locator("form[method=post] button[type=submit]").last().click();
	await trainer.waitForURL(/\/live\/[0-9a-f-]{36}$/);
	const callId = new URL(trainer.url()).pathname.split("/")[2] ?? "";
	await trainee.goto(`/calls/${callId}`);
	await trainee.locator("button[value=answer]").click();
	await expect(trainee.locator("#phone-title")).toBeVisible(PATIENCE);
	await expect(kinds(trainer).first()).toBeVisible(PATIENCE);
	return callId;
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
