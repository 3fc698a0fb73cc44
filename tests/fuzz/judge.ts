import type { Input } from "./input";
import { SCRIPT } from "./spoil";
import type { Answer } from "./world";

/** The slowest that an answer may be, in ms. */
export const SLOWEST_MS = 2_000;

/** What an answer to any input at all may not be; null when nothing is wrong. */
export function judge(
	input: Pick<Input, "method">,
	answer: Answer,
	changes: readonly string[],
	mayWrite: RegExp = /^$/,
): string | null {
	const { status, headers, body } = answer;
	const type = headers["content-type"] ?? "";
	const written = changes.filter((change) => !mayWrite.test(change));
	const asks = /^(GET|HEAD|OPTIONS)$/.test(input.method);
	if (status >= 500) return `answered ${status}`;
	if (status < 200) return `answered ${status}, which is no answer`;
	if (status >= 400 && written.length > 0) return `answered ${status} and wrote ${written.join(", ")}`;
	if (asks && written.length > 0) return `${input.method} wrote ${written.join(", ")}`;
	if (!headers["content-security-policy"]) return "no content security policy";
	if (headers["x-content-type-options"] !== "nosniff") return "no nosniff";
	if (/^text\/(html|plain)$/.test(type)) return `a text without its charset: ${type}`;
	if (body !== "" && type === "") return "a body without its type";
	if (/^text\/html/.test(type) && body.includes(SCRIPT)) return "a script of somebody's stands in the page";
	if (/^text\/html/.test(type) && body.includes("<img src=x"))
		return "an element of somebody's stands in the page";
	if (status >= 400 && /\bat [\w.<> ]+ \(?(file:|node:|\/)|node_modules\/|PrismaClient/.test(body))
		return "an error tells of the inside";
	if (headers["set-cookie"]?.some((cookie) => cookie.startsWith("evil"))) return "a header was smuggled in";
	if (headers.location !== undefined && !staysHere(headers.location)) return `leads to ${headers.location}`;
	return null;
}

/** As a browser resolves it. */
function staysHere(location: string): boolean {
	const base = "http://same.invalid";
	return URL.canParse(location, base) && new URL(location, base).origin === base;
}
