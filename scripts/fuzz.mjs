// npm run fuzz [-- --long] [--runs N] [--seed N] [--target NAME]: inputs that nobody sends by mistake, on a fresh build.
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPackages } from "./setup/install.mjs";
import { runCommand } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
	await installPackages(root);
	const { buildProduct, generateClient } = await import("./setup/build.mjs");
	const { bundleCommand } = await import("./setup/bundle-server.mjs");
	await generateClient(root);
	await buildProduct(root);
	process.env.LANG_NGHE_ROOT = root;
	const { main } = await import(pathToFileURL(await bundleCommand(root, "fuzz")).href);
	process.exit(await main(process.argv.slice(2)));
});
