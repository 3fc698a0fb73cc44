import {
	type Document,
	isAlias,
	isMap,
	isNode,
	isScalar,
	isSeq,
	Lexer,
	LineCounter,
	type Node,
	parseDocument,
	visit,
} from "yaml";
import type { Message, Path, PlaceOf, Problem } from "./problem";

/** A file above this is refused unread: S03, the longest scenario, has about a quarter of it. */
const MAX_SOURCE_BYTES = 256 * 1024;
/** More would help nobody, and each costs a look through the file. */
export const MAX_PROBLEMS = 100;
/** Of brackets within brackets, or markers on one line: a scenario has about ten. */
const MAX_DEPTH = 60;
/** Columns: each level of a block is indented by at least one. */
const MAX_INDENT = 200;
/** What the lexer gives just before the text of a plain scalar. */
const SCALAR_FOLLOWS = "\u001F";

export type YamlSource =
	| { readonly ok: true; readonly value: unknown; readonly place: PlaceOf; readonly keyPlace: PlaceOf }
	| { readonly ok: false; readonly problems: Problem[] };

/** Length in UTF-8, without making a copy of the text. */
function utf8Length(text: string): number {
	let bytes = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
	}
	return bytes;
}

/** What every text inside a value is in: NFC, keys included. */
function inNfc(value: unknown): unknown {
	if (typeof value === "string") return value.normalize("NFC");
	if (Array.isArray(value)) return value.map(inNfc);
	if (value === null || typeof value !== "object") return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key.normalize("NFC"), inNfc(inner)]),
	);
}

/**
 * Whether brackets or block markers nest deeper than any scenario does. Asked of the lexer, which works through the text
 * in a loop, before the parser, which is recursive, sees it: with the stack nearly full V8 can fail to compile a regular
 * expression, and that ends the process (seen with 250,000 brackets on Node 20; no `catch` helps).
 */
function nestsTooDeep(text: string): boolean {
	let flow = 0;
	let markers = 0;
	let before = "";
	for (const token of new Lexer().lex(text)) {
		const isScalar = before === SCALAR_FOLLOWS;
		const afterNewline = before === "\n" || before === "\r\n";
		before = token;
		if (isScalar) continue;
		if (token === "[" || token === "{") flow++;
		else if (token === "]" || token === "}") flow = Math.max(0, flow - 1);
		else if (flow === 0 && (token === "-" || token === "?" || token === ":")) markers++;
		else if (token === "\n" || token === "\r\n") markers = 0;
		else if (afterNewline && token.length > MAX_INDENT && token.trim() === "") return true;
		if (flow > MAX_DEPTH || markers > MAX_DEPTH) return true;
	}
	return false;
}

/** Finds the YAML node, or the key, at a path; for a missing one the nearest above. */
function locate(document: Document, path: Path, wantKey: boolean): Node | null {
	let node: Node | null = document.contents;
	let nearest = node;
	for (const [depth, step] of path.entries()) {
		let key: Node | null = null;
		let next: unknown = null;
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isScalar(item.key) && String(item.key.value).normalize("NFC") === String(step),
			);
			key = isNode(pair?.key) ? pair.key : null;
			next = pair?.value ?? null;
		} else if (isSeq(node) && typeof step === "number") {
			next = node.items[step] ?? null;
		}
		if (key === null && next === null) return nearest;
		if (wantKey && depth === path.length - 1 && key) return key;
		node = isNode(next) ? next : null;
		// A block value begins on the line below its key: the key is the place that an author looks for.
		nearest = isScalar(node) || !key ? (node ?? key) : key;
		if (node === null) return nearest;
	}
	return nearest;
}

/**
 * Reads YAML without what a scenario has no need of: aliases and anchors (an alias bomb is a few hundred bytes), tags,
 * several documents, the same key twice. Never throws.
 */
