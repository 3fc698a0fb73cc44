import path from "node:path";
import { findLocalPostgres, startLocalPostgres } from "../../server/local-postgres.mjs";
import { prepareDataDirectory } from "./preflight.mjs";
import { PlainError } from "./say.mjs";

/**
 * Gives the database that is meant to `use`: the one of DATABASE_URL (DATABASE_ADMIN_URL the role that may change its
 * schema), or the local one, which is started for it where the product does not run.
 *
 * @template T
 * @param {string} root
 * @param {(database: { url: string, adminUrl: string }) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withDatabase(root, use) {
	const url = process.env.DATABASE_URL;
	if (url) return use({ url, adminUrl: process.env.DATABASE_ADMIN_URL || url });
	const directory = path.join(await prepareDataDirectory(root), "pg");
	const running = await findLocalPostgres(directory);
	if (running) return use(running);
	const started = await startLocalPostgres(directory).catch((error) => {
		throw new PlainError(error.message);
	});
	try {
		return await use(started);
	} finally {
		await started.stop();
	}
}

/** What can be mended from outside becomes one line. */
export async function plainly(work) {
	try {
		return await work();
	} catch (error) {
		const { BackupError } = await import("../../server/backup.mjs");
		if (error instanceof BackupError || error instanceof PlainError) throw new PlainError(error.message);
		if (error.code) throw new PlainError(`the database says: ${error.message} (${error.code})`);
		throw error;
	}
}
