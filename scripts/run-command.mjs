// node scripts/run-command.mjs NAME [arguments]: bundles scripts/NAME.ts and runs it on DATABASE_URL, or on the
// local database that runs. Its `main(arguments)` returns the exit code.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { installPackages } from "./setup/install.mjs";
import { requireNodeVersion } from "./setup/node-version.mjs";
import { PlainError, runCommand } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const [name, ...given] = process.argv.slice(2);

await runCommand(async () => {
	requireNodeVersion(new URL("..", import.meta.url));
	await installPackages(root);
	const { generateClient } = await import("./setup/build.mjs");
	await generateClient(root);
	await fillEnvironment();
	const { bundleCommand, bundleProver } = await import("./setup/bundle-server.mjs");
	await bundleProver(root);
	const { main } = await import(pathToFileURL(await bundleCommand(root, name)).href);
	process.exit(await main(given));
});

/** What scripts/setup/start-product.mjs sets for the product, for a command beside it. */
async function fillEnvironment() {
	const { address } = await import("./setup/preflight.mjs");
	const { installationSecret } = await import("./setup/secret.mjs");
	const dataDirectory = path.resolve(root, process.env.DATA_DIR || ".data");
	await mkdir(dataDirectory, { recursive: true });
	const { host, port } = address();
	process.env.NODE_ENV ??= "production";
	process.env.DATABASE_URL ||= await localDatabase(dataDirectory);
	process.env.PUBLIC_URL ||= `http://${host}:${port}`;
	process.env.LANG_NGHE_SECRET ||= await installationSecret(dataDirectory);
	process.env.LANG_NGHE_ROOT ??= root;
	process.env.LOG_LEVEL ??= "warn";
}

async function localDatabase(dataDirectory) {
	const { findLocalPostgres } = await import("../server/local-postgres.mjs");
	const running = await findLocalPostgres(path.join(dataDirectory, "pg"));
	if (!running)
		throw new PlainError("no local database runs: start it with npm start, or set DATABASE_URL to a server.");
	return running.url;
}
