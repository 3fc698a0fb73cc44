import { expect, test } from "../setup/fixtures";

test.use({ allow: [/status of (404|422)/] });

test("an administrator erases a person for good: disabled first, ground, file number and address; their certificate is still verified", async ({
	openAs,
	product,
}) => {
	const [holder] = await product.database.query<{ id: string; name: string; email: string; number: string }>(
		`SELECT p.id, p.name, p.email, c.number FROM "Certificate" c JOIN "Person" p ON p.id = c."personId"
		 WHERE p.email NOT SIMILAR TO '(trainee|trainer|manager|admin)%' ORDER BY c.number LIMIT 1`,
	);
	if (!holder) throw new Error("the demo has no holder");
	const page = await openAs("admin", { language: "en" });
	await page.goto(`/accounts/${holder.id}`);
	await expect(page.getByText("Erase personal data")).toHaveCount(0);
	await page.locator("summary", { hasText: "Disable the account" }).click();
	await page.getByRole("button", { name: "Disable this account" }).click();
	await expect(page.getByText(/Disabled since/)).toBeVisible();

	// The centre's manager still finds the record, and can take it along before it goes.
	const manager = await openAs("nationalManager", { language: "en" });
	await manager.goto("/people?group=disabled");
	await manager.getByRole("link", { name: holder.name }).click();
	await expect(manager.getByText(/The account has been disabled since/)).toBeVisible();
	const taken = await manager.request.post(`/people/${holder.id}/file`, { headers: { origin: product.url } });
	expect([taken.status(), taken.headers()["content-type"]]).toEqual([200, expect.stringContaining("sheet")]);

	await page.locator("summary", { hasText: "Erase personal data" }).click();
	await page.getByRole("button", { name: "Erase for good" }).click();
	await expect(page.getByText("Choose the ground.")).toBeVisible();
	await page.getByLabel("Ground").selectOption("own-request");
	await page.getByLabel("Number of the request or decision").fill("17/2026");
	await page.getByLabel(`Type the address ${holder.email} again`).fill("somebody@demo.langnghe.example");
	await page.getByRole("button", { name: "Erase for good" }).click();
	await expect(page.getByText("The address is not this account's. Nothing was erased.")).toBeVisible();
	await expect(page.getByLabel("Number of the request or decision")).toHaveValue("17/2026");
	await page.getByLabel(`Type the address ${holder.email} again`).fill(holder.email);
	await page.keyboard.press("Enter");

	await expect(page.getByText("Personal data was erased")).toBeVisible();
	await expect(page.getByText(holder.email)).toHaveCount(0);
	await expect(page.getByText(holder.name)).toHaveCount(0);
	// Nothing is left to be done to such an account: no role, no leave, no link.
	await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
	await manager.reload();
	await expect(manager.getByText(holder.name)).toHaveCount(0);
	await page.goto(`/verify/${holder.number}`);
	await expect(page.getByText("The name was erased by law; number, programme and days hold")).toBeVisible();
	await expect(page.getByText(holder.name)).toHaveCount(0);
	const file = await page.request.get(`/people/${holder.id}`);
	expect(await file.text()).not.toContain(holder.name);
});
