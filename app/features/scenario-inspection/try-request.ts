import { z } from "zod";

/** The longest call that anybody tries: three times what a call of the library has. */
const MOST_MOVES = 200;
const MOVE = /^~?[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What the address of a try says. Moves are joined by dots. */
export const tryQuery = z.object({
	seed: z.coerce.number().int().min(0).max(2_147_483_647),
	from: z.string().max(80),
	moves: z
		.string()
		.max(12_000)
		.transform((joined) => joined.split(".").filter((move) => move !== ""))
		.refine((moves) => moves.length <= MOST_MOVES && moves.every((move) => MOVE.test(move))),
	version: z.string().max(64),
});

export interface TryRequest {
	readonly seed: number;
	/** The stop from which to play; "" for the beginning. */
	readonly from: string;
	readonly moves: readonly string[];
	/** The version, if not the current one; "" otherwise. */
	readonly version: string;
}

/** Reads an address. What cannot be read is named, and what stands there instead is the beginning with seed 1. */
export function readTryRequest(url: URL): { request: TryRequest; unreadable: ("seed" | "moves")[] } {
	const { searchParams } = url;
	const unreadable: ("seed" | "moves")[] = [];
	const read = <Key extends "seed" | "moves">(
		key: Key,
		fallback: z.output<typeof tryQuery>[Key],
	): z.output<typeof tryQuery>[Key] => {
		const given = searchParams.get(key);
		if (given === null || given === "") return fallback;
		const parsed = tryQuery.shape[key].safeParse(given);
		if (parsed.success) return parsed.data as z.output<typeof tryQuery>[Key];
		unreadable.push(key);
		return fallback;
	};
	const short = (key: "from" | "version", longest: number) =>
		(searchParams.get(key) ?? "").normalize("NFC").slice(0, longest);
	const request = {
		seed: read("seed", 1),
		from: short("from", 80),
		moves: read("moves", []),
		version: short("version", 64),
	};
	return { request, unreadable };
}

/** The address of a try; `base` is the page's path. */
export function tryUrl(base: string, { seed, from, moves, version }: TryRequest): string {
	const search = new URLSearchParams();
	if (version) search.set("version", version);
	if (seed !== 1) search.set("seed", String(seed));
	if (from) search.set("from", from);
	if (moves.length > 0) search.set("moves", moves.join("."));
	const text = search.toString();
	return text === "" ? base : `${base}?${text}`;
}
