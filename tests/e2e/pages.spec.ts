import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import routes from "../../app/routes";
import { expect, type Product, signInOn, test } from "../setup/fixtures";
import type { PictureOf } from "../setup/page-in-table";
import { PAGES } from "../setup/pages-table";
import { picturesOf } from "../setup/pictures-of";
import { emailOf, type Who } from "../setup/sessions";
import { type Complaint, watchContext } from "../setup/watch-context";

/** Routes that have no page of their own. */
const WITHOUT_PAGE = [
	"sign-out",
	"preferences",
	"turn",
	"room-turn",
	"room-ticks",
	"room-events",
	"recording-sound",
	"recording-deed",
	"recording-segments",
	"ringing",
	"case-record",
	"wellbeing",
	"what-if",
	"rubric-drafts",
	"save-assessment",
	"save-calibration",
	"machine-pairs",
	"report-file",
	"agreement-ratings",
	"round-ratings",
	"help-text",
	"attendance-csv",
	"overview-matrix-csv",
	"course-test-csv",
	"certificate-file",
	"person-file",
	"certificate-set-file",
];

test("every route with a page is in the table of pages", () => {
	const ids = routes.flatMap(({ id }) => (id && !WITHOUT_PAGE.includes(id) ? [id] : []));
	expect([...new Set(PAGES.map(({ route }) => route))].sort()).toEqual(ids.sort());
});

// Many and independent: each worker has a product of its own.
test.describe.configure({ mode: "parallel" });
// Hundreds of looks at pages that can be opened by hand.
test.use({ trace: "off", contextOptions: { reducedMotion: "reduce" } });

let prepared: { product: Product; pictures: PictureOf[] } | null = null;

/** The page's picture; prepared once for the file's product. */
async function pictureOf(product: Product, name: string): Promise<PictureOf> {
	if (prepared?.product !== product) prepared = { product, pictures: await picturesOf(product) };
	const picture = prepared.pictures.find((each) => each.name === name);
	if (!picture) throw new Error(`no page ${name}`);
	return picture;
}

/** The language that somebody chose before this page. */
async function setLanguage(product: Product, who: Who, language: "vi" | "en"): Promise<void> {
	await product.database.query(`UPDATE "Person" SET language = $2 WHERE email = $1`, [
		emailOf(who),
		language,
	]);
}

interface Looker {
	readonly page: Page;
	readonly complaints: Complaint[];
}
const WIDE = { width: 1440, height: 900 };
const lookers = new Map<string, { product: Product; looker: Looker }>();

// Else they would go on looking at whatever they looked at last while other files are tested.
test.afterAll(async () => {
	for (const { looker } of lookers.values()) await looker.page.context().close();
	lookers.clear();
});

/** Somebody's browser, kept from page to page: what it has loaded once need not be loaded for each of them. */
async function lookerOf(product: Product, browser: Browser, who: Who | null): Promise<Looker> {
	const kept = lookers.get(String(who));
	if (kept?.product === product) return kept.looker;
	const context = await browser.newContext({ baseURL: product.url, viewport: WIDE, reducedMotion: "reduce" });
	const complaints: Complaint[] = [];
	watchContext(context, complaints);
	if (who) await signInOn(context, product, who);
	const looker = { page: await context.newPage(), complaints };
	lookers.set(String(who), { product, looker });
	return looker;
}

const pathOf = async (product: Product, name: string) => (await pictureOf(product, name)).path;

