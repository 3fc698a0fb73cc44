/** Part of a file: its first byte and the one after its last. */
export interface ByteRange {
	readonly from: number;
	readonly to: number;
}

/**
 * What a Range header asks of a file (RFC 9110, section 14.2): one range of bytes; "whole" where none is asked for or it
 * is one that nobody has to understand (several ranges, other units); null where it lies outside (416).
 */
export function byteRange(header: string | null, length: number): ByteRange | "whole" | null {
	const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
	if (!asked || (asked[1] === "" && asked[2] === "")) return "whole";
	const [, first = "", last = ""] = asked;
	if (first === "") {
		const count = Math.min(Number(last), length);
		return count === 0 ? null : { from: length - count, to: length };
	}
	const from = Number(first);
	if (last !== "" && Number(last) < from) return "whole";
	if (from >= length) return null;
	return { from, to: last === "" ? length : Math.min(Number(last) + 1, length) };
}
