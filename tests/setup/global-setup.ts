import { baseCluster } from "./base-cluster";
import { startTestCluster } from "./test-cluster";

/** Once for all browser tests: a database server with the templates. Returns what ends it. */
export default async function setUp(): Promise<() => Promise<void>> {
	const base = await baseCluster();
	const cluster = await startTestCluster(base);
	const { url, adminUrl } = cluster;
	process.env.LANG_NGHE_TEST_BASE = base;
	process.env.LANG_NGHE_TEST_CLUSTER = JSON.stringify({ url, adminUrl });
	return () => cluster.remove();
}
