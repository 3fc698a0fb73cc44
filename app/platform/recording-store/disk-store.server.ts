import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { checkedKey, checkedPrefix, type RecordingStore, StoreIsFull } from "./recording-store";

/** Voices as files in a folder, readable by whoever runs the product alone. */
export function diskStore(folder: string): RecordingStore {
	return {
		async put(key, bytes) {
			const file = path.join(folder, checkedKey(key));
			await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
			// Under another name until it is whole: a crash in between leaves no half of a segment.
			const rough = `${file}.${randomUUID()}.part`;
			try {
				const handle = await fs.open(rough, "wx", 0o600);
				try {
					await handle.writeFile(bytes);
					await handle.sync();
				} finally {
					await handle.close();
				}
				await fs.rename(rough, file);
			} catch (error) {
				await fs.rm(rough, { force: true });
				throw isFull(error) ? new StoreIsFull({ cause: error }) : error;
			}
		},
		async get(key) {
			try {
				return await fs.readFile(path.join(folder, checkedKey(key)));
			} catch (error) {
				if (codeOf(error) === "ENOENT") return null;
				throw error;
			}
		},
		async removeAll(prefix) {
			await fs.rm(path.join(folder, checkedPrefix(prefix)), { recursive: true, force: true });
		},
	};
}

const codeOf = (error: unknown) =>
	typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
const isFull = (error: unknown) => ["ENOSPC", "EDQUOT"].includes(String(codeOf(error)));
