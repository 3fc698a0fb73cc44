import { randomBytes } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport } from "nodemailer";
import { env } from "~/platform/env.server";

export interface Mail {
	readonly to: { readonly name: string; readonly address: string };
	readonly subject: string;
	readonly text: string;
	/** "reminder-1@example.org": the same for each try of what may be sent twice, so that mail programs show it once. */
	readonly messageId?: string;
}

/** Nobody waits longer than this for a mail server. */
const PATIENCE_MS = 10_000;

/**
 * Hands a mail to the server of SMTP_URL; without one it is written into the data directory as it reads, to be looked at
 * or handed on. Fails when it was not accepted.
 */
export async function deliver(mail: Mail): Promise<void> {
	// Names are the people's: what would end a header's line is no part of one.
	const name = mail.to.name.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
	const messageId = mail.messageId === undefined ? {} : { messageId: `<${mail.messageId}>` };
	const message = { ...mail, ...messageId, to: { name, address: mail.to.address }, from: sender() };
	const url = env().SMTP_URL;
	if (url) {
		const transport = createTransport({
			url,
			connectionTimeout: PATIENCE_MS,
			greetingTimeout: PATIENCE_MS,
			socketTimeout: PATIENCE_MS,
			disableFileAccess: true,
			disableUrlAccess: true,
		});
		try {
			await transport.sendMail(message);
		} finally {
			transport.close();
		}
		return;
	}
	const directory = mailDirectory();
	await mkdir(directory, { recursive: true, mode: 0o700 });
	const file = `${new Date().toISOString().replace(/[:.]/g, "-")}-${randomBytes(4).toString("hex")}.txt`;
	// Not as mail is encoded: a link that is broken over two lines cannot be copied.
	const text = `To: ${name} <${mail.to.address}>\nSubject: ${mail.subject}\n\n${mail.text}\n`;
	await writeFile(path.join(directory, file), text, { mode: 0o600, flag: "wx" });
}

/** Where mail is written when there is no server for it. */
export const mailDirectory = () => path.resolve(env().LANG_NGHE_ROOT, env().DATA_DIR, "mail");

const sender = () => env().MAIL_FROM ?? `Lắng Nghe <no-reply@${new URL(env().PUBLIC_URL).hostname}>`;
