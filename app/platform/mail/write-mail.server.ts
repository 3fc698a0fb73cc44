import { findAddressee } from "~/persistence/people.server";
import { showMoment } from "~/platform/i18n/dates";
import { log } from "~/platform/log.server";
import { deliver } from "./deliver.server";
import { type LinkMail, mailTexts, type NoticeMail } from "./mail.messages";

interface Link {
	readonly url: string;
	readonly expiresAt: number;
}

/** Writes to somebody, in their language, with a link. False when the mail was not accepted; the log says why. */
export async function mailLink(personId: string, kind: LinkMail, link: Link, to?: string): Promise<boolean> {
	const person = await findAddressee(personId);
	if (!person) return false;
	const texts = mailTexts[person.language];
	const { subject, text, not } = texts.links[kind];
	const until = showMoment(link.expiresAt);
	const lines = [texts.greeting(person.name), text, link.url, texts.once(until), not, texts.farewell];
	return accepted({ name: person.name, address: to ?? person.email }, subject, lines);
}

/** Tells somebody, in their language, that what they sign in with was changed. Never fails: the log says why not. */
export async function mailNotice(personId: string, kind: NoticeMail, to?: string): Promise<void> {
	const person = await findAddressee(personId);
	if (!person) return;
	const texts = mailTexts[person.language];
	const { subject, text } = texts.notices[kind];
	const lines = [texts.greeting(person.name), text, texts.notYou, texts.farewell];
	await accepted({ name: person.name, address: to ?? person.email }, subject, lines);
}

async function accepted(
	to: { name: string; address: string },
	subject: string,
	lines: string[],
): Promise<boolean> {
	try {
		await deliver({ to, subject, text: `${lines.join("\n\n")}\n` });
		return true;
	} catch (error) {
		// Not the error itself: it may quote what was written.
		const { code = "unknown", responseCode } = error as { code?: string; responseCode?: number };
		log.warn({ code, responseCode }, "a mail was not accepted");
		return false;
	}
}
