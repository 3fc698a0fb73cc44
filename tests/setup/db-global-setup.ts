import type { TestProject } from "vitest/node";
import { baseCluster } from "./base-cluster";
import { startTestCluster } from "./test-cluster";
import type { Addresses } from "./test-databases";

declare module "vitest" {
	interface ProvidedContext {
		cluster: Addresses;
	}
}

/** Once for all database tests: a server with the templates. Returns what ends it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const cluster = await startTestCluster(await baseCluster());
	project.provide("cluster", { url: cluster.url, adminUrl: cluster.adminUrl });
	return () => cluster.remove();
}
