import {
	type BrowserContext,
	type BrowserContextOptions,
	test as base,
	expect,
	type Page,
} from "@playwright/test";
import { makeSession, type Preferences, type Who } from "./sessions";
import { type Product, startProduct } from "./start-product";
import type { Addresses, Template } from "./test-databases";
import { type Complaint, watchContext } from "./watch-context";

interface Options {
	/** What the test expects to go wrong: complaints that match are no failure. */
	allow: RegExp[];
	/** A server and a database for each test of this file, instead of one for the whole file. */
	fresh: boolean;
	/** And a database server of its own, for a test that stops it. */
	ownCluster: boolean;
	/** What the database holds at the start. */
	template: Template;
	/** Set in the server's environment. */
	environment: Record<string, string>;
}

interface Fixtures {
	product: Product;
	/** Signs the person in on the page's context. */
	signInAs(page: Page, who: Who | (string & {}), preferences?: Preferences): Promise<void>;
	/** Somebody else at a browser of their own, signed in (or, with null, not), and watched as the first one is. */
	openAs(
		who: Who | (string & {}) | null,
		options?: Preferences & { browser?: BrowserContextOptions },
	): Promise<Page>;
	complaints: Complaint[];
}

interface Kept {
	key: string;
	product: Product;
	end(): Promise<void>;
}

/** Keeps one product from test to test of a file. */
interface Keeper {
	kept: Kept | null;
}

export const test = base.extend<Options & Fixtures, { keeper: Keeper }>({
	allow: [[], { option: true }],
	fresh: [false, { option: true }],
	ownCluster: [false, { option: true }],
	template: ["demo", { option: true }],
	environment: [{}, { option: true }],

	keeper: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names from the pattern
		async ({}, use) => {
			const keeper: Keeper = { kept: null };
			await use(keeper);
			await keeper.kept?.end();
		},
		{ scope: "worker" },
	],

	product: async ({ keeper, fresh, ownCluster, template, environment }, use, info) => {
		const once = fresh || ownCluster;
		// The file that is run, which may not be the one in which its tests are written.
		const key = once ? info.testId : JSON.stringify([info.titlePath[0], template, environment]);
		if (keeper.kept?.key !== key) {
			await keeper.kept?.end();
			keeper.kept = null;
			const ownClusterFrom = ownCluster ? process.env.LANG_NGHE_TEST_BASE : undefined;
			const started = await startProduct(sharedCluster(), { ownClusterFrom, template, environment });
			keeper.kept = { key, ...started };
		}
		const { kept } = keeper;
		await use(kept.product);
		if (once) {
			await kept.end();
			keeper.kept = null;
		}
	},

	baseURL: async ({ product }, use) => use(product.url),

	complaints: [
		async ({ product, context, allow }, use) => {
			const complaints: Complaint[] = [];
			const before = product.server.log.length;
			watchContext(context, complaints);
			await use(complaints);
			const logged = product.server.log
				.slice(before)
				.filter((line) => Number(line.level) >= 50)
				.map((line) => `server: ${JSON.stringify(line)}`);
			const unexpected = [...complaints, ...logged].filter(
				(complaint) => !allow.some((expected) => expected.test(complaint)),
			);
			expect(unexpected, "nothing goes wrong that the test does not expect").toEqual([]);
		},
		{ auto: true },
	],

	signInAs: async ({ product }, use) => {
		await use((page, who, preferences) => signInOn(page.context(), product, who, preferences));
	},

	openAs: async ({ browser, product, complaints, contextOptions }, use) => {
		const contexts: BrowserContext[] = [];
		await use(async (who, { browser: options, ...preferences } = {}) => {
			const context = await browser.newContext({ ...contextOptions, baseURL: product.url, ...options });
			contexts.push(context);
			watchContext(context, complaints);
			if (who !== null) await signInOn(context, product, who, preferences);
			return context.newPage();
		});
		for (const context of contexts) await context.close();
	},
});

export { expect, type Product };

/** Signs somebody in on a context. */
export async function signInOn(
	context: BrowserContext,
	product: Product,
	who: string,
	preferences?: Preferences,
): Promise<void> {
	const cookie = await makeSession(product.database, who, preferences);
	await context.addCookies([{ ...cookie, url: product.url, httpOnly: true, sameSite: "Lax" }]);
}

/** The cluster that global-setup.ts started for all workers. */
function sharedCluster(): Addresses {
	const given = process.env.LANG_NGHE_TEST_CLUSTER;
	if (!given) throw new Error("global-setup.ts did not run");
	return JSON.parse(given);
}