async function expectNoSidewaysScrolling(page: Page): Promise<void> {
	const wide = await page.evaluate(() => {
		const { clientWidth, scrollWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		return [...document.querySelectorAll("body *")]
			.filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
			.slice(0, 5)
			.map((element) => `${element.tagName} ${element.className}`.slice(0, 120));
	});
	expect(wide, "nothing is wider than the window").toEqual([]);
}

/** What a narrow, dark window can change about a page that was looked at wide and light. */
const NARROW_AND_DARK = [
	"color-contrast",
	"link-in-text-block",
	"scrollable-region-focusable",
	"target-size",
	"aria-hidden-focus",
];

/** What axe finds; in one document, so that it opens no page of its own beside it. */
async function expectNothingFromAxe(page: Page, rules?: string[]): Promise<void> {
	const axe = new AxeBuilder({ page }).setLegacyMode(true);
	const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
	const found = violations.flatMap(({ id, nodes }) =>
		nodes.map(
			({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.split("\n")[1]?.trim()}`,
		),
	);
	expect(found, "axe finds nothing").toEqual([]);
}

for (const [index, { name, who, route }] of PAGES.entries())
	test.describe(name, () => {
		// Pages that say that something is not there say it with that status too.
		const gone = route === "not-found" || name.endsWith("-gone");
		test.use({ allow: gone ? [/status of 404/] : [] });

		test("is accessible, wide and narrow, light and dark, in both languages", async ({
			product,
			browser,
			allow,
		}) => {
			const { path, cookie } = await pictureOf(product, name);
			const { page, complaints } = await lookerOf(product, browser, who);
			if (!who) await page.context().clearCookies();
			if (cookie) await page.context().addCookies([{ ...cookie, url: product.url }]);
			const open = async (language: "vi" | "en") => {
				if (who) await setLanguage(product, who, language);
				else await page.context().addCookies([{ name: "language", value: language, url: product.url }]);
				await page.goto(path);
				await expect(page.locator("html")).toHaveAttribute("lang", language);
				await expect(page).toHaveTitle(/Lắng Nghe/);
				await expectNoSidewaysScrolling(page);
			};
			await page.setViewportSize(WIDE);
			await page.emulateMedia({ colorScheme: "light" });
			await open("vi");
			// How long words are depends on the language; colours, names and what a narrow window leaves out do not. The
			// same route in other eyes is looked at narrow and dark alone.
			const first = PAGES.findIndex((each) => each.route === route) === index;
			if (first) await expectNothingFromAxe(page);
			await page.setViewportSize({ width: 360, height: 740 });
			await page.emulateMedia({ colorScheme: "dark" });
			await expectNoSidewaysScrolling(page);
			await expectNothingFromAxe(page, first ? NARROW_AND_DARK : undefined);
			await open("en");
			await page.setViewportSize(WIDE);
			await expectNoSidewaysScrolling(page);
			const unexpected = complaints.splice(0).filter((each) => !allow.some((known) => known.test(each)));
			expect(unexpected, "nothing goes wrong that the test does not expect").toEqual([]);
		});
	});

test("a chosen theme wins over the system's", async ({ product, openAs }) => {
	const path = await pathOf(product, "account");
	const page = await openAs("trainee", { theme: "dark", browser: { colorScheme: "light" } });
	await page.goto(path);
	const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	const [red = 255] = (background.match(/\d+(\.\d+)?/g) ?? []).map(Number);
	expect(red, background).toBeLessThan(100);
	await expectNothingFromAxe(page);
});

test.describe("the security policy", () => {
	// That browsers hold to it on every page is seen above: a breach is a complaint, which fails a test.
	test("is enforced on every page, and every script has its nonce", async ({ product, openAs }) => {
		test.setTimeout(120_000);
		const nonces = new Set<string>();
		const pages = new Map<string | null, Page>();
		for (const { name, who } of PAGES) {
			const page = pages.get(who) ?? (await openAs(who));
			pages.set(who, page);
			const response = await page.request.get(await pathOf(product, name));
			const policy = response.headers()["content-security-policy"] ?? "";
			const nonce = /script-src 'self' 'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
			expect(nonce.length, name).toBeGreaterThan(20);
			expect(nonces.has(nonce), "a nonce is used once").toBe(false);
			nonces.add(nonce);
			expect(policy).toContain("default-src 'none'");
			expect(policy).toContain("frame-ancestors 'none'");
			expect(policy).toContain("base-uri 'none'");
			expect(policy.replaceAll("style-src-attr 'unsafe-inline'", "")).not.toContain("unsafe");
			const html = await response.text();
			const scripts = html.match(/<script\b[^>]*>/g) ?? [];
			expect(scripts.length, name).toBeGreaterThan(0);
			for (const script of scripts) expect(script, name).toContain(`nonce="${nonce}"`);
			expect(html.match(/<style\b(?![^>]*nonce=)[^>]*>/g) ?? []).toEqual([]);
			expect(html.match(/<[a-z][^>]*\son[a-z]+="/g) ?? []).toEqual([]);
		}
	});

	test("stops a script that gets into a page", async ({ page, complaints }) => {
		await page.goto("/sign-in");
		await page.evaluate(() => {
			const script = document.createElement("script");
			script.textContent = "window.stolen = true";
			document.body.append(script);
		});
		expect(await page.evaluate(() => "stolen" in window)).toBe(false);
		await expect.poll(() => complaints.filter((each) => /Content Security Policy/.test(each)).length).toBe(1);
		complaints.length = 0;
	});
});

test("answers carry the security headers", async ({ request }) => {
	for (const path of ["/sign-in", "/sign-in.data", "/favicon.svg"]) {
		const headers = (await request.get(path)).headers();
		expect(headers["x-content-type-options"], path).toBe("nosniff");
		expect(headers["referrer-policy"], path).toBe("same-origin");
		expect(headers["cross-origin-opener-policy"], path).toBe("same-origin");
		expect(headers["x-powered-by"], path).toBeUndefined();
		expect(headers["content-security-policy"], path).toContain("default-src 'none'");
	}
	expect((await request.get("/sign-in")).headers()["cache-control"]).toBe("no-store");
});
