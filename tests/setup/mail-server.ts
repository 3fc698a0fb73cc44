import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface Received {
	readonly from: string;
	readonly to: readonly string[];
	/** As it came: headers, an empty line, the body. */
	readonly source: string;
}

/** A real SMTP server on a free port of this machine. */
export interface MailServer {
	readonly url: string;
	readonly received: Received[];
	/** Waits until so many mails have come. */
	arrived(count: number): Promise<void>;
	/** What it says to each mail from now on: accepts it, refuses it (for now, or for ever), or says nothing until told to. */
	mood: "accepts" | "refuses" | "never" | "waits";
	/** How many it has got and says nothing to. */
	held(): number;
	release(): void;
	stop(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
	const received: Received[] = [];
	let told: (() => void)[] = [];
	let waiting: (() => void)[] = [];
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ["STARTTLS", "AUTH"],
		disableReverseLookup: true,
		onData(stream, session, done) {
			const chunks: Buffer[] = [];
			stream.on("data", (chunk: Buffer) => chunks.push(chunk));
			stream.on("end", () => {
				const accept = () => {
					const { mailFrom, rcptTo } = session.envelope;
					received.push({
						from: mailFrom ? mailFrom.address : "",
						to: rcptTo.map(({ address }) => address),
						source: Buffer.concat(chunks).toString("utf8"),
					});
					for (const tell of told) tell();
					told = [];
					done();
				};
				if (mail.mood === "refuses") done(new Error("not today"));
				else if (mail.mood === "never")
					done(Object.assign(new Error("nobody of this name"), { responseCode: 550 }));
				else if (mail.mood === "waits") waiting.push(accept);
				else accept();
			});
		},
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.server.address() as AddressInfo;
	const mail: MailServer = {
		url: `smtp://127.0.0.1:${port}`,
		received,
		mood: "accepts",
		arrived: async (count) => {
			while (received.length < count) await new Promise<void>((resolve) => told.push(resolve));
		},
		held: () => waiting.length,
		release: () => {
			for (const accept of waiting) accept();
			waiting = [];
		},
		stop: () => new Promise((resolve) => server.close(() => resolve())),
	};
	return mail;
}

/** Headers and text of a mail, decoded. */
export function readMail(source: string): { headers: Record<string, string>; text: string } {
	const [head = "", ...rest] = source.split("\r\n\r\n");
	const headers: Record<string, string> = {};
	for (const line of head.replace(/\r\n[ \t]+/g, " ").split("\r\n")) {
		const colon = line.indexOf(":");
		headers[line.slice(0, colon).toLowerCase()] = decodeWords(line.slice(colon + 1).trim());
	}
	const body = rest.join("\r\n\r\n");
	const encoding = headers["content-transfer-encoding"];
	if (encoding === "base64") return { headers, text: Buffer.from(body, "base64").toString("utf8") };
	return { headers, text: encoding === "quoted-printable" ? unquote(body.replace(/=\r\n/g, "")) : body };
}

const unquote = (text: string) =>
	Buffer.from(
		text.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
		"latin1",
	).toString("utf8");

const decodeWords = (text: string) =>
	text
		.replace(/\?=\s+=\?/g, "?==?")
		.replace(/=\?UTF-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
			kind.toUpperCase() === "B"
				? Buffer.from(word, "base64").toString("utf8")
				: unquote(word.replaceAll("_", " ")),
		);
