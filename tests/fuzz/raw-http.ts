import net from "node:net";
import fc from "fast-check";
import type { DatabaseWatch } from "../setup/watch-database";
import { emptyOutcome, type Outcome } from "./fuzz-target";
import { SLOWEST_MS } from "./judge";

/** Bytes of a connection, in latin1. */
type Bytes = string;

const START_LINES = [
	"GET / HTTP/1.1",
	"GET /sign-in HTTP/1.1",
	"POST /sign-in HTTP/1.1",
	"POST /sign-out HTTP/1.1",
	"HEAD /assets/ HTTP/1.1",
	"OPTIONS * HTTP/1.1",
	"TRACE / HTTP/1.1",
	"CONNECT evil.example:443 HTTP/1.1",
	"PRI * HTTP/2.0",
	"GET http://evil.example/sign-in HTTP/1.1",
	"GET https://user:secret@evil.example/ HTTP/1.1",
	"GET http:// HTTP/1.1",
	"GET //evil.example/ HTTP/1.1",
	"GET ///////sign-in HTTP/1.1",
	"GET /\\..\\..\\etc HTTP/1.1",
	"GET /%00 HTTP/1.1",
	"GET /%ff%fe.data HTTP/1.1",
	"GET /a#b HTTP/1.1",
	"GET ?a HTTP/1.1",
	"GET sign-in HTTP/1.1",
	"GET  / HTTP/1.1",
	"GET / HTTP/1.0",
	"GET / HTTP/0.9",
	"GET / HTTP/9.9",
	"GET /",
	"get / HTTP/1.1",
	"PROPFIND / HTTP/1.1",
	"QUERY / HTTP/1.1",
	"\x16\x03\x01\x02\x00",
	`GET /${"a".repeat(7_000)} HTTP/1.1`,
	`GET /${"a".repeat(70_000)} HTTP/1.1`,
	`GET /?${"a=1&".repeat(3_000)} HTTP/1.1`,
	"GET /\xff\xfe HTTP/1.1",
	"GET /caf\xe9 HTTP/1.1",
];
const HOSTS = [
	"Host: 127.0.0.1",
	"Host: 127.0.0.1",
	"Host: 127.0.0.1",
	"Host: evil.example",
	"Host: a b",
	"Host: ",
	"Host: [::1",
	"Host: 127.0.0.1:99999999",
	"Host: 127.0.0.1:-1",
	"Host: a/b?c#d@e",
	"Host: evil.example@127.0.0.1",
	"Host: \xff",
	"Host: 127.0.0.1\r\nHost: evil.example",
	"X-No-Host: 1",
];
const HEADERS = [
	"Content-Length: 5",
	"Content-Length: 0",
	"Content-Length: -1",
	"Content-Length: 5\r\nContent-Length: 6",
	"Content-Length: 99999999999999999999",
	"Content-Length: 0x5",
	"Transfer-Encoding: chunked",
	"Transfer-Encoding: chunked\r\nContent-Length: 5",
	"Transfer-Encoding: xchunked",
	"Transfer-Encoding: chunked, identity",
	"Transfer-Encoding : chunked",
	"Transfer-Encoding:\tchunked",
	"Connection: keep-alive, Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a",
	"Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk",
	"Expect: 100-continue",
	"Expect: 200-ok",
	"Origin: null",
	"Origin: http://127.0.0.1",
	"Sec-Fetch-Site: same-origin",
	"Cookie: lang-nghe-session=%00; =; ;;;",
	`Cookie: ${"a=b; ".repeat(2_000)}`,
	`X-Long: ${"x".repeat(20_000)}`,
	"X-Nul: a\0b",
	"X-Bare: a\nX-More: b",
	" folded: yes",
	"No-Colon",
	": no-name",
	"Range: bytes=0-0,0-0,0-0,-1",
	"X-Forwarded-For: ::ffff:1.2.3.4, unknown, \t",
	"X-Forwarded-Host: evil.example",
	"X-Forwarded-Proto: javascript",
	"Content-Type: multipart/form-data; boundary=",
	"Content-Type: application/x-www-form-urlencoded",
	"Accept-Encoding: gzip;q=nan",
	...["a"].map((name) => Array.from({ length: 3_000 }, (_, n) => `${name}${n}: 1`).join("\r\n")),
];
const BODIES = [
	"",
	"hello",
	"0\r\n\r\n",
	"5\r\nhello\r\n0\r\n\r\n",
	"fffffffffffffffff\r\nhello\r\n",
	"-1\r\nhello\r\n0\r\n\r\n",
	"5;ext=\n\r\nhello\r\n0\r\n\r\n",
	"0\r\n\r\nPOST /sign-out HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\n\r\n",
	"\0\0\0\0",
	"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nGET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
];

