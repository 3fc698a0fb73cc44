import { DEMO_PASSWORD } from "../../prisma/seed/demo-people";
import { expect, test } from "../setup/fixtures";
import { emailOf } from "../setup/sessions";

// A wrong sign-in is answered with 401, of which the browser tells.
test.use({ allow: [/status of (401|429)/], fresh: true });

const fields = { email: "E-mail", password: "Password", submit: "Sign in" };
const english = { browser: { locale: "en-GB" } };

test("with e-mail and password one gets to the page that one asked for, and out again", async ({
	openAs,
}) => {
	const page = await openAs(null, english);
	await page.goto("/calls");
	await expect(page).toHaveURL(/\/sign-in\?to=/);
	await page.getByLabel(fields.email).fill(emailOf("trainee"));
	await page.getByLabel(fields.password).fill(DEMO_PASSWORD);
	await page.getByRole("button", { name: fields.submit }).click();
	await expect(page).toHaveURL(/\/calls$/);
	const [session] = (await page.context().cookies()).filter(({ name }) => name.includes("session"));
	expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
	await page.getByRole("button", { name: /Sign out|Đăng xuất/ }).click();
	await expect(page).toHaveURL(/\/sign-in$/);
	await page.goto("/calls");
	await expect(page).toHaveURL(/\/sign-in\?to=/);
	// The cookie that was taken along is worth nothing any more.
	await page.context().addCookies(session ? [session] : []);
	await page.goto("/calls");
	await expect(page).toHaveURL(/\/sign-in\?to=/);
});

test("wrong passwords, unknown people and disabled accounts look the same, and the e-mail stays", async ({
	openAs,
	product,
}) => {
	await product.database.query(`UPDATE "Person" SET "disabledAt" = now() WHERE email = $1`, [
		emailOf("van.duc"),
	]);
	const page = await openAs(null, english);
	const said = new Set<string>();
	for (const [email, password] of [
		[emailOf("trainee"), "wrong"],
		["nobody@demo.langnghe.example", DEMO_PASSWORD],
		[emailOf("van.duc"), DEMO_PASSWORD],
	] as const) {
		await page.goto("/sign-in");
		await page.getByLabel(fields.email).fill(email);
		await page.getByLabel(fields.password).fill(password);
		await page.getByRole("button", { name: fields.submit }).click();
		said.add(await page.getByRole("alert").innerText());
		await expect(page.getByLabel(fields.email)).toHaveValue(email);
	}
	expect(said.size).toBe(1);
});

test("after ten tries in a minute one has to wait", async ({ product }) => {
	const statuses = [];
	for (let tries = 0; tries < 12; tries++) {
		const answer = await fetch(`${product.url}/sign-in`, {
			method: "POST",
			redirect: "manual",
			// What a client says about its own address changes nothing.
			headers: {
				origin: product.url,
				"x-forwarded-for": `10.0.0.${tries}`,
				"x-lang-nghe-address": `10.0.0.${tries}`,
			},
			body: new URLSearchParams({ email: emailOf("trainee"), password: "wrong" }),
		});
		statuses.push(answer.status);
	}
	expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
	expect(statuses.slice(10)).toEqual([429, 429]);
});

test("the form works before the page's script has come", async ({ openAs }) => {
	const page = await openAs(null, { browser: { javaScriptEnabled: false, locale: "en-GB" } });
	await page.goto("/sign-in?to=%2Fscenarios");
	await page.getByLabel(fields.email).fill(emailOf("trainee"));
	await page.getByLabel(fields.password).fill(DEMO_PASSWORD);
	await page.getByRole("button", { name: fields.submit }).click();
	await expect(page).toHaveURL(/\/scenarios$/);
});
