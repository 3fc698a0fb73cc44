import { existsSync } from "node:fs";
import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { contentHash } from "../../scripts/setup/content-hash.mjs";
import { startTestCluster } from "./test-cluster";
import { makeTemplates, ROOT } from "./test-databases";

/** What the templates are made from. */
const SOURCES = [
	"app/domain",
	"app/persistence",
	"app/features/people/ensure-centres.server.ts",
	"app/features/scenario-authoring",
	"app/platform",
	"package-lock.json",
	"prisma",
	"scenarios",
	"server/grants.mjs",
	"server/local-postgres.mjs",
	"server/migrate.mjs",
	"server/prepare-schema.mjs",
];
const PREFIX = "lang-nghe-base-";
const DAY = 86_400_000;

/**
 * A stopped database server with the templates in it, to copy. Making it takes half a minute (every state of every
 * scenario is looked at before it is published), so it is kept for the day: the demo's history ends on the day on
 * which it is made.
 */
export async function baseCluster(): Promise<string> {
	await removeOldBases();
	const made = contentHash(ROOT, SOURCES, (file: string) => /\.test\.ts$|generated/.test(file)).slice(0, 16);
	const base = path.join(os.tmpdir(), `${PREFIX}${new Date().toISOString().slice(0, 10)}-${made}`);
	if (existsSync(base)) return base;
	const cluster = await startTestCluster();
	try {
		await makeTemplates(cluster);
		await cluster.stop();
		// Another test run may have been quicker.
		await fs.rename(cluster.home, base).catch((error) => {
			if (!existsSync(base)) throw error;
		});
	} finally {
		await cluster.remove();
	}
	return base;
}

async function removeOldBases(): Promise<void> {
	for (const name of await fs.readdir(os.tmpdir())) {
		const home = path.join(os.tmpdir(), name);
		if (!name.startsWith(PREFIX)) continue;
		const { mtimeMs } = await fs.stat(home);
		if (Date.now() - mtimeMs > DAY) await fs.rm(home, { recursive: true, force: true });
	}
}
