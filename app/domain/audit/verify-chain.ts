import { type ChainedEvent, chainHash, commitmentOf, type HashOf, sameBytes } from "./chain";

/** A head of the chain as it was signed and written down outside the database. */
export interface AuditHead {
	readonly seq: number;
	readonly hash: Uint8Array;
	/** False: the signature is not ours. */
	readonly signed: boolean;
	/** Line of the file, from 1. */
	readonly line: number;
}

/** What is wrong with the log, and where. */
export type AuditFault =
	| { readonly kind: "changed" | "out-of-chain" | "erased-untold"; readonly seq: number; readonly id: string }
	| { readonly kind: "removed"; readonly seq: number; readonly before: number }
	| { readonly kind: "cut-off"; readonly seq: number; readonly last: number; readonly line: number }
	| { readonly kind: "other-history" | "bad-signature"; readonly seq: number; readonly line: number };

export interface AuditVerdict {
	/** Rows that were looked at. */
	readonly verified: number;
	/** Of them, those whose content was erased: their place in the chain is all that can be said of them. */
	readonly erased: number;
	readonly heads: number;
	readonly last: number;
	readonly faults: readonly AuditFault[];
}

/** How many rows an erasure emptied, as its own row tells (`detail.auditEvents`). */
const ERASURE = "person.erased";

/**
 * Goes through the log once, in the order of its numbers, and holds it against the heads that were written down. What
 * was cut off after the last head cannot be seen: that is why heads are written often, and kept elsewhere.
 */
export class ChainVerifier {
	private before: Uint8Array = new Uint8Array();
	private last = 0;
	private verified = 0;
	private readonly erased: { seq: number; id: string }[] = [];
	private told = 0;
	private readonly faults: AuditFault[] = [];
	private readonly headsBySeq: ReadonlyMap<number, readonly AuditHead[]>;

	constructor(
		private readonly heads: readonly AuditHead[],
		private readonly hashOf: HashOf,
	) {
		this.headsBySeq = bySeq(heads);
	}

	/** The next row; rows come with ascending numbers. */
	take(event: ChainedEvent): void {
		const { seq, id } = event;
		if (seq !== this.last + 1) this.faults.push({ kind: "removed", seq: this.last + 1, before: seq });
		// After a gap the row is held against itself only: one removed row is one fault.
		const unbroken = seq === this.last + 1;
		if (unbroken && !sameBytes(chainHash(this.before, seq, event.commitment, this.hashOf), event.hash))
			this.faults.push({ kind: "out-of-chain", seq, id });
		if (event.salt === null) this.erased.push({ seq, id });
		else if (!sameBytes(commitmentOf(event, event.salt, this.hashOf), event.commitment))
			this.faults.push({ kind: "changed", seq, id });
		if (event.action === ERASURE && event.detail !== null) this.told += toldIn(event.detail);
		for (const head of this.headsBySeq.get(seq) ?? [])
			if (!sameBytes(head.hash, event.hash))
				this.faults.push({ kind: "other-history", seq, line: head.line });
		this.before = event.hash;
		this.last = seq;
		this.verified++;
	}

	verdict(): AuditVerdict {
		const beyond = this.heads.filter(({ seq }) => seq > this.last);
		const unsigned = this.heads.filter(({ signed }) => !signed);
		return {
			verified: this.verified,
			erased: this.erased.length,
			heads: this.heads.length,
			last: this.last,
			faults: [
				...this.faults,
				// Erased rows beyond what erasures tell of: which of them cannot be said, so the last ones are named.
				...this.erased.slice(this.told).map((each) => ({ kind: "erased-untold" as const, ...each })),
				...beyond.map(({ seq, line }) => ({ kind: "cut-off" as const, seq, last: this.last, line })),
				...unsigned.map(({ seq, line }) => ({ kind: "bad-signature" as const, seq, line })),
			],
		};
	}
}

function bySeq(heads: readonly AuditHead[]): Map<number, AuditHead[]> {
	const found = new Map<number, AuditHead[]>();
	for (const head of heads) found.set(head.seq, [...(found.get(head.seq) ?? []), head]);
	return found;
}

function toldIn(detail: string): number {
	try {
		const { auditEvents } = JSON.parse(detail);
		return Number.isInteger(auditEvents) && auditEvents > 0 ? auditEvents : 0;
	} catch {
		return 0;
	}
}
