import type { AuditFault } from "~/domain/audit/verify-chain";
import { headKey } from "~/features/audit/head-file.server";
import { verifyAudit } from "~/features/audit/verify-audit.server";
import { database } from "~/persistence/database.server";

/**
 * npm run audit:verify [-- FILE]: holds every row of the audit log against the chain, and the chain against the signed
 * heads of FILE (a copy kept elsewhere; the data directory's own file without one). Exits 1 when anything is wrong.
 */
export async function main([file]: readonly string[]): Promise<number> {
	const { verified, erased, heads, last, faults, unchained } = await verifyAudit(file);
	for (const fault of faults) console.log(sentence(fault));
	if (unchained > 0) console.log(`${unchained} rows stand outside the chain.`);
	const wrong = faults.length + (unchained > 0 ? 1 : 0);
	console.log(
		`Verified ${verified} audit events (${erased} erased, the last is number ${last}) and ${heads} signed heads: ${wrong === 0 ? "nothing wrong" : `${wrong} faults`}.`,
	);
	if (heads > 0) console.log(`Heads are signed with this key:\n${headKey().trim()}`);
	await database.$disconnect();
	return wrong === 0 ? 0 : 1;
}

function sentence(fault: AuditFault): string {
	switch (fault.kind) {
		case "changed":
			return `event ${fault.seq} (${fault.id}): its content was changed.`;
		case "out-of-chain":
			return `event ${fault.seq} (${fault.id}): it does not follow from the one before it.`;
		case "erased-untold":
			return `event ${fault.seq} (${fault.id}): its content is gone, and no erasure tells of it.`;
		case "removed":
			return fault.before === fault.seq + 1
				? `event ${fault.seq} was removed.`
				: `events ${fault.seq} to ${fault.before - 1} were removed.`;
		case "cut-off":
			return `line ${fault.line} of the heads knows event ${fault.seq}; the log ends with ${fault.last}: its end was cut off.`;
		case "other-history":
			return `line ${fault.line} of the heads knows another event ${fault.seq}: the log was written anew.`;
		case "bad-signature":
			return `line ${fault.line} of the heads is not signed by this installation.`;
	}
}
