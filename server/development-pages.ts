import type { ServerBuild } from "@remix-run/node";
import type { Pages } from "./application";

/** Pages from Vite's development server: changes show at once. */
export async function startDevelopmentPages(root: string): Promise<Pages> {
	const { createServer } = await import("vite");
	const vite = await createServer({ root, server: { middlewareMode: true } });
	return {
		build: () => vite.ssrLoadModule("virtual:remix/server-build") as Promise<ServerBuild>,
		assets: null,
		middleware: vite.middlewares,
		close: () => vite.close(),
	};
}
