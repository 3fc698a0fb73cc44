// npm run chaos [-- --seconds N --seed S | --long | --mutants | --soak]: is anything lost when everything fails?
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPackages } from "./setup/install.mjs";
import { requireNodeVersion } from "./setup/node-version.mjs";
import { runCommand } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
	requireNodeVersion(new URL("..", import.meta.url));
	await installPackages(root);
	const { buildProduct, generateClient } = await import("./setup/build.mjs");
	const { bundleCommand } = await import("./setup/bundle-server.mjs");
	await generateClient(root);
	await buildProduct(root);
	process.env.LANG_NGHE_ROOT = root;
	const { main } = await import(pathToFileURL(await bundleCommand(root, "chaos")).href);
	process.exit(await main(process.argv.slice(2)));
});
