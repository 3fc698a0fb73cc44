import { createHmac } from "node:crypto";
import { countTry, forgetTries, readTries } from "~/persistence/try-counts.server";
import { env } from "~/platform/env.server";
import { addressKey } from "./address-key";
import { auditFailure } from "./audit-failure.server";

interface Limit {
	readonly tries: number;
	readonly seconds: number;
}
const QUARTER = 900;
const HOUR = 3600;

/**
 * How often something may be tried: by account (whether it exists or not), and by address. A centre's people share an
 * address, so what succeeds costs the address nothing and its limit is the wider one.
 */
const LIMITS = {
	"sign-in": { account: { tries: 10, seconds: QUARTER }, address: { tries: 50, seconds: QUARTER } },
	code: { account: { tries: 10, seconds: QUARTER }, address: { tries: 50, seconds: QUARTER } },
	"confirm-password": { account: { tries: 10, seconds: QUARTER }, address: { tries: 50, seconds: QUARTER } },
	forgotten: { account: { tries: 5, seconds: HOUR }, address: { tries: 30, seconds: HOUR } },
	link: { account: null, address: { tries: 50, seconds: QUARTER } },
	/** Numbers of certificates that are none. */
	verify: { account: null, address: { tries: 50, seconds: QUARTER } },
} as const satisfies Record<string, { account: Limit | null; address: Limit }>;

export type Limited = keyof typeof LIMITS;
export type Try =
	| { ok: true; succeeded: () => Promise<void>; failed: () => Promise<void> }
	| { ok: false; retrySeconds: number };

/** Accounts and addresses are counted under a keyed hash: the table names nobody. */
const keyOf = (what: Limited, by: "account" | "address", value: string) =>
	createHmac("sha256", env().LANG_NGHE_SECRET).update(`tries ${what} ${by} ${value}`).digest("base64url");

/**
 * Asks for one try. The account's is taken at once, so that of many at the same time no more get through than the
 * limit says; the address's is charged by `failed`, which also tells the audit. `succeeded` forgets those of the
 * account.
 */
export async function takeTry(what: Limited, by: { account: string; address: string }): Promise<Try> {
	const { account, address } = LIMITS[what];
	const accountKey = keyOf(what, "account", by.account);
	const addressOf = keyOf(what, "address", addressKey(by.address));
	const there = await readTries(addressOf);
	if (there.count >= address.tries) return { ok: false, retrySeconds: there.seconds };
	const own = account && (await countTry(accountKey, account.seconds));
	if (own && own.count > account.tries) return { ok: false, retrySeconds: own.seconds };
	return {
		ok: true,
		succeeded: () => forgetTries(accountKey),
		failed: async () => {
			const { count } = await countTry(addressOf, address.seconds);
			const waits = [
				...(own && own.count === account?.tries ? (["account"] as const) : []),
				...(count === address.tries ? (["address"] as const) : []),
			];
			await auditFailure(what, by, waits);
		},
	};
}

/** Lets an account try again: it has proved by other means who it is. */
export const forgiveTries = (what: Limited, account: string): Promise<void> =>
	forgetTries(keyOf(what, "account", account));
