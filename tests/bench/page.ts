import { chromium } from "@playwright/test";
import { BROWSER_ARGUMENTS, findBrowser } from "../../scripts/setup/browser.mjs";
import { startTestServer } from "../setup/test-server";
import { startBenchDatabase } from "./database";
import { makeOpenCalls, makeTrainees } from "./prepare";

export interface PageMeasured {
	/** Bytes of script that the call page loads, as they come over the wire (gzip). */
	readonly scriptBytes: number;
	/** Milliseconds until the largest paint of the call page, the median of the loads. */
	readonly paint: number;
	readonly loads: number;
}

const LOADS = 5;

/** The call page on a slow machine and line: 4× slower processor, 1.6 Mbit/s and 150 ms there and back, nothing cached. */
export async function measurePage(): Promise<PageMeasured> {
	const { database, end } = await startBenchDatabase();
	const server = await startTestServer(database.url);
	const browser = await chromium.launch({
		executablePath: (await findBrowser()) ?? undefined,
		args: BROWSER_ARGUMENTS,
	});
	try {
		const [trainee] = await makeTrainees(database, 1);
		if (!trainee) throw new Error("no trainee");
		const paints: number[] = [];
		let scriptBytes = 0;
		for (const call of await makeOpenCalls(database, [trainee], LOADS)) {
			const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
			const [name = "", value = ""] = trainee.cookie.split("=", 2);
			await context.addCookies([{ name, value, url: server.url }]);
			const page = await context.newPage();
			const session = await context.newCDPSession(page);
			await session.send("Network.enable");
			await session.send("Network.emulateNetworkConditions", {
				offline: false,
				latency: 0,
				downloadThroughput: (1.6 * 1024 * 1024) / 8,
				uploadThroughput: (750 * 1024) / 8,
			});
			await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
			await page.goto(`${server.url}/calls/${call.id}`, { waitUntil: "networkidle" });
			paints.push(await page.evaluate(largestPaint));
			scriptBytes = await page.evaluate(scriptBytesLoaded);
			await context.close();
		}
		paints.sort((a, b) => a - b);
		return { scriptBytes, paint: paints[Math.floor(paints.length / 2)] ?? Number.NaN, loads: paints.length };
	} finally {
		await browser.close();
		await server.stop();
		await end();
	}
}

/** In the page: the time of the last candidate for the largest paint. */
function largestPaint(): Promise<number> {
	return new Promise((resolve) => {
		new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
			type: "largest-contentful-paint",
			buffered: true,
		});
	});
}

/** In the page: the compressed size of every script, preloaded ones among them. */
function scriptBytesLoaded(): number {
	const entries = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
	return entries
		.filter(({ name }) => new URL(name).pathname.endsWith(".js"))
		.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
}
