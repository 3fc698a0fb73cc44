import fc from "fast-check";
import { nastyText, nearly } from "./spoil";

/**
 * A request as it is written down: `<<call.open>>` stands for an id that differs from database to database, so that an
 * input which once failed can be asked again for ever; `<<long>>` stands for a lot of text.
 */
export interface Input {
	readonly method: string;
	readonly path: string;
	readonly type: string | null;
	readonly body: string | null;
	readonly headers: Readonly<Record<string, string>>;
}

/** What inputs of one target look like. */
export interface Shape {
	readonly method: "GET" | "POST";
	/** "/calls/:callId/turn" */
	readonly pattern: string;
	/** By parameter: symbols that lead somewhere. */
	readonly params: Readonly<Record<string, readonly string[]>>;
	readonly query: fc.Arbitrary<unknown> | null;
	readonly body: { readonly kind: "form" | "json"; readonly valid: fc.Arbitrary<unknown> } | null;
	/** Ids of routes, for requests of data. */
	readonly routeId: string | null;
}

const FORM = "application/x-www-form-urlencoded";

/** Inputs of a target: mostly what a browser would send with something wrong in it, now and then a wholly wrong one. */
export function inputsOf(shape: Shape): fc.Arbitrary<Input> {
	const base = fc.record({
		path: pathOf(shape),
		query: queryOf(shape.query),
		content: shape.method === "POST" ? contentOf(shape.body) : fc.constant({ type: null, body: null }),
		headers: headers,
		transport: transportOf(shape),
		method: fc.oneof(
			{ arbitrary: fc.constant(shape.method), weight: 24 },
			{
				arbitrary: fc.constantFrom(
					...(shape.method === "GET" ? ["HEAD", "OPTIONS"] : ["PUT", "PATCH", "DELETE"]),
				),
				weight: 1,
			},
		),
	});
	return base.map(({ path, query, content, headers: given, transport, method }) => ({
		method,
		path: withQuery(transport.suffix === "" ? path : `${path === "/" ? "/_root" : path}${transport.suffix}`, [
			query,
			transport.query,
		]),
		...content,
		headers: given,
	}));
}

function pathOf({ pattern, params }: Shape): fc.Arbitrary<string> {
	const names = [...pattern.matchAll(/:\w+|\*/g)].map(([name]) => name);
	const values = names.map((name) => {
		const [first, ...others] = params[name] ?? [];
		const known = others.length > 0 ? fc.constantFrom(...others) : segment;
		return fc.oneof(
			{ arbitrary: first === undefined ? segment : fc.constant(first), weight: 6 },
			{ arbitrary: known, weight: 2 },
			{ arbitrary: segment, weight: 1 },
		);
	});
	return fc.tuple(...values).map((given) => {
		let next = 0;
		return pattern.replace(/:\w+|\*/g, () => given[next++] ?? "");
	});
}

/** One segment of a path: encoded, or just as it stands where a client could send it so. */
const segment = fc.oneof(
	nastyText.map((text) => percent(text) || "%20"),
	fc.uuid(),
	fc.constantFrom(
		"%",
		"%zz",
		"%ff",
		"%c0%af",
		"..%2f..",
		"%2e%2e",
		"a;b",
		"a%00",
		"..",
		".",
		"a|b",
		"{x}",
		"%252e",
	),
);

function queryOf(valid: fc.Arbitrary<unknown> | null): fc.Arbitrary<string> {
	const wild = fc
		.array(fc.tuple(nastyText, nastyText), { maxLength: 3 })
		.map((pairs) => pairs.map(([name, value]) => `${percent(name)}=${percent(value)}`).join("&"));
	const broken = fc.constantFrom("%", "a=%zz", "=", "&&&", "index", "page=1&page=2", "q[]=1&q[a]=2", "a=b=c");
	const none = fc.constant("");
	if (!valid) return fc.oneof({ arbitrary: none, weight: 4 }, wild, broken);
	const formed = nearly(valid).map((fields) => formOf(fields));
	return fc.oneof(none, { arbitrary: formed, weight: 6 }, wild, broken);
}

type Content = { type: string | null; body: string | null };

