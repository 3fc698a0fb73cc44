import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { runProgram } from "../../scripts/setup/run-program.mjs";
import { startLocalPostgres } from "../../server/local-postgres.mjs";
import { baseCluster } from "../setup/base-cluster";
import { cloneDatabase, type TestDatabase } from "../setup/test-databases";

/** A database of the demo on a server of its own, with the settings of the product and not those of the tests. */
export async function startBenchDatabase(): Promise<{ database: TestDatabase; end(): Promise<void> }> {
	const base = await baseCluster();
	const home = await fs.mkdtemp(path.join(os.tmpdir(), "lang-nghe-bench-"));
	await fs.chmod(home, 0o755);
	await runProgram("cp", ["-a", `${base}/pg`, `${base}/pg.password`, home]);
	const cluster = await startLocalPostgres(path.join(home, "pg"), { settings: { max_connections: "200" } });
	return {
		database: await cloneDatabase(cluster),
		end: async () => {
			await cluster.stop();
			await fs.rm(home, { recursive: true, force: true });
		},
	};
}
