import { createHash } from "node:crypto";
import { type AuditVerdict, ChainVerifier } from "~/domain/audit/verify-chain";
import { countUnchained, readAuditChain } from "~/persistence/audit-chain.server";
import { readHeads } from "./head-file.server";

/**
 * Goes through the whole audit log and the heads that were written down.
 *
 * @param file where the heads are; the product's own file where none is said (a copy from another machine may be)
 */
export async function verifyAudit(file?: string): Promise<AuditVerdict & { unchained: number }> {
	const verifier = new ChainVerifier(await readHeads(file), (bytes) =>
		createHash("sha256").update(bytes).digest(),
	);
	for await (const event of readAuditChain()) verifier.take(event);
	return { ...verifier.verdict(), unchained: await countUnchained() };
}
