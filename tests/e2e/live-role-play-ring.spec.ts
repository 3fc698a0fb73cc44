import { expect, test } from "../setup/fixtures";
import { alive } from "./alive";
import { PATIENCE, ringFromDesk } from "./live-steps";

test("a live call rings to the ear, on any page, until it is silenced or answered", async ({ openAs }) => {
	const [trainer, trainee] = [await openAs("trainer"), await openAs("trainee")];
	await ringFromDesk(trainer, "S08");

	await trainee.goto("/");
	await alive(trainee);
	const ring = trainee.locator("[data-ring]");
	// A browser that holds sound back lets it begin with the first press.
	await trainee.mouse.click(2, 400);
	await expect(ring).toHaveAttribute("data-ring", "sounds", PATIENCE);
	await ring.click();
	await expect(ring).toHaveAttribute("data-ring", "muted");
	await trainee.reload();
	await alive(trainee);
	await expect(ring).toHaveText("Bật chuông");
	await expect(ring).toHaveAttribute("data-ring", "muted");
	await ring.press("Enter");
	await expect(ring).toHaveAttribute("data-ring", "sounds", PATIENCE);

	await trainee.getByRole("link", { name: "Đến điện thoại" }).click();
	await expect(trainee.getByRole("heading", { name: "Điện thoại đang reo" })).toBeVisible();
	await expect(ring).toHaveCount(1);
	await trainee.locator("button[value=answer]").click();
	await expect(trainee.locator("#phone-title")).toBeVisible(PATIENCE);
	await expect(ring).toHaveCount(0);
});
