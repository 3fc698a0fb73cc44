import { insertPerson } from "~/persistence/accounts.server";
import { newAccount } from "./account-forms";
import { todayAt } from "./accounts.query.server";
import { type HandedLink, makeLink } from "./manage-account.server";

/** The root of the tree of centres. */
const NATIONAL = "national";

/**
 * Makes an administrator of the whole, with a link to set the password. For the operator of an installation, who has
 * its database anyway: the first one, or one more when nobody can sign in any more.
 */
export async function makeAdministrator(
	given: { name: string; email: string },
	now: number,
): Promise<{ ok: true; link: HandedLink } | { ok: false; reason: string }> {
	const parsed = newAccount.safeParse({ ...given, role: "administrator", centreId: NATIONAL });
	if (!parsed.success) {
		const field = parsed.error.issues[0]?.path.join(".");
		return {
			ok: false,
			reason: `--${field} "${field === "name" ? given.name : given.email}" cannot be used`,
		};
	}
	const link = makeLink(now);
	const made = await insertPerson({ ...parsed.data, from: todayAt(now) }, link.stored, null);
	return made.ok
		? { ok: true, link: link.handed }
		: { ok: false, reason: `${given.email} has an account already` };
}
