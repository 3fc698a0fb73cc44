import path from "node:path";
import { pathToFileURL } from "node:url";
import { bundleServer } from "./bundle-server.mjs";

/** Bundles the server and lets it take the pages from Vite's development server. */
export async function loadServer(root) {
	process.env.LANG_NGHE_DEVELOPMENT = "1";
	await bundleServer(root);
	return import(pathToFileURL(path.join(root, "build/serve.js")).href);
}
