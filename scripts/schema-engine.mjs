#!/usr/bin/env node
// What Prisma's command line takes for its schema engine (PRISMA_SCHEMA_ENGINE_BINARY in prisma.config.ts). The real
// one is a binary from a host that a closed network does not reach; this one speaks the same JSON-RPC on standard
// input and output and drives the WebAssembly engine of the same release, which comes from npm.
import fs from "node:fs";
import { createRequire } from "node:module";
import readline from "node:readline";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const words = process.argv.slice(2);
/** The values of an option, which may come several times. */
const option = (name) => words.flatMap((word, index) => (word === name ? [words[index + 1]] : []));

/** The code that Prisma's command line expects with an error of the engine. */
const ENGINE_ERROR = 4466;
/** OIDs of PostgreSQL's types. */
const INTERNAL_CHAR = 18;
const TEXT = 25;

const url = datasourceUrl();
const shadows = new Set();
let panicMessage;

function datasourceUrl() {
	const given = JSON.parse(option("--datasource")[0] ?? "{}").url;
	// `generate` needs no database, and then there may be no address.
	return given ?? process.env.DATABASE_URL ?? "postgresql://127.0.0.1:1/none";
}

/** Prisma asks these two before it lets a migration begin. */
async function runSubcommand(name) {
	try {
		if (name === "can-connect-to-database") await withClient(url, async () => undefined);
		else if (name === "create-database") await createDatabase();
	} catch (error) {
		const code = { "3D000": "P1003", "28P01": "P1000" }[error.code] ?? "P1001";
		const fields = { message: error.message || String(error), error_code: code };
		// The command line skips the first line.
		process.stderr.write(`\n${JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields })}`);
		process.exit(1);
	}
}

/** Answers one request a line until the command line closes our input. */
async function serveRequests() {
	const { SchemaEngine } = await loadEngine();
	for (const signal of ["SIGTERM", "SIGINT"])
		process.on(signal, () => dropShadows().finally(() => process.exit(0)));

	const datamodels = option("--datamodels").map((file) => [file, fs.readFileSync(file, "utf8")]);
	const factory = bindMigrationAwareSqlAdapterFactory(new AdapterFactory({ connectionString: url }));
	let engine;
	const theEngine = () => {
		engine ??= SchemaEngine.new(
			{ datamodels: datamodels.length > 0 ? datamodels : undefined },
			() => {},
			factory,
		);
		return engine;
	};
	const own = {
		createDatabase: async () => {
			await createDatabase();
			return { databaseName: databaseName() };
		},
		getDatabaseVersion: async () => (await theEngine()).version(),
	};
	for await (const line of readline.createInterface({ input: process.stdin })) {
		const { id, method, params } = line.trim() ? JSON.parse(line) : {};
		// A line without a method is the command line's answer to something that we printed.
		if (method === undefined) continue;
		try {
			const result = await (own[method]?.(params) ?? (await theEngine())[method](params));
			// The binary prints a difference by a request of its own; the WebAssembly engine returns it.
			if (method === "diff" && result?.stdout != null)
				write({ id: 900_000 + id, method: "print", params: { content: result.stdout } });
			write({ id, result: result ?? null });
		} catch (error) {
			const message = panicMessage ?? error?.message ?? String(error);
			const data = {
				is_panic: false,
				message,
				error_code: error?.code ?? error?.error_code,
				meta: error?.meta ?? {},
			};
			write({ id, error: { code: ENGINE_ERROR, message, data } });
		}
	}
}

const write = (message) => process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);

/** Instantiates the engine's WebAssembly, as a bundler would. */
async function loadEngine() {
	const bindings = await import("@prisma/schema-engine-wasm/schema_engine_bg");
	const script = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
	const bytes = fs.readFileSync(script.replace(/\.js$/, ".wasm"));
	const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
	bindings.__wbg_set_wasm(instance.exports);
	instance.exports.__wbindgen_start();
	globalThis.PRISMA_WASM_PANIC_REGISTRY = {
		set_message: (message) => {
			panicMessage = message;
		},
	};
	process.on("uncaughtException", (error) => {
		const fields = { message: panicMessage ?? String(error) };
		process.stderr.write(`${JSON.stringify({ level: "ERROR", fields })}\n`);
		process.exit(101);
	});
	return bindings;
}

/** Connects the engine to the database and to a shadow database, in which it tries the migrations. */
class AdapterFactory extends PrismaPg {
	async connect() {
		return withInternalChar(await super.connect());
	}

	/** Prisma's own drops the database before its connections have ended, which PostgreSQL refuses. */
	async connectToShadowDb() {
		const name = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
		await withClient(url, (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`));
		shadows.add(name);
		return withInternalChar(await new PrismaPg({ connectionString: withDatabase(name) }).connect());
	}
}

/**
 * The engine reads PostgreSQL's catalogues, which hold the internal type "char"; the adapter does not know it. It
 * passes here as text, and is called a character to the engine.
 */
function withInternalChar(adapter) {
	const performIO = adapter.performIO.bind(adapter);
	const queryRaw = adapter.queryRaw.bind(adapter);
	let columns = [];
	adapter.performIO = async (query) => {
		const answer = await performIO(query);
		const fields = answer.fields ?? [];
		columns = fields.flatMap((field, index) => (field.dataTypeID === INTERNAL_CHAR ? [index] : []));
		for (const column of columns) fields[column].dataTypeID = TEXT;
		return answer;
	};
	adapter.queryRaw = async (query) => {
		const result = await queryRaw(query);
		for (const column of columns) result.columnTypes[column] = ColumnTypeEnum.Character;
		return result;
	};
	return adapter;
}

async function dropShadows() {
	if (shadows.size === 0) return;
	await withClient(url, async (client) => {
		for (const name of shadows)
			await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
	});
}

const databaseName = () => decodeURIComponent(new URL(url).pathname.slice(1));

function withDatabase(name) {
	const address = new URL(url);
	address.pathname = `/${name}`;
	return address.href;
}

function createDatabase() {
	return withClient(withDatabase("postgres"), (client) =>
		client.query(`CREATE DATABASE ${client.escapeIdentifier(databaseName())}`),
	);
}

async function withClient(connectionString, use) {
	const client = new pg.Client({ connectionString });
	await client.connect();
	try {
		return await use(client);
	} finally {
		await client.end();
	}
}

if (words.includes("--version")) {
	console.log("schema-engine-cli wasm");
} else if (words.includes("cli")) {
	await runSubcommand(words[words.indexOf("cli") + 1]);
} else {
	await serveRequests();
	await dropShadows();
}
process.exit(0);
