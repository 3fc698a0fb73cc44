import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument } from "yaml";
import type { z } from "zod";

/** One thing that is wrong in a file, with the place where a person can mend it. Lines and columns count from 1. */
export interface FileProblem {
	/** Stable name of the rule: `yaml`, `shape`, or the name that the caller of {@link parseYaml} gave. */
	readonly rule: string;
	readonly message: string;
	/** Keys and indexes from the root of the document; empty for the document itself. */
	readonly path: readonly (string | number)[];
	readonly line: number;
	readonly column: number;
}

export type ParsedFile<Value> =
	| { readonly ok: true; readonly value: Value }
	| { readonly ok: false; readonly problems: readonly FileProblem[] };

/** What a check beyond the shape (references, uniqueness) has to say: a place in the document and a message. */
export interface Finding {
	readonly rule: string;
	readonly path: readonly (string | number)[];
	readonly message: string;
}

/**
 * Reads YAML text by a zod schema and then by further checks. Never throws: whatever is wrong comes back as problems
 * in the order of the file. Text is brought to NFC before it is read, so that keys compare, too.
 */
export function parseYaml<Schema extends z.ZodType>(
	text: string,
	schema: Schema,
	check: (value: z.output<Schema>) => readonly Finding[] = () => [],
): ParsedFile<z.output<Schema>> {
	const lines = new LineCounter();
	const document = parseDocument(text.normalize("NFC"), { lineCounter: lines, uniqueKeys: true });
	const place = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const broken = [...document.errors, ...document.warnings];
	if (broken.length > 0) {
		return failed(
			broken.map((error) => ({
				rule: "yaml",
				message: error.message.split("\n")[0] ?? error.message,
				path: [],
				...place(error.pos[0]),
			})),
		);
	}

	const content = readContent(document);
	if (!content.ok) return failed([{ rule: "yaml", message: content.message, path: [], line: 1, column: 1 }]);

	const found = (finding: Finding): FileProblem => ({
		...finding,
		...place(offsetOf(document, finding.path)),
	});
	const parsed = schema.safeParse(content.value);
	if (!parsed.success) return failed(findingsOf(parsed.error.issues).map(found));
	const findings = check(parsed.data);
	return findings.length > 0 ? failed(findings.map(found)) : { ok: true, value: parsed.data };
}

function failed(problems: FileProblem[]): { ok: false; problems: FileProblem[] } {
	return { ok: false, problems: problems.sort((a, b) => a.line - b.line || a.column - b.column) };
}

/** An alias without an anchor, or a nest of aliases that would grow without bound, throws only here. */
function readContent(
	document: Document.Parsed,
): { ok: true; value: unknown } | { ok: false; message: string } {
	try {
		return { ok: true, value: document.toJS({ maxAliasCount: 100 }) };
	} catch (error) {
		return { ok: false, message: error instanceof Error ? error.message : "The file cannot be read." };
	}
}

function findingsOf(issues: readonly z.core.$ZodIssue[]): Finding[] {
	return issues.flatMap((issue): Finding[] => {
		const path = issue.path.map((key) => (typeof key === "symbol" ? String(key) : key));
		if (issue.code !== "unrecognized_keys") return [{ rule: "shape", path, message: issue.message }];
		return issue.keys.map((key) => ({
			rule: "shape",
			path: [...path, key],
			message: `unknown key “${key}”`,
		}));
	});
}

/** Where a path begins in the text; the nearest ancestor that is there, when the path itself is not. */
function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number {
	for (let length = path.length; length > 0; length--) {
		const key = path[length - 1];
		const parent: unknown =
			length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
		if (isMap(parent)) {
			const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
			if (pair && isNode(pair.key)) return startOf(pair.key);
		}
		const node: unknown = document.getIn(path.slice(0, length), true);
		if (isNode(node)) return startOf(node);
	}
	return isNode(document.contents) ? startOf(document.contents) : 0;
}

function startOf(node: Node): number {
	return node.range?.[0] ?? 0;
}
