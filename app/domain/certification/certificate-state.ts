export type CertificateState = "valid" | "expired" | "suspended" | "revoked" | "replaced";

/** Something that was decided about a person's certificates in a programme. */
export interface DecidedEvent {
	readonly id: string;
	readonly type: string;
}

/**
 * What a printed certificate is worth on a day. What was revoked stays so; one that another took the place of is
 * replaced, and so is one that a later grant followed without a paper of its own.
 *
 * @param printed the event that it was printed for, and its last day, ISO
 * @param events all events of its holder in its programme, in the order in which they hold
 * @param today ISO
 */
export function stateOfCertificate(
	printed: { readonly eventId: string; readonly validUntil: string },
	events: readonly DecidedEvent[],
	today: string,
): CertificateState {
	const own = events.findIndex(({ id }) => id === printed.eventId);
	let suspended = false;
	for (const { type } of events.slice(own + 1)) {
		if (type === "revoked") return "revoked";
		if (type === "granted" || type === "renewed") return "replaced";
		if (type === "suspended") suspended = true;
		if (type === "reinstated") suspended = false;
	}
	if (suspended) return "suspended";
	return today > printed.validUntil ? "expired" : "valid";
}
