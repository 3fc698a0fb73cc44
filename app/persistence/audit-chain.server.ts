import type { ChainedEvent } from "~/domain/audit/chain";
import { database } from "./database.server";

/** The newest row of the chain; null where nothing was ever audited. */
export async function findAuditHead(): Promise<{ seq: number; hash: Uint8Array } | null> {
	const [head] = await database.$queryRaw<{ seq: bigint; hash: Uint8Array }[]>`
		SELECT seq, hash FROM audit_event WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1`;
	return head ? { seq: Number(head.seq), hash: head.hash } : null;
}

/** So many rows are read at a time. */
const BATCH = 5000;

/** The log in the order of its numbers. */
export async function* readAuditChain(): AsyncGenerator<ChainedEvent> {
	let after = 0;
	for (;;) {
		const rows = await database.$queryRaw<
			(Omit<ChainedEvent, "seq" | "atMs"> & { seq: bigint; atMs: bigint })[]
		>`SELECT seq, id, (extract(epoch FROM at) * 1000)::bigint AS "atMs", "personId", action, subject,
				detail::text AS detail, salt, commitment, hash
			FROM audit_event WHERE seq > ${after} ORDER BY seq LIMIT ${BATCH}`;
		for (const { seq, atMs, ...row } of rows) yield { ...row, seq: Number(seq), atMs: Number(atMs) };
		const last = rows.at(-1);
		if (!last) return;
		after = Number(last.seq);
	}
}

/** Rows without a place in the chain: there are none but by a hand that switched the chaining off. */
export async function countUnchained(): Promise<number> {
	return database.auditEvent.count({ where: { seq: null } });
}
