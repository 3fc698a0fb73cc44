import type { Transaction } from "~/persistence/database.server";
import { findAddressee } from "~/persistence/people.server";
import { env } from "~/platform/env.server";
import { showMoment } from "~/platform/i18n/dates";
import type { Mail } from "./deliver.server";
import { type LinkMail, mailTexts, type NoticeMail } from "./mail.messages";
import { failureOf, keepMail, sendSurely } from "./outbox.server";

interface Link {
	readonly url: string;
	readonly expiresAt: number;
}

/** How long it is worth while to tell somebody that something was changed. */
const NOTICE_SECONDS = 48 * 3600;

/**
 * Writes to somebody, in their language, with a link; tried again while the link works. For whoever does not wait for
 * it: call it in the background.
 */
export async function mailLink(personId: string, kind: LinkMail, link: Link, to?: string): Promise<void> {
	const mail = await linkMail(personId, kind, link, to);
	if (mail) await sendSurely(personId, mail, (link.expiresAt - Date.now()) / 1000);
}

/**
 * The same for somebody who waits, and hands the link over when it is false: there is no mail server, or it did not accept
 * the mail.
 */
export async function mailLinkNow(personId: string, kind: LinkMail, link: Link): Promise<boolean> {
	if (!env().SMTP_URL) return false;
	const mail = await linkMail(personId, kind, link);
	return mail !== null && (await failureOf(mail)) === null;
}

/**
 * The same for many at once: what keeps the mail in the transaction that makes the link. It goes out with the other
 * waiting mail (`sendWaitingMail`). Null for whoever cannot be written to.
 */
export async function prepareLinkMail(
	personId: string,
	kind: LinkMail,
	link: Link,
): Promise<((on: Transaction) => Promise<void>) | null> {
	const mail = await linkMail(personId, kind, link);
	return mail && ((on) => keepMail(personId, mail, (link.expiresAt - Date.now()) / 1000, on));
}

/** Tells somebody, in their language, that what they sign in with was changed; tried again for two days. */
export async function mailNotice(personId: string, kind: NoticeMail, to?: string): Promise<void> {
	const person = await findAddressee(personId);
	if (!person) return;
	const texts = mailTexts[person.language];
	const { subject, text } = texts.notices[kind];
	const lines = [texts.greeting(person.name), text, texts.notYou, texts.farewell];
	await sendSurely(
		personId,
		asMail({ name: person.name, address: to ?? person.email }, subject, lines),
		NOTICE_SECONDS,
	);
}

async function linkMail(personId: string, kind: LinkMail, link: Link, to?: string): Promise<Mail | null> {
	const person = await findAddressee(personId);
	if (!person) return null;
	const texts = mailTexts[person.language];
	const { subject, text, not } = texts.links[kind];
	const until = showMoment(link.expiresAt);
	const lines = [texts.greeting(person.name), text, link.url, texts.once(until), not, texts.farewell];
	return asMail({ name: person.name, address: to ?? person.email }, subject, lines);
}

const asMail = (to: Mail["to"], subject: string, lines: string[]): Mail => ({
	to,
	subject,
	text: `${lines.join("\n\n")}\n`,
});