function contentOf(body: Shape["body"]): fc.Arbitrary<Content> {
	const odd: fc.Arbitrary<Content> = fc.oneof(
		fc.constant({ type: null, body: null }),
		fc.constantFrom(
			{ type: FORM, body: "" },
			{ type: FORM, body: "%" },
			{ type: FORM, body: "a=%zz&=&&deed" },
			{ type: "application/json", body: "" },
			{ type: "application/json", body: "{" },
			{ type: "application/json", body: "[".repeat(20_000) },
			{ type: "application/json", body: `{"a":`.repeat(2_000) },
			{ type: "application/json", body: '"\\ud800"' },
			{ type: "multipart/form-data", body: "x" },
			{
				type: "multipart/form-data; boundary=b",
				body: "--b\r\nContent-Disposition: form-data; name=a\r\n\r\n1",
			},
			{
				type: "multipart/form-data; boundary=b",
				body: '--b\r\nContent-Disposition: form-data; name="deed"; filename="a\0.html"\r\nContent-Type: text/html\r\n\r\n<b>\r\n--b--\r\n',
			},
			{ type: "text/plain", body: "deed=disable" },
			{ type: "application/xml", body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
			{ type: "x".repeat(300), body: "a" },
		),
		fc.string({ unit: "binary", maxLength: 200 }).map((text) => ({ type: FORM, body: text })),
		fc.jsonValue({ maxDepth: 4 }).map((value) => ({ type: "application/json", body: JSON.stringify(value) })),
		fc.constantFrom(
			{ type: FORM, body: "note=<<long>>" },
			{ type: FORM, body: "note=<<long>><<long>>" },
			{ type: "application/json", body: '"<<long>>"' },
		),
	);
	if (!body) return odd;
	const formed = nearly(body.valid).map((fields) =>
		body.kind === "json"
			? { type: "application/json", body: JSON.stringify(fields) }
			: { type: FORM, body: formOf(fields) },
	);
	return fc.oneof({ arbitrary: formed, weight: 8 }, { arbitrary: odd, weight: 1 });
}

/** The fields as a form has them: lists as fields of one name, other things as text. */
function formOf(fields: unknown): string {
	if (typeof fields !== "object" || fields === null) return percent(String(fields));
	return Object.entries(fields)
		.flatMap(([name, value]) =>
			(Array.isArray(value) ? value : [value]).map((one) => {
				const text = typeof one === "object" ? JSON.stringify(one) : String(one);
				return `${percent(name)}=${percent(text)}`;
			}),
		)
		.join("&");
}

/** Percent-encodes all but the plainest characters, and leaves the symbols be. */
const percent = (text: string) =>
	text
		.split(/(<<[\w.]+>>)/)
		.map((part, index) =>
			index % 2 === 1
				? part
				: [...Buffer.from(part)]
						.map((byte) => {
							const sign = String.fromCharCode(byte);
							return /[\w.~-]/.test(sign) ? sign : `%${byte.toString(16).padStart(2, "0")}`;
						})
						.join(""),
		)
		.join("");

const headers: fc.Arbitrary<Record<string, string>> = fc.oneof(
	{ arbitrary: fc.constant({}), weight: 8 },
	fc.constantFrom<Record<string, string>[]>(
		{ "accept-language": "en" },
		{ "accept-language": ",;q=9,*,vi;q=".repeat(50) },
		{ accept: "*/*;q=x" },
		{ origin: "https://evil.example" },
		{ origin: "null", host: "lang-nghe.example" },
		{ range: "bytes=0-1,9-,-5" },
		{ "if-none-match": "*" },
		{ "if-modified-since": "never" },
		{ "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" },
		{ "x-http-method-override": "DELETE" },
		{ "user-agent": "" },
		{ "user-agent": "Googlebot/2.1" },
		{ "user-agent": "x".repeat(4_000) },
		{ cookie: "lang-nghe-session=; lang-nghe-session=%; =; a" },
		{ cookie: "lang-nghe-session=a.b; language=zz" },
		{ expect: "100-continue" },
		{ "content-encoding": "gzip" },
		{ "accept-encoding": "gzip;q=0, br;q=0, identity;q=0" },
		{ "x-remix-replace": "yes", "x-remix-response": "yes" },
	),
);

/** As a page, as data of the page that has loaded, and as older clients of Remix ask. */
function transportOf({ routeId }: Shape): fc.Arbitrary<{ suffix: string; query: string }> {
	const plain = { suffix: "", query: "" };
	if (routeId === null) return fc.constant(plain);
	return fc.oneof(
		{ arbitrary: fc.constant(plain), weight: 5 },
		{ arbitrary: fc.constant({ suffix: ".data", query: "" }), weight: 3 },
		{
			arbitrary: fc.constantFrom(
				{ suffix: ".data", query: `_routes=${routeId}` },
				{ suffix: ".data", query: "_routes=root,no-such-route,__proto__" },
				{ suffix: "", query: `_data=${routeId}` },
				{ suffix: "", query: "_data=no-such-route" },
				{ suffix: "/", query: "" },
				{ suffix: ".data", query: "index" },
			),
			weight: 1,
		},
	);
}

const withQuery = (path: string, parts: string[]) => {
	const query = parts.filter((part) => part !== "").join("&");
	return query === "" ? path : `${path}?${query}`;
};