export function readYaml(source: string, file: string): YamlSource {
	const fail = (rule: string, message: Message, line = 1, column = 1): YamlSource => ({
		ok: false,
		problems: [{ file, line, column, rule, message, severity: "error" }],
	});
	if (source.length > MAX_SOURCE_BYTES || utf8Length(source) > MAX_SOURCE_BYTES) {
		const most = `${MAX_SOURCE_BYTES / 1024} kB`;
		return fail("too-large", {
			vi: `Tệp lớn hơn ${most}. Tách ra, hoặc bỏ những gì không thuộc kịch bản.`,
			en: `The file is over ${most}. Split it, or take out what is not a scenario.`,
		});
	}
	const text = source.startsWith("\uFEFF") ? source.slice(1) : source;
	const foreign = ["\uFFFD", "\u0000"].map((sign) => text.indexOf(sign)).find((at) => at >= 0);
	if (foreign !== undefined) {
		const before = text.slice(0, foreign).split("\n");
		const message = {
			vi: "Không đọc được ký tự này. Lưu tệp dưới dạng UTF-8.",
			en: "This character cannot be read. Save the file as UTF-8.",
		};
		return fail("wrong-encoding", message, before.length, (before.at(-1)?.length ?? 0) + 1);
	}
	if (text.trim() === "") {
		return fail("empty", {
			vi: "Tệp trống. Kịch bản bắt đầu bằng `format: 1`.",
			en: "The file is empty. A scenario begins with `format: 1`.",
		});
	}

	const counter = new LineCounter();
	try {
		if (nestsTooDeep(text)) {
			return fail("too-deep", {
				vi: "Tệp lồng sâu hơn mọi kịch bản. Tìm xem có dấu ngoặc nào thừa.",
				en: "The file nests deeper than any scenario does. Look for a stray bracket.",
			});
		}
		// Keys are compared below: the parser compares each with each, a minute's work for a file made of keys.
		const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
		const at = (offset: number) => {
			const { line, col } = counter.linePos(offset);
			return { line: Math.max(1, line), column: Math.max(1, col) };
		};
		const problems: Problem[] = [];
		const report = (offset: number, rule: string, message: Message) => {
			if (problems.length < MAX_PROBLEMS)
				problems.push({ file, ...at(offset), rule, message, severity: "error" });
		};
		for (const { pos, message } of document.errors) {
			report(pos[0], "yaml", {
				vi: `Chỗ này không đúng cú pháp YAML. Xem lại thụt đầu dòng, dấu nháy và dấu hai chấm. (${message})`,
				en: `This is not well-formed YAML: ${message}. Look at the indentation, quotes and colons here.`,
			});
		}
		const refuseAnchor = (node: Node) => {
			if (!isAlias(node) && !("anchor" in node && node.anchor)) return;
			report(node.range?.[0] ?? 0, "alias", {
				vi: "Không dùng neo (&) và bí danh (*). Viết hẳn ra; chữ bắt đầu bằng & hay * thì để trong dấu nháy.",
				en: "Anchors (&) and aliases (*) are not allowed. Write the text out; quote a text that begins with & or *.",
			});
		};
		visit(document, {
			Node: (_key, node) => refuseAnchor(node),
			Map(_key, map) {
				refuseAnchor(map);
				const keys = new Set<string>();
				for (const { key } of map.items) {
					const name = isScalar(key) ? String(key.value).normalize("NFC") : "";
					if (keys.has(name) && isNode(key)) {
						const message = {
							vi: "Khoá này có hai lần ở cùng một chỗ. Giữ lại một.",
							en: "This key stands twice in the same place. Keep one of them.",
						};
						report(key.range?.[0] ?? 0, "duplicate-key", message);
					}
					keys.add(name);
				}
			},
		});
		if (problems.length > 0) return { ok: false, problems };
		const placeBy =
			(wantKey: boolean): PlaceOf =>
			(path) =>
				at(locate(document, path, wantKey)?.range?.[0] ?? 0);
		return {
			ok: true,
			value: inNfc(document.toJS({ maxAliasCount: 0 })),
			place: placeBy(false),
			keyPlace: placeBy(true),
		};
	} catch (error) {
		// The parser reports through `errors`; what is thrown all the same is still only a file that cannot be read.
		const why = error instanceof Error ? error.message : "?";
		return fail("yaml", {
			vi: `Không đọc được tệp này như YAML. Xem lại cú pháp. (${why})`,
			en: `This file cannot be read as YAML. Look at how it is written. (${why})`,
		});
	}
}
