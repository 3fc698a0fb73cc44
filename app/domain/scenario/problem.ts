import type { Language } from "../shared/text";

/** What a problem says, in plain words for an author who does not program, in each language of the product. */
export type Message = Readonly<Record<Language, string>>;

/** A trainee's moves, in order, as `npm run scenario -- play --script` takes them; silence in seconds. */
export type ScriptEvent =
	| { readonly reply: string }
	| { readonly silence: number }
	| { readonly ownWords: string }
	| { readonly hold: number }
	| { readonly hangUp: true }
	| { readonly record: Readonly<Record<string, string>> }
	| {
			readonly referral: readonly {
				readonly agency: string;
				readonly urgency: string;
				readonly information: readonly string[];
				readonly consent: string;
			}[];
	  };

/** Something to put right in a scenario's file: where it stands, which rule it breaks and what to do. */
export interface Problem {
	readonly file: string;
	/** From 1. */
	readonly line: number;
	/** From 1, in characters. */
	readonly column: number;
	/** Stable, kebab-case: `unknown-key`, `no-such-node`. */
	readonly rule: string;
	readonly message: Message;
	readonly severity: "error" | "warning";
	/** A counter-example: what a trainee does to get there, and a seed of a call in which it can be done. */
	readonly script?: readonly ScriptEvent[];
	readonly seed?: string;
}

/** Keys and indexes from the top of the file to a value in it. */
export type Path = readonly (string | number)[];

/** Where the value at a path begins; for a path that the file does not have, the nearest that it has above. */
export type PlaceOf = (path: Path) => { readonly line: number; readonly column: number };

/** In the order in which an author meets them in the file. */
export function inFileOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1));
}
