import { database } from "~/persistence/database.server";
import { log } from "~/platform/log.server";

/** What the server does without a request: prepare, watch, stop. */
export const product = {
	log,
	async prepare(): Promise<{ lines: string[]; signIns: string[] }> {
		return { lines: [], signIns: [] };
	},
	async readiness(): Promise<{ ready: boolean; reason?: string }> {
		try {
			await database.$queryRaw`SELECT 1`;
			return { ready: true };
		} catch {
			return { ready: false, reason: "the database does not answer" };
		}
	},
	startJobs(): () => void {
		return () => undefined;
	},
	close: () => database.$disconnect(),
};

export type Product = typeof product;
