import { createPrivateKey, createPublicKey, hkdfSync, type KeyObject, sign, verify } from "node:crypto";
import { appendFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import type { AuditHead } from "~/domain/audit/verify-chain";
import { env } from "~/platform/env.server";

/** DER of an Ed25519 private key up to its 32 bytes (RFC 8410). */
const PRIVATE_KEY = Buffer.from("302e020100300506032b657004220420", "hex");

/** The key that signs heads, derived from the product's secret. */
function signingKey(): KeyObject {
	const seed = Buffer.from(hkdfSync("sha256", env().LANG_NGHE_SECRET, "lang-nghe", "audit heads", 32));
	return createPrivateKey({ key: Buffer.concat([PRIVATE_KEY, seed]), format: "der", type: "pkcs8" });
}

/** What others need to check the signatures of the file, as PEM. */
export function headKey(): string {
	return createPublicKey(signingKey()).export({ format: "pem", type: "spki" }).toString();
}

/** Where the heads are written: outside the database, one line each. Copy it off the machine (docs/operate.md). */
export const headFile = () => path.resolve(env().LANG_NGHE_ROOT, env().DATA_DIR, "audit-heads.jsonl");

const line = z.object({
	seq: z.number().int().positive(),
	hash: z.string(),
	at: z.string(),
	signature: z.string(),
});

const signed = (seq: number, hash: string, at: string) =>
	Buffer.from(`lang-nghe audit head ${seq} ${hash} ${at}`);

/** Appends a signed head to the file. */
export async function appendHead(head: { seq: number; hash: Uint8Array }, at: Date): Promise<void> {
	const hash = Buffer.from(head.hash).toString("hex");
	const time = at.toISOString();
	const signature = sign(null, signed(head.seq, hash, time), signingKey()).toString("base64");
	const written = JSON.stringify({ seq: head.seq, hash, at: time, signature });
	await mkdir(path.dirname(headFile()), { recursive: true, mode: 0o700 });
	await appendFile(headFile(), `${written}\n`, { mode: 0o600 });
}

/**
 * The heads that were written, the newest last; none where there is no file. A line that is none counts as one whose
 * signature is wrong.
 */
export async function readHeads(file = headFile()): Promise<AuditHead[]> {
	const text = await textOf(file);
	const key = createPublicKey(signingKey());
	return text.split("\n").flatMap((written, at): AuditHead[] => {
		if (written === "") return [];
		const head = line.safeParse(parsed(written));
		if (!head.success) return [{ seq: 0, hash: new Uint8Array(), signed: false, line: at + 1 }];
		const { seq, hash, signature } = head.data;
		const isOurs = verify(null, signed(seq, hash, head.data.at), key, Buffer.from(signature, "base64"));
		return [{ seq, hash: Buffer.from(hash, "hex"), signed: isOurs, line: at + 1 }];
	});
}

/** Number of the row that the last line is about; null where there is none, or it cannot be read. */
export async function lastWritten(): Promise<number | null> {
	const written = (await textOf(headFile())).trimEnd().split("\n").at(-1) ?? "";
	const head = line.safeParse(parsed(written));
	return head.success ? head.data.seq : null;
}

async function textOf(file: string): Promise<string> {
	return readFile(file, "utf8").catch((error) => {
		if (error.code === "ENOENT") return "";
		throw error;
	});
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
