import { daysBetween } from "../shared/days";

/** Numbers and addresses are looked at again after so many days. */
const VERIFIED_FOR_DAYS = 90;

/** How long ago something was verified, and whether it has to be looked at again. `days` null: never verified. */
export interface Verification {
	readonly days: number | null;
	readonly due: boolean;
}

/**
 * Where an entry stands on a day. Verified exactly 90 days ago is still within the last 90 days; a day that has not
 * come yet verifies nothing.
 *
 * @param today ISO day
 */
export function verificationOn(verified: string | null, today: string): Verification {
	const days = verified === null ? null : daysBetween(verified, today);
	if (days === null || days < 0) return { days: null, due: true };
	return { days, due: days > VERIFIED_FOR_DAYS };
}

/** What has to be verified again: what never was comes first, then what was longest ago; retired entries are left alone. */
export function listDue<Entry extends { verified: string | null; retired: boolean }>(
	entries: readonly Entry[],
	today: string,
): (Entry & { readonly days: number | null })[] {
	return entries
		.filter((entry) => !entry.retired)
		.map((entry) => ({ entry, ...verificationOn(entry.verified, today) }))
		.filter(({ due }) => due)
		.sort((a, b) => (b.days ?? Number.POSITIVE_INFINITY) - (a.days ?? Number.POSITIVE_INFINITY) || 0)
		.map(({ entry, days }) => ({ ...entry, days }));
}
