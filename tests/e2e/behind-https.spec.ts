import { expect, test } from "../setup/fixtures";

// As behind a proxy that ends TLS: the address that people see is https.
test.use({ trace: "off", environment: { PUBLIC_URL: "https://lang-nghe.example", TRUST_PROXY: "1" } });

const FORM = { "content-type": "application/x-www-form-urlencoded", origin: "https://lang-nghe.example" };

test("the session's cookie is for this host over TLS alone, and out of reach of scripts", async ({
	product,
}) => {
	const response = await fetch(`${product.url}/sign-in`, {
		method: "POST",
		redirect: "manual",
		headers: FORM,
		body: "email=trainee@demo.langnghe.example&password=nghe-roi-hay-noi-111",
	});
	expect(response.status).toBe(302);
	const cookie = response.headers.getSetCookie().find((each) => each.includes("lang-nghe-session")) ?? "";
	expect(cookie).toMatch(/^__Host-lang-nghe-session=/);
	for (const flag of ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"]) expect(cookie).toContain(flag);
	expect(cookie).not.toMatch(/domain/i);
});

test("browsers are told to come back over TLS alone, and other origins are none of ours", async ({
	product,
}) => {
	const page = await fetch(`${product.url}/sign-in`);
	expect(page.headers.get("strict-transport-security")).toMatch(/max-age=31536000; includeSubDomains/);
	expect(page.headers.get("content-security-policy")).toContain("upgrade-insecure-requests");
	for (const origin of [product.url, "http://lang-nghe.example", "https://lang-nghe.example.evil.example"]) {
		const response = await fetch(`${product.url}/sign-out`, { method: "POST", headers: { ...FORM, origin } });
		expect(response.status, origin).toBe(403);
	}
});
