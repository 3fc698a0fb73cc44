import { mkdir } from "node:fs/promises";
import path from "node:path";
import { type Browser, chromium } from "@playwright/test";
import { baseCluster } from "../tests/setup/base-cluster";
import type { PictureOf } from "../tests/setup/page-in-table";
import { picturesOf } from "../tests/setup/pictures-of";
import { makeSession } from "../tests/setup/sessions";
import { type Product, startProduct } from "../tests/setup/start-product";
import { startTestCluster } from "../tests/setup/test-cluster";
import { ROOT } from "../tests/setup/test-databases";
import { BROWSER_ARGUMENTS, findBrowser } from "./setup/browser.mjs";

const LANGUAGES = ["vi", "en"] as const;
const THEMES = ["light", "dark"] as const;
const WIDTHS = [1440, 360] as const;

/** npm run screens [-- NAME]: a picture of every page (whose name contains NAME) in screens/. */
export async function main([wanted = ""]: string[]): Promise<number> {
	const cluster = await startTestCluster(await baseCluster());
	const browser = await chromium.launch({
		executablePath: (await findBrowser()) ?? undefined,
		args: BROWSER_ARGUMENTS,
	});
	try {
		const { product, end } = await startProduct(cluster);
		const pictures = (await picturesOf(product)).filter(({ name }) => name.includes(wanted));
		let drawn = 0;
		for (const picture of pictures) drawn += await draw(browser, product, picture);
		await end();
		console.log(`${drawn} pictures of ${pictures.length} pages in screens/.`);
		return 0;
	} finally {
		await browser.close();
		await cluster.remove();
	}
}

/** One page in both languages, light and dark, wide and narrow; returns how many pictures. */
async function draw(
	browser: Browser,
	product: Product,
	{ name, who, path: address, cookie }: PictureOf,
): Promise<number> {
	let drawn = 0;
	for (const language of LANGUAGES)
		for (const theme of THEMES)
			for (const width of WIDTHS) {
				const context = await browser.newContext({
					baseURL: product.url,
					viewport: { width, height: width > 1000 ? 900 : 740 },
					colorScheme: theme,
					locale: language === "vi" ? "vi-VN" : "en-GB",
				});
				if (who)
					await context.addCookies([
						{ ...(await makeSession(product.database, who, { language })), url: product.url },
					]);
				if (cookie) await context.addCookies([{ ...cookie, url: product.url }]);
				const page = await context.newPage();
				await page.goto(address, { waitUntil: "load" });
				await page.evaluate(() => document.fonts.ready);
				const folder = path.join(ROOT, "screens", `${language}-${theme}-${width}`);
				await mkdir(folder, { recursive: true });
				await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
				await context.close();
				drawn++;
			}
	return drawn;
}
