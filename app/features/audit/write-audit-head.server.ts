import { findAuditHead } from "~/persistence/audit-chain.server";
import { appendHead, lastWritten } from "./head-file.server";

/** Writes the newest head down, where it is not the last line already. */
export async function writeAuditHead(now: number): Promise<void> {
	const head = await findAuditHead();
	if (!head) return;
	if ((await lastWritten()) === head.seq) return;
	await appendHead(head, new Date(now));
}
