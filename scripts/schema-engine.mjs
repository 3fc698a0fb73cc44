#!/usr/bin/env node
// Speaks the schema-engine CLI/JSON-RPC protocol over stdio, backed by the WASM schema engine + @prisma/adapter-pg.
import fs from "node:fs";
import { createRequire } from "node:module";
import readline from "node:readline";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import pg from "pg";

const require = createRequire(import.meta.url);
const argv = process.argv.slice(2);
const opt = (n) => argv.flatMap((a, i) => (a === n ? [argv[i + 1]] : []));
if (argv.includes("--version")) {
	console.log("schema-engine-cli wasm");
	process.exit(0);
}
const url =
	JSON.parse(opt("--datasource")[0] ?? "{}").url ??
	process.env.DATABASE_URL ??
	"postgresql://127.0.0.1:1/none";
const dbName = decodeURIComponent(new URL(url).pathname.slice(1));
const adminUrl = () => {
	const u = new URL(url);
	u.pathname = "/postgres";
	return u.href;
};
async function createDatabase() {
	const c = new pg.Client({ connectionString: adminUrl() });
	await c.connect();
	try {
		await c.query(`CREATE DATABASE ${c.escapeIdentifier(dbName)}`);
	} finally {
		await c.end();
	}
}
const cli = argv.indexOf("cli");
if (cli >= 0) {
	const fail = (code, message) => {
		// first line is skipped by the CLI's parser
		process.stderr.write(
			"\n" +
				JSON.stringify({
					level: "ERROR",
					target: "schema_engine::logger",
					fields: { message, error_code: code },
				}),
		);
		process.exit(1);
	};
	try {
		if (argv[cli + 1] === "can-connect-to-database") {
			const c = new pg.Client({ connectionString: url });
			await c.connect();
			await c.end();
		} else if (argv[cli + 1] === "create-database") await createDatabase();
		process.exit(0);
	} catch (e) {
		fail(e.code === "3D000" ? "P1003" : e.code === "28P01" ? "P1000" : "P1001", e.message || String(e));
	}
}
const bg = await import("@prisma/schema-engine-wasm/schema_engine_bg");
const wasmPath = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");
const { instance } = await WebAssembly.instantiate(fs.readFileSync(wasmPath), {
	"./schema_engine_bg.js": bg,
});
bg.__wbg_set_wasm(instance.exports);
instance.exports.__wbindgen_start();
const { SchemaEngine } = bg;
let panic;
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
	set_message: (m) => {
		panic = m;
	},
};
process.on("uncaughtException", (e) => {
	process.stderr.write(JSON.stringify({ level: "ERROR", fields: { message: panic ?? String(e) } }) + "\n");
	process.exit(101);
});
const datamodels = opt("--datamodels").map((p) => [p, fs.readFileSync(p, "utf8")]);
// adapter-pg has no mapping for Postgres' internal "char" (oid 18), which the catalog queries return; present it as Character.
const widen = (a) => {
	const io = a.performIO.bind(a),
		raw = a.queryRaw.bind(a);
	let chars = [];
	a.performIO = async (q) => {
		const r = await io(q);
		chars = [];
		r.fields?.forEach((f, i) => {
			if (f.dataTypeID === 18) {
				chars.push(i);
				f.dataTypeID = 25;
			}
		});
		return r;
	};
	a.queryRaw = async (q) => {
		const r = await raw(q);
		for (const i of chars) r.columnTypes[i] = ColumnTypeEnum.Character;
		return r;
	};
	return a;
};
class Factory extends PrismaPg {
	async connect() {
		return widen(await super.connect());
	}
	async connectToShadowDb() {
		// stock one drops the database before ending its pool
		const database = `prisma_migrate_shadow_db_${crypto.randomUUID()}`;
		const admin = new pg.Client({ connectionString: url });
		await admin.connect();
		await admin.query(`CREATE DATABASE "${database}"`);
		await admin.end();
		shadows.add(database);
		const u = new URL(url);
		u.pathname = "/" + database;
		const shadow = await new PrismaPg({ connectionString: u.href }).connect();
		return widen(shadow);
	}
}
const shadows = new Set();
const cleanup = async () => {
	if (!shadows.size) return;
	const c = new pg.Client({ connectionString: url });
	await c.connect();
	for (const d of shadows) await c.query(`DROP DATABASE IF EXISTS "${d}" WITH (FORCE)`);
	await c.end();
};
for (const sig of ["SIGTERM", "SIGINT"]) process.on(sig, () => cleanup().finally(() => process.exit(0)));
const factory = bindMigrationAwareSqlAdapterFactory(new Factory({ connectionString: url }));
let engine;
const getEngine = () =>
	(engine ??= SchemaEngine.new(
		{ datamodels: datamodels.length ? datamodels : undefined },
		() => {},
		factory,
	));
const methods = {
	createDatabase: async () => (await createDatabase(), { databaseName: dbName }),
	getDatabaseVersion: async () => (await getEngine()).version(),
};
for await (const line of readline.createInterface({ input: process.stdin })) {
	if (!line.trim()) continue;
	const { id, method, params } = JSON.parse(line);
	if (method === undefined) continue;
	try {
		const fn = methods[method] ?? (async (p) => (await getEngine())[method](p));
		const result = await fn(params);
		if (method === "diff" && result?.stdout != null)
			process.stdout.write(
				JSON.stringify({
					id: 900000 + id,
					jsonrpc: "2.0",
					method: "print",
					params: { content: result.stdout },
				}) + "\n",
			);
		process.stdout.write(JSON.stringify({ id, jsonrpc: "2.0", result: result ?? null }) + "\n");
	} catch (e) {
		const d = {
			is_panic: false,
			message: panic ?? e?.message ?? String(e),
			error_code: e?.code ?? e?.error_code,
			meta: e?.meta ?? {},
		};
		if (process.env.SE_DEBUG) console.error(e, "PANIC:", panic);
		process.stdout.write(
			JSON.stringify({ id, jsonrpc: "2.0", error: { code: 4466, message: d.message, data: d } }) + "\n",
		);
	}
}
await cleanup();
process.exit(0);
