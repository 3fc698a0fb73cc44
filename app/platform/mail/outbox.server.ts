import { uuidv7 } from "uuidv7";
import type { Transaction } from "~/persistence/database.server";
import {
	insertWaitingMail,
	removeOverdueMail,
	removeWaitingMail,
	takeDueMail,
	type WaitingMail,
} from "~/persistence/waiting-mail.server";
import { isClosing } from "~/platform/background.server";
import { log } from "~/platform/log.server";
import { seal, unseal } from "~/platform/sign-in/seal.server";
import { deliver, type Mail } from "./deliver.server";

/** Seconds until the next try, after the first, the second, …; as many as there are tries. */
const PAUSES = [60, 300, 900, 3600, 4 * 3600, 3600] as const;
const PURPOSE = "waiting mail";

/**
 * Sends a mail, and keeps it until the mail server has taken it: what is not taken now is tried again by
 * `sendWaitingMail`, by whichever process, until `lastSeconds` have gone by.
 */
export async function sendSurely(personId: string, mail: Mail, lastSeconds: number): Promise<void> {
	const id = uuidv7();
	const kept = { id, personId, sealed: seal(JSON.stringify(mail), PURPOSE, id) };
	await insertWaitingMail(kept, { pauseSeconds: PAUSES[0], lastSeconds });
	await attempt({ ...kept, tries: 1 }, mail);
}

/** Keeps a mail that `sendWaitingMail` sends, in the transaction that causes it: neither stands without the other. */
export async function keepMail(
	personId: string,
	mail: Mail,
	lastSeconds: number,
	on: Transaction,
): Promise<void> {
	const id = uuidv7();
	const kept = { id, personId, sealed: seal(JSON.stringify(mail), PURPOSE, id) };
	await insertWaitingMail(kept, { pauseSeconds: 0, lastSeconds }, on);
}

/** Tries what is due, the oldest first; stops where the mail server is not to be had. */
export async function sendWaitingMail(): Promise<void> {
	for (const { personId, tries } of await removeOverdueMail(PAUSES.length))
		log.warn({ personId, tries }, "a mail was given up");
	for (;;) {
		// What is left waits for the next start: a process that ends does not first send five thousand mails.
		const waiting = isClosing() ? null : await takeDueMail(PAUSES);
		if (!waiting) return;
		const opened = unseal(waiting.sealed, PURPOSE, waiting.id);
		// Sealed with another secret: nobody can read it any more.
		if (opened === null) await giveUp(waiting);
		else if (!(await attempt(waiting, JSON.parse(opened)))) return;
	}
}

/** False: it waits for its next try. */
async function attempt(waiting: WaitingMail, mail: Mail): Promise<boolean> {
	const failure = await failureOf(mail);
	if (!failure) await removeWaitingMail(waiting.id);
	else if (failure.forGood) await giveUp(waiting);
	else return false;
	return true;
}

async function giveUp({ id, personId, tries }: WaitingMail): Promise<void> {
	await removeWaitingMail(id);
	log.warn({ personId, tries }, "a mail was given up");
}

/** Why a mail was not accepted; the log has it. Null: it was. `forGood`: the server would say the same again. */
export async function failureOf(mail: Mail): Promise<{ forGood: boolean } | null> {
	try {
		await deliver(mail);
		return null;
	} catch (error) {
		// Not the error itself: it may quote what was written.
		const { code = "unknown", responseCode } = error as { code?: string; responseCode?: number };
		log.warn({ code, responseCode }, "a mail was not accepted");
		return { forGood: code !== "EAUTH" && responseCode !== undefined && responseCode >= 500 };
	}
}
