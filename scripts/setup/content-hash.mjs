import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * SHA-256 over the names and contents of files and folders (recursively). Content, not file times:
 * a git checkout changes those.
 *
 * @param {string} root
 * @param {readonly string[]} paths below the root
 * @param {(path: string) => boolean} [ignored]
 */
export function contentHash(root, paths, ignored = () => false) {
	const hash = createHash("sha256");
	const visit = (path) => {
		const full = join(root, path);
		if (!existsSync(full) || ignored(path)) return;
		if (statSync(full).isDirectory()) {
			for (const name of readdirSync(full).sort()) visit(join(path, name));
		} else {
			hash.update(path).update("\0").update(readFileSync(full)).update("\0");
		}
	};
	for (const path of paths) visit(path);
	return hash.digest("hex");
}
