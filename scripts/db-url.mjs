// npm run -s db:url [-- --admin]: the address of the local database.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { PlainError, runCommand } from "./setup/say.mjs";

await runCommand(async () => {
	const { findLocalPostgres } = await import("../server/local-postgres.mjs");
	const root = fileURLToPath(new URL("..", import.meta.url));
	const directory = path.join(path.resolve(root, process.env.DATA_DIR || ".data"), "pg");
	const running = await findLocalPostgres(directory);
	if (!running) throw new PlainError("no local database runs: start it with npm start.");
	console.log(process.argv.includes("--admin") ? running.adminUrl : running.url);
});