/** A request with things wrong in it, cut short now and then, or with bytes changed. */
const bytes: fc.Arbitrary<Bytes> = fc
	.record({
		start: fc.oneof(fc.constant("GET /sign-in HTTP/1.1"), fc.constantFrom(...START_LINES)),
		host: fc.oneof(fc.constant("Host: 127.0.0.1"), fc.constantFrom(...HOSTS)),
		headers: fc.array(fc.constantFrom(...HEADERS), { maxLength: 2 }),
		end: fc.oneof(
			{ arbitrary: fc.constant("\r\n"), weight: 8 },
			{ arbitrary: fc.constantFrom("\n", "\r"), weight: 1 },
		),
		body: fc.oneof(fc.constant(""), fc.constantFrom(...BODIES)),
		cut: fc.oneof(
			{ arbitrary: fc.constant(null), weight: 6 },
			{ arbitrary: fc.double({ min: 0, max: 1, noNaN: true }), weight: 1 },
		),
		flips: fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { minLength: 1, maxLength: 3 }),
		flipped: fc.nat(3).map((n) => n === 0),
	})
	.map(({ start, host, headers, end, body, cut, flips, flipped }) => {
		let text = `${[start, host, ...headers].join(end)}${end}${end}${body}`;
		if (flipped)
			for (const [at, byte] of flips)
				text = `${text.slice(0, at)}${String.fromCharCode(byte)}${text.slice(at + 1)}`;
		return cut === null ? text : text.slice(0, Math.floor(text.length * cut));
	});

/** Sends `runs` broken requests over sockets of their own: each is answered or hung up on, and nothing is written. */
export async function fuzzRawHttp({
	url,
	watch,
	runs,
	seed,
	before,
}: {
	url: string;
	watch: DatabaseWatch;
	runs: number;
	seed: number;
	before: readonly Bytes[];
}): Promise<Outcome> {
	const target = "raw HTTP";
	const outcome = emptyOutcome(target);
	const ask = async (given: Bytes): Promise<string | null> => {
		outcome.inputs++;
		await watch.changes();
		let { statuses, ms } = await exchange(url, given);
		if (ms > SLOWEST_MS) ({ statuses, ms } = await exchange(url, given));
		outcome.slowestMs = Math.max(outcome.slowestMs, ms);
		const [first = 400] = statuses;
		if (first < 300) outcome.passed++;
		else if (first < 400) outcome.redirected++;
		else outcome.refused++;
		if (ms > SLOWEST_MS) return `neither answered nor hung up within ${SLOWEST_MS} ms`;
		const failed = statuses.find((status) => status >= 500);
		if (failed) return `answered ${failed}`;
		const changes = await watch.changes();
		return changes.length > 0 ? `wrote ${changes.join(", ")}` : null;
	};
	for (const input of before) {
		const why = await ask(input);
		if (why) outcome.failures.push({ target, why, input });
	}
	let why: string | null = null;
	const details = await fc.check(
		fc.asyncProperty(bytes, async (given) => {
			const wrong = await ask(given);
			why = wrong ?? why;
			return wrong === null;
		}),
		{ numRuns: runs, seed },
	);
	const [input] = details.counterexample ?? [];
	if (details.failed && input !== undefined)
		outcome.failures.push({ target, why: (await ask(input)) ?? why ?? "not again", input });
	const health = await fetch(`${url}/healthz`).then(
		({ status }) => status,
		() => 0,
	);
	if (health !== 200) outcome.failures.push({ target, why: "the server is gone", input: null });
	return outcome;
}

/** How long a connection may be silent before we say that no more will come: before any answer, and after one. */
const SILENCE_MS = { before: 600, after: 50 };

/**
 * Writes everything and reads. When the server falls silent (it waits for the rest, or has answered and keeps the
 * connection), says that no more will come; then it has to hang up. (Said at once, Node would answer nothing.)
 */
export function exchange(
	url: string,
	given: Bytes,
): Promise<{ statuses: number[]; text: string; ms: number }> {
	const { hostname, port } = new URL(url);
	return new Promise((resolve) => {
		const chunks: Buffer[] = [];
		let finished = Number.POSITIVE_INFINITY;
		const socket = net.connect({ host: hostname, port: Number(port), allowHalfOpen: true });
		const done = () => {
			clearTimeout(silence);
			clearTimeout(patience);
			socket.destroy();
			const text = Buffer.concat(chunks).toString("latin1");
			const statuses = [...text.matchAll(/^HTTP\/1\.[01] (\d{3}) /gm)].map(([, status]) => Number(status));
			resolve({ statuses, text, ms: Math.max(0, performance.now() - finished) });
		};
		const noMore = () => {
			finished = performance.now();
			socket.end();
		};
		let silence = setTimeout(noMore, SILENCE_MS.before);
		const patience = setTimeout(done, SLOWEST_MS * 2);
		socket.on("data", (chunk) => {
			chunks.push(chunk);
			clearTimeout(silence);
			if (!socket.writableEnded) silence = setTimeout(noMore, SILENCE_MS.after);
		});
		socket.on("end", done);
		socket.on("close", done);
		// Hung up while we still wrote: that is an answer, too.
		socket.on("error", done);
		socket.write(Buffer.from(given, "latin1"));
	});
}
