// npm run bench [-- PART …]: measures the production build and prints a table; parts: turns, machine, page.
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPackages } from "./setup/install.mjs";
import { runCommand } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
	await installPackages(root);
	const { buildProduct, generateClient } = await import("./setup/build.mjs");
	const { bundleCommand } = await import("./setup/bundle-server.mjs");
	const { needBrowser } = await import("./setup/need-browser.mjs");
	await generateClient(root);
	await buildProduct(root);
	await needBrowser(root);
	process.env.LANG_NGHE_ROOT = root;
	process.env.NODE_ENV = "production";
	const { main } = await import(pathToFileURL(await bundleCommand(root, "bench")).href);
	process.exit(await main(process.argv.slice(2)));
});
