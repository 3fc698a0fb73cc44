import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { parseScenario } from "../../app/domain/scenario/parse-scenario";
import type { Scenario } from "../../app/domain/scenario/scenario.schema";

export type Language = "vi" | "en";

/** A scenario of the library, for knowing what a person would pick. */
function libraryScenario(file: string): Scenario {
	const parsed = parseScenario(
		readFileSync(new URL(`../../scenarios/${file}`, import.meta.url), "utf8"),
		file,
	);
	if (!parsed.ok) throw new Error(`${file} is not valid`);
	return parsed.scenario;
}

export const S01 = libraryScenario("S01-safe-migration.yaml");
export const S03 = libraryScenario("S03-brother-in-compound.yaml");

/** Replies and own words, by role so that both languages serve. */
export const replies = (page: Page) => page.locator("#replies button[name=deed][value^='reply:']");
export const ownWords = (page: Page) => page.locator("#replies textarea[name=words]");
export const callerLine = (page: Page) => page.getByTestId("caller-line").last();

/** From the scenario's page to the caller's first line. */
export async function startPractice(page: Page, scenario = "S01"): Promise<string> {
	await page.goto(`/scenarios/${scenario}`);
	await page.locator("button[value=take]").click();
	return answerPhone(page);
}

/** Answers the ringing phone; returns the call's id. */
export async function answerPhone(page: Page): Promise<string> {
	await page.waitForURL(/\/calls\//);
	await page.locator("button[value=answer]").click();
	await expect(callerLine(page)).toBeVisible();
	await expect(replies(page).or(ownWords(page)).first()).toBeVisible();
	await listening(page);
	return new URL(page.url()).pathname.split("/")[2] ?? "";
}

/** The page's script has arrived: it takes the focus in the same breath in which it begins to listen to keys. */
export const listening = (page: Page) => expect(page.locator("#replies:focus-within")).toBeVisible();

/** The number of the event that the page would send next: it grows with each turn. */
export const nextSeq = (page: Page) =>
	page.evaluate(() => document.querySelector<HTMLInputElement>("input[name=expectedSeq]")?.value ?? "");

/** The digit of the reply that the scenario's author holds to be best, among those shown. */
async function bestKey(page: Page, scenario: Scenario, language: Language): Promise<string> {
	const shown = (await replies(page).allInnerTexts()).map((text) => text.replace(/^\d\s*/, "").trim());
	const points = [...scenario.phases.flatMap((phase) => phase.nodes), ...scenario.interrupts];
	for (const point of points) {
		const texts = point.replies.map((reply) => reply.text[language]);
		if (!shown.every((text) => texts.includes(text))) continue;
		const best = point.replies.find((reply) => reply.id === point.best)?.text[language];
		const index = shown.indexOf(best ?? "");
		return String(index < 0 ? 1 : index + 1);
	}
	throw new Error(`no point of ${scenario.id} shows: ${shown.join(" | ")}`);
}

/** One turn, as `how` does it: by mouse or by the keyboard alone. Own words are typed where they are asked for. */
export async function takeTurn(page: Page, pick: (page: Page) => Promise<string>, how: "mouse" | "keyboard") {
	await expect(replies(page).or(ownWords(page)).first()).toBeVisible();
	const before = await nextSeq(page);
	if (await ownWords(page).isVisible()) {
		if (how === "mouse") await ownWords(page).fill("Dạ em đang nghe đây, mình nói chậm thôi nhé.");
		else {
			// The field has the focus already.
			await expect(ownWords(page)).toBeFocused();
			await page.keyboard.type("Dạ em đang nghe đây, mình nói chậm thôi nhé.");
		}
		if (how === "mouse") await page.locator("button[value=own-words]").click();
		else await page.keyboard.press("Control+Enter");
	} else {
		const key = await pick(page);
		if (how === "mouse") await page.locator(`button[value='reply:${key}']`).click();
		else {
			await listening(page);
			await page.keyboard.press(key);
		}
	}
	await expect
		.poll(async () => (await inWrapUp(page)) || (await nextSeq(page)) !== before, { timeout: 15_000 })
		.toBe(true);
}

/** The call has reached its ending: the record is to be handed in. */
export const inWrapUp = (page: Page) =>
	page
		.locator("input[name=deed][value=finish]")
		.count()
		.then((n) => n > 0);

/** Plays until the call ends by itself. */
export async function playToEnding(
	page: Page,
	pick: (page: Page) => Promise<string>,
	how: "mouse" | "keyboard" = "mouse",
) {
	for (let turn = 0; turn < 80 && !(await inWrapUp(page)); turn++) await takeTurn(page, pick, how);
	expect(await inWrapUp(page)).toBe(true);
}

/** Picks the best reply of a scenario at each turn. */
export const best = (scenario: Scenario, language: Language) => (page: Page) =>
	bestKey(page, scenario, language);

/** Hands the record in: the button asks once. */
export async function handIn(page: Page, button: string, confirm: string) {
	await page.getByRole("button", { name: button }).click();
	await page.getByRole("dialog").getByRole("button", { name: confirm, exact: true }).click();
	await page.waitForURL(/debrief/);
}
