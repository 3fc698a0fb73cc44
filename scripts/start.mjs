// npm start, npm run dev, npm run serve -- --processes N: from a fresh clone to a running product, one line a step.
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { installPackages } from "./setup/install.mjs";
import { requireNodeVersion } from "./setup/node-version.mjs";
import { PlainError, runCommand } from "./setup/say.mjs";

const root = new URL("..", import.meta.url);

await runCommand(async () => {
	requireNodeVersion(root);
	const { prepareDataDirectory, requireFreePort, address } = await import("./setup/preflight.mjs");
	const { development, processes } = readArguments();
	// Demo data gets into a server's database only where nobody says that it is a real one.
	const realInstallation = process.env.NODE_ENV === "production";
	process.env.NODE_ENV ??= development ? "development" : "production";
	const { host, port } = address();
	await requireFreePort(host, port);
	const dataDirectory = await prepareDataDirectory(fileURLToPath(root));
	await installPackages(fileURLToPath(root));
	// What needs installed packages is loaded only now.
	const { startProduct } = await import("./setup/start-product.mjs");
	await startProduct({
		root: fileURLToPath(root),
		dataDirectory,
		host,
		port,
		development,
		realInstallation,
		processes,
	});
});

function readArguments() {
	const options = { dev: { type: "boolean", default: false }, processes: { type: "string", default: "1" } };
	let values;
	try {
		({ values } = parseArgs({ options }));
	} catch (error) {
		throw new PlainError(`${error.message}. Known are --dev and --processes N.`);
	}
	const processes = Number(values.processes);
	if (!Number.isInteger(processes) || processes < 1 || processes > 64)
		throw new PlainError(`--processes takes a number from 1 to 64, not “${values.processes}”.`);
	return { development: values.dev, processes: values.dev ? 1 : processes };
}
