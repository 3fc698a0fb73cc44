import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";

/** What is kept of who did what to whose data. */
export interface AuditedDeed {
	/** Who did it; null: nobody who was signed in (a one-time link). */
	readonly personId: string | null;
	/** "hours.entered", "role.given" */
	readonly action: string;
	/** Whose data or which thing: "person:<id>", "centre:<id>" */
	readonly subject: string;
	readonly detail?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Adds a deed to the audit, in the transaction that does it: neither stands without the other. */
export async function audit({ detail, ...deed }: AuditedDeed, on: Transaction = database): Promise<void> {
	await on.auditEvent.create({ data: { ...deed, detail: asJson(detail ?? {}) } });
}
