// npm run seed:large [-- --scale 0.01 --data-directory DIR]: generated data in a database of its own, which the product
// is then started on with DATA_DIR=DIR npm start. With DATABASE_URL it goes to that server instead.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { runProgram } from "./setup/run-program.mjs";
import { runCommand } from "./setup/say.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const given = process.argv.slice(2);
const at = given.indexOf("--data-directory");
const directory = path.resolve(root, (at >= 0 && given[at + 1]) || ".data/large");

await runCommand(async () => {
	const server = process.env.DATABASE_URL ? null : await startServer();
	try {
		const { code } = await runProgram(
			process.execPath,
			[path.join(root, "scripts/run-command.mjs"), "seed-large", ...given],
			{
				cwd: root,
				env: { ...process.env, ...(server && { DATABASE_URL: server.url, DATA_DIR: directory }) },
				show: true,
			},
		);
		if (code === 0 && server)
			console.log(`The product on it: LANG_NGHE_DEMO=0 DATA_DIR=${directory} npm start`);
		process.exitCode = code;
	} finally {
		await server?.stop();
	}
});

async function startServer() {
	const { startLocalPostgres } = await import("../server/local-postgres.mjs");
	const { prepareSchema } = await import("../server/prepare-schema.mjs");
	console.log(`A database in ${directory}.`);
	const server = await startLocalPostgres(path.join(directory, "pg"), {
		settings: { shared_buffers: "1GB", max_wal_size: "8GB" },
	});
	await prepareSchema(server, path.join(root, "prisma/migrations"));
	return server;
}
