import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import net from "node:net";
import path from "node:path";
import { PlainError } from "./say.mjs";

/** Where the product listens: HOST and PORT, by default 127.0.0.1:3000. */
export function address() {
	const host = process.env.HOST || "127.0.0.1";
	const port = Number(process.env.PORT || 3000);
	if (!Number.isInteger(port) || port < 1 || port > 65535)
		throw new PlainError(`PORT is "${process.env.PORT}": give a number from 1 to 65535.`);
	return { host, port };
}

/** Fails with one line when the port is taken. */
export function requireFreePort(host, port) {
	return new Promise((resolve, reject) => {
		const probe = net.createServer();
		probe.once("error", (error) =>
			reject(
				new PlainError(
					error.code === "EADDRINUSE"
						? `port ${port} on ${host} is taken: stop what runs there, or choose another with PORT=3001 npm start.`
						: `cannot listen on ${host}:${port} (${error.code ?? error.message}): set HOST and PORT.`,
				),
			),
		);
		probe.listen(port, host, () => probe.close(resolve));
	});
}

/**
 * Makes the data directory (DATA_DIR, by default .data) and tries that it can be written.
 *
 * @returns {Promise<string>} its absolute path
 */
export async function prepareDataDirectory(root) {
	const directory = path.resolve(root, process.env.DATA_DIR || ".data");
	const probe = path.join(directory, `.write-test-${randomBytes(4).toString("hex")}`);
	try {
		await fs.mkdir(directory, { recursive: true });
		// More than a block: a full disk still takes an empty file.
		await fs.writeFile(probe, randomBytes(65_536));
	} catch (error) {
		const why = {
			ENOSPC: "is on a full disk",
			EROFS: "is read-only",
			EACCES: "may not be written",
			ENOENT: "may not be written",
		}[error.code];
		throw new PlainError(
			`the data directory ${directory} ${why ?? `cannot be used (${error.code})`}: free some space, or set DATA_DIR to another directory.`,
		);
	} finally {
		await fs.rm(probe, { force: true }).catch(() => undefined);
	}
	return directory;
}
