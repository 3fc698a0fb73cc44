import { randomBytes } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";

/** The key that signs this installation's cookies: made once, kept in the data directory for its owner only. */
export async function installationSecret(dataDirectory) {
	const file = path.join(dataDirectory, "secret");
	const known = await fs.readFile(file, "utf8").catch(() => null);
	if (known) return known;
	const made = randomBytes(32).toString("base64url");
	await fs.writeFile(file, made, { mode: 0o600 });
	return made;
}
