import path from "node:path";
import { pathToFileURL } from "node:url";
import pg from "pg";
import { startLocalPostgres } from "../../server/local-postgres.mjs";
import { prepareSchema } from "../../server/prepare-schema.mjs";
import { buildProduct, generateClient } from "./build.mjs";
import { PlainError, say } from "./say.mjs";
import { installationSecret } from "./secret.mjs";
import { serveTogether } from "./serve-together.mjs";

/** Generates, builds, starts the database, migrates, loads and serves; resolves when the product answers. */
export async function startProduct({
	root,
	dataDirectory,
	host,
	port,
	development,
	realInstallation,
	processes,
}) {
	await generateClient(root);
	if (!development) await buildProduct(root);
	const database = await openDatabase(dataDirectory);
	const stopDatabase = onceOnly(database.stop);
	try {
		const applied = await prepareSchema(database, path.join(root, "prisma/migrations"));
		if (applied > 0) say(`Applied ${applied} migration(s).`);
		Object.assign(process.env, {
			DATABASE_URL: database.url,
			HOST: host,
			PORT: String(port),
			PUBLIC_URL: process.env.PUBLIC_URL || `http://${host}:${port}`,
			LANG_NGHE_SECRET: process.env.LANG_NGHE_SECRET || (await installationSecret(dataDirectory)),
			LANG_NGHE_ROOT: root,
			// At one's own desk only what goes wrong is worth a line; an installation keeps them all.
			LOG_LEVEL: process.env.LOG_LEVEL || (realInstallation ? "info" : "warn"),
			// A load balancer is told before the door closes; at one's own desk there is none.
			DRAIN_MS: process.env.DRAIN_MS || (realInstallation ? "1000" : "0"),
			LANG_NGHE_DEMO: database.local || !realInstallation ? "1" : "0",
		});
		const server = await openServer({ root, development, processes });
		stopOnSignal(async () => {
			await server.stop();
			await stopDatabase();
		});
	} catch (error) {
		await stopDatabase();
		throw error;
	}
}

async function openServer({ root, development, processes }) {
	if (processes > 1) return serveTogether(root, processes);
	const { serve } = development
		? await import("./serve-development.mjs").then((module) => module.loadServer(root))
		: await import(pathToFileURL(path.join(root, "build/serve.js")).href);
	return serve({ say });
}

/** DATABASE_URL names the server to use (DATABASE_ADMIN_URL the role that may change its schema); else a local one. */
async function openDatabase(dataDirectory) {
	const url = process.env.DATABASE_URL;
	if (!url) {
		const local = await startLocalPostgres(path.join(dataDirectory, "pg")).catch((error) => {
			throw new PlainError(error.message);
		});
		say("The local PostgreSQL runs.");
		return { ...local, local: true };
	}
	await requireReachable(url);
	return { url, adminUrl: process.env.DATABASE_ADMIN_URL || url, stop: async () => undefined, local: false };
}

async function requireReachable(url) {
	let client;
	try {
		client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 });
		await client.connect();
	} catch (error) {
		throw new PlainError(
			`DATABASE_URL cannot be reached (${error.code ?? error.message}): check the address and that the server runs, or unset it to use the local database.`,
		);
	} finally {
		await client?.end().catch(() => undefined);
	}
}

function onceOnly(action) {
	let running;
	return () => {
		running ??= action();
		return running;
	};
}

function stopOnSignal(stop) {
	let stopping = false;
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
		process.on(signal, () => {
			// npm and the terminal both pass the signal on; the first one counts.
			if (stopping) return;
			stopping = true;
			say("Stopping …");
			stop().then(
				() => process.exit(0),
				(error) => {
					console.error(error);
					process.exit(1);
				},
			);
		});
}
