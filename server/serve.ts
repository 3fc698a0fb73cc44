import { createServer, type Server } from "node:http";
import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import type { Product } from "../app/product.server";
import { createApplication, type Pages } from "./application";
import { startDevelopmentPages } from "./development-pages";

/** How long what is under way may take when we stop, and then how long the database's connections may. */
const FINISH_MS = 5000;
const CLOSE_MS = 3000;

interface Serving {
	stop(): Promise<void>;
}

/** What the bundle of the pages exports beside the pages: everything that the server does without a request. */
type Build = ServerBuild & { entry: { module: { product: Product } } };

type Say = (message: string) => void;

/**
 * Loads the product, prepares it and answers requests until `stop`. Where several processes serve together, one has
 * prepared for all of them (`prepare`).
 */
export async function serve({
	say,
	isPrepared = false,
}: {
	say: Say;
	isPrepared?: boolean;
}): Promise<Serving> {
	const root = process.env.LANG_NGHE_ROOT ?? process.cwd();
	const pages = process.env.LANG_NGHE_DEVELOPMENT
		? await startDevelopmentPages(root)
		: await builtPages(root);
	const { product } = ((await pages.build()) as Build).entry.module;
	const signIns = isPrepared ? [] : await product.prepare(say);

	const application = createApplication({ pages, product, root });
	const server = createServer(application.handle);
	// Slow clients may not hold a socket for ever; a beat comes every few seconds.
	server.requestTimeout = 30_000;
	server.headersTimeout = 10_000;
	server.keepAliveTimeout = 65_000;
	await listen(server);
	const stopJobs = product.startJobs();
	if (!isPrepared) say(`Lắng Nghe listens on ${process.env.PUBLIC_URL}`);
	for (const line of signIns) say(line);

	return {
		async stop() {
			application.startDraining();
			const jobsStopped = stopJobs();
			await passes(drainMs());
			await closeServer(server);
			await pages.close();
			// A job that takes longer is taken up again at the next start.
			await Promise.race([jobsStopped.then(() => product.close()), passes(CLOSE_MS)]);
		},
	};
}

/** What `serve` does before it listens, for processes that serve together. Resolves to the demo's sign-ins. */
export async function prepare({ say }: { say: Say }): Promise<string[]> {
	const pages = await builtPages(process.env.LANG_NGHE_ROOT ?? process.cwd());
	const { product } = ((await pages.build()) as Build).entry.module;
	const signIns = await product.prepare(say);
	await product.close();
	return signIns;
}

async function builtPages(root: string): Promise<Pages> {
	const build = (await import(/* @vite-ignore */ path.join(root, "build/server/index.js"))) as ServerBuild;
	return {
		build: async () => build,
		assets: path.join(root, "build/client"),
		middleware: null,
		close: async () => undefined,
	};
}

function listen(server: Server): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(Number(process.env.PORT), process.env.HOST, () => resolve());
	});
}

/**
 * For so long /readyz says 503 while requests are still answered, so that a load balancer sends no more of them before
 * the door closes.
 */
const drainMs = () => Math.min(5000, Math.max(0, Number(process.env.DRAIN_MS ?? 0) || 0));
const passes = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms).unref());

/** Requests under way are answered; idle connections are closed at once, the rest after five seconds. */
function closeServer(server: Server): Promise<void> {
	return new Promise((resolve) => {
		const force = setTimeout(() => server.closeAllConnections(), FINISH_MS);
		server.close(() => {
			clearTimeout(force);
			resolve();
		});
		server.closeIdleConnections();
	});
}
