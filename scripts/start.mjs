// npm start, npm run dev: from a fresh clone to a running product, one line a step.
import { fileURLToPath } from "node:url";
import { installPackages } from "./setup/install.mjs";
import { requireNodeVersion } from "./setup/node-version.mjs";
import { runCommand } from "./setup/say.mjs";

const root = new URL("..", import.meta.url);

await runCommand(async () => {
	requireNodeVersion(root);
	const { prepareDataDirectory, requireFreePort, address } = await import("./setup/preflight.mjs");
	const development = process.argv.includes("--dev");
	// Demo data gets into a server's database only where nobody says that it is a real one.
	const realInstallation = process.env.NODE_ENV === "production";
	process.env.NODE_ENV ??= development ? "development" : "production";
	const { host, port } = address();
	await requireFreePort(host, port);
	const dataDirectory = await prepareDataDirectory(fileURLToPath(root));
	await installPackages(fileURLToPath(root));
	// What needs installed packages is loaded only now.
	const { startProduct } = await import("./setup/start-product.mjs");
	await startProduct({ root: fileURLToPath(root), dataDirectory, host, port, development, realInstallation });
});
