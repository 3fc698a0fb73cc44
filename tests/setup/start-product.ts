import { startTestCluster, type TestCluster } from "./test-cluster";
import { type Addresses, cloneDatabase, type Template, type TestDatabase } from "./test-databases";
import { startTestServer, type TestServer } from "./test-server";

/** A running product of one's own: a server on a database that nobody else uses. */
export interface Product {
	readonly url: string;
	readonly server: TestServer;
	readonly database: TestDatabase;
	/** Only where one was asked for: the database server, to stop and start. */
	readonly cluster: TestCluster | null;
}

export interface ProductOptions {
	/** A stopped cluster to copy, for a database server of its own. */
	ownClusterFrom?: string | undefined;
	template?: Template;
	environment?: Record<string, string>;
}

export async function startProduct(
	shared: Addresses,
	{ ownClusterFrom, template, environment }: ProductOptions = {},
): Promise<{ product: Product; end: () => Promise<void> }> {
	const cluster = ownClusterFrom ? await startTestCluster(ownClusterFrom) : null;
	const database = await cloneDatabase(cluster ?? shared, template);
	const server = await startTestServer(database.url, environment);
	return {
		product: { url: server.url, server, database, cluster },
		end: async () => {
			await server.stop();
			if (cluster) await cluster.remove();
			else await database.drop();
		},
	};
}
