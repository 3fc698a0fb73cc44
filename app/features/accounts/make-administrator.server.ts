import { insertPerson } from "~/persistence/accounts.server";
import { makeLink } from "~/platform/sign-in/one-time-secret.server";
import { newAccount } from "./account-forms";
import { todayAt } from "./accounts.query.server";
import type { HandedLink } from "./manage-account.server";

/** Who made it, in the audit: there is nobody yet. */
const COMMAND_LINE = "command line";

/**
 * Makes an administrator of the national centre from the command line, for an installation in which nobody is one
 * yet. Problems come as sentences for the person at the keyboard.
 */
export async function makeAdministrator(
	given: { name: string; email: string },
	now: number,
): Promise<{ ok: true; link: HandedLink } | { ok: false; problem: string }> {
	const input = newAccount.safeParse({ ...given, role: "administrator", centreId: "national" });
	if (!input.success) {
		const field = input.error.issues[0]?.path[0];
		return {
			ok: false,
			problem:
				field === "email"
					? `"${given.email}" is no e-mail address: give one with --email name@centre.vn.`
					: `"${given.name}" is no name: give one with --name "Nguyễn Thị Hạnh".`,
		};
	}
	const link = makeLink(now);
	const made = await insertPerson(
		{ ...input.data, language: "vi", from: todayAt(now) },
		link.stored,
		COMMAND_LINE,
	);
	return made.ok
		? { ok: true, link: link.handed }
		: { ok: false, problem: `somebody has the address ${input.data.email} already; nothing was changed.` };
}
