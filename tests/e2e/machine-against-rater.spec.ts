import Papa from "papaparse";
import { expect, test } from "../setup/fixtures";

test("a scenario's author goes from the figures to the turn where the machine and the rater differ, and to the reply's codes", async ({
	page,
	signInAs,
}) => {
	await signInAs(page, "trainer");
	await page.goto("/assessments");
	await page.getByRole("link", { name: "Máy so với người chấm" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Máy so với người chấm" })).toBeVisible();

	const places = page.getByRole("region", { name: /^Từng chỗ khác nhau/ });
	const all = await places.getByRole("listitem").count();
	const criterion = page.getByRole("listitem").filter({
		has: page.getByRole("heading", { name: "Đặt câu hỏi và lắng nghe" }),
	});
	await criterion.getByText("6 hành vi").click();
	const row = criterion
		.getByRole("row")
		.filter({ has: page.getByRole("link", { name: /^Chỗ khác nhau ở/ }) });
	await row.first().getByRole("link").click();
	await expect(page.getByRole("heading", { name: /^Từng chỗ khác nhau ở: / })).toBeVisible();
	expect(await places.getByRole("listitem").count()).toBeLessThan(all);

	const place = places.getByRole("listitem").first();
	const said = (await place.locator("p[lang]").innerText()).replace(/[“”]/g, "");
	await place.getByRole("link", { name: "Đến lượt ấy trong bản chấm" }).click();
	await expect(page.locator("li[aria-current=true]")).toContainText(said);
	await page.goBack();
	await place.getByRole("link", { name: /^Câu ấy trong bản in/ }).click();
	await expect(page.locator("li:target")).toContainText(said);
});

test("the pairs give the page's figures, and a call that is not released is nowhere among them", async ({
	page,
	signInAs,
	product,
}) => {
	await signInAs(page, "trainer", { language: "en" });
	await page.goto("/assessments/machine");
	const answer = await page.request.get("/assessments/machine/pairs");
	expect(answer.headers()["content-type"]).toContain("text/csv");
	const { data, errors } = Papa.parse<Record<string, string>>((await answer.text()).replace("\uFEFF", ""), {
		header: true,
		skipEmptyLines: true,
	});
	expect(errors).toEqual([]);
	const rows = await product.database.query<{ number: number }>(
		`SELECT c.number FROM "Call" c JOIN "Release" r ON r."callId" = c.id`,
	);
	const released = new Set(rows.map(({ number }) => String(number)));
	expect(data.length).toBeGreaterThan(100);
	expect(data.filter(({ call }) => !released.has(call ?? ""))).toEqual([]);
	const calls = new Set(data.map(({ call }) => call)).size;
	await expect(page.getByText(new RegExp(`^${calls} calls compared`))).toBeVisible();
	// What nobody can mean is as if it were not asked.
	await page.goto("/assessments/machine?rubric=zz&from=2026-02-30&part=x&code=no.such&page=99");
	await expect(page.getByText(new RegExp(`^${calls} calls compared`))).toBeVisible();
});
