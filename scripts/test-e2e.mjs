// npm run test:e2e [-- NAME]: the browser tests, or those whose file name contains NAME, on a fresh build.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { installPackages } from "./setup/install.mjs";
import { requireNodeVersion } from "./setup/node-version.mjs";
import { runCommand } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

await runCommand(async () => {
	requireNodeVersion(new URL("..", import.meta.url));
	await installPackages(root);
	const { buildProduct, generateClient } = await import("./setup/build.mjs");
	const { needBrowser } = await import("./setup/need-browser.mjs");
	await generateClient(root);
	await buildProduct(root);
	await needBrowser(root);
	const [name, ...rest] = process.argv.slice(2);
	// Playwright takes an expression that it holds against the whole path.
	const files = name ? [`${name.replace(/[^\w-]/g, "\\$&")}[^/]*$`] : [];
	const child = spawn("npx", ["--no-install", "playwright", "test", ...files, ...rest], {
		cwd: root,
		stdio: "inherit",
	});
	// Playwright tidies up after an interrupt; the terminal sends it one itself, whoever else stops us does not.
	for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill("SIGINT"));
	process.on("SIGINT", () => undefined);
	process.exitCode = await new Promise((resolve) => child.on("close", (code) => resolve(code ?? 1)));
});
