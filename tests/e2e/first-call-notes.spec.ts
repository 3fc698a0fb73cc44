import { expect, test } from "../setup/fixtures";
import { callerLine, handIn, listening, playToEnding, replies, startPractice } from "./call-steps";

const NOTES = { name: "Chỉ dẫn cho cuộc gọi đầu tiên" };
const first = async () => "1";

/** Somebody who has not practised: their practice calls are taken away from the lists, as if they were assessed ones. */
const NEWCOMER = `UPDATE "Call" SET purpose = 'assessed' WHERE purpose = 'practice'
	AND "traineeId" = (SELECT id FROM "Person" WHERE email = 'hong.nhung@demo.langnghe.example')`;

test.describe("on a phone", () => {
	test.use({ viewport: { width: 360, height: 640 } });

	test("the first practice call explains its parts one at a time, covers no reply, and comes once", async ({
		page,
		signInAs,
		product,
	}) => {
		await product.database.query(NEWCOMER);
		await signInAs(page, "hong.nhung");
		const callId = await startPractice(page);
		const note = page.getByRole("complementary", NOTES);
		await expect(note).toContainText("Chữ lớn là lời người gọi");
		await expect(page.locator("#replies")).toBeFocused();
		// The caller's words come first, and a trial click finds the reply itself: nothing lies over it.
		await expect(callerLine(page)).toBeInViewport();
		await replies(page).first().click({ trial: true });

		await note.getByRole("button", { name: "Hiểu rồi" }).click();
		await expect(note).toContainText("phím số");
		await expect(page.locator("#replies")).toBeFocused();
		// What was put away stays so.
		await page.goto(`/calls/${callId}`);
		await expect(note).toContainText("phím số");
		await listening(page);
		await replies(page).first().click();
		await page.getByRole("button", { name: "Phiếu ca", exact: true }).click();
		await expect(note).toContainText("ghi vào đây");
		await note.getByRole("button", { name: "Không cần chỉ dẫn nữa" }).click();
		await expect(page.getByRole("complementary", NOTES)).toHaveCount(0);

		await page.getByRole("button", { name: "Cuộc gọi", exact: true }).click();
		await playToEnding(page, first);
		await expect(page.getByRole("complementary", NOTES)).toHaveCount(0);
		await handIn(page, "Nộp phiếu ca", "Nộp");
		await startPractice(page);
		await expect(page.getByRole("complementary", NOTES)).toHaveCount(0);
	});
});

test("who has practised asks for the notes again, and has them once more", async ({ page, signInAs }) => {
	await signInAs(page, "trainee", { language: "en" });
	const callId = await startPractice(page);
	await expect(page.getByRole("complementary", { name: "Notes for the first call" })).toHaveCount(0);
	await page.goto("/account");
	await page.getByRole("button", { name: "Switch on for the next practice call" }).click();
	await expect(page.getByRole("status")).toContainText("will have notes");
	await page.goto(`/calls/${callId}`);
	await expect(page.getByRole("complementary", { name: "Notes for the first call" }).first()).toBeVisible();
});
