import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentHash } from "./content-hash.mjs";
import { runProgram } from "./run-program.mjs";
import { PlainError, say } from "./say.mjs";

const CLIENT_SOURCES = [
	"prisma/schema.prisma",
	"prisma.config.ts",
	"scripts/schema-engine.mjs",
	"package-lock.json",
];
const BUILD_SOURCES = [
	"app",
	"server",
	"public",
	"prisma/schema.prisma",
	"prisma/seed",
	"vite.config.ts",
	"remix.config.js",
	"package-lock.json",
	"scripts/setup/bundle-server.mjs",
];
const isTest = (path) => /\.test\.tsx?$/.test(path);

/** Generates the Prisma client unless the one that stands was made from the same schema. */
export async function generateClient(root) {
	await unlessFresh(root, "prisma/generated/.made-from", CLIENT_SOURCES, async () => {
		say("Generating the database client …");
		await npx(root, ["prisma", "generate"], {
			...process.env,
			DATABASE_URL: "postgresql://127.0.0.1:1/none",
		});
	});
}

/** Builds pages and server for production unless the build that stands was made from the same sources. */
export async function buildProduct(root) {
	await unlessFresh(root, "build/.made-from", BUILD_SOURCES, async () => {
		say("Building (about half a minute) …");
		const env = { ...process.env, NODE_ENV: "production" };
		await npx(root, ["remix", "vite:build"], env);
		const { bundleServer } = await import("./bundle-server.mjs");
		await bundleServer(root);
	});
}

async function unlessFresh(root, stampPath, sources, make) {
	const stamp = join(root, stampPath);
	const wanted = contentHash(root, sources, isTest);
	if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
	await make();
	mkdirSync(join(stamp, ".."), { recursive: true });
	writeFileSync(stamp, wanted);
}

async function npx(root, args, env) {
	const { code, output } = await runProgram("npx", ["--no-install", ...args], { cwd: root, env });
	if (code !== 0)
		throw new PlainError(`${args.join(" ")} failed:\n${output.trim().split("\n").slice(-25).join("\n")}`);
}
