import type { GaugeName } from "~/domain/scenario/guard.schema";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import type { ScriptReply } from "./script-view";
import type { tryTexts } from "./try.messages";

type Texts = (typeof tryTexts)["vi"];
export type Happening = keyof Texts["happened"];

/** Something that could not be done as the address says. */
export type TryProblem =
	| { readonly kind: "seed" | "moves" }
	| { readonly kind: "from" | "noWay"; readonly stop: string }
	| { readonly kind: "seedMoved"; readonly stop: string; readonly seed: number }
	| { readonly kind: "refused"; readonly number: number; readonly move: string };

/** A try as its page shows it: all addresses are made already. */
export interface TryView {
	/** Of the page, without what is chosen. */
	readonly base: string;
	readonly seed: number;
	readonly from: string;
	readonly version: string;
	readonly stops: readonly { readonly name: string; readonly stops: readonly string[] }[];
	readonly problems: readonly TryProblem[];
	/** Replies of the way to where it began; 0 from the beginning. */
	readonly way: number;
	readonly said: readonly TryLine[];
	readonly replies: readonly (ScriptReply & { readonly to: string })[];
	readonly timed: readonly { readonly move: keyof Texts["moves"]; readonly to: string }[];
	readonly back: string | null;
	readonly ending: {
		readonly id: string;
		readonly kind: Scenario["endings"][number]["kind"];
		readonly title: string;
		readonly text: string;
	} | null;
	/** How many moves stand behind this page: it changes with each. */
	readonly step: number;
	readonly inside: TryInside;
}

export interface TryLine {
	readonly who: "caller" | "counsellor" | null;
	readonly turn: number;
	readonly text: string | null;
	readonly directions: string | null;
	readonly happening: Happening | null;
}

type AtTurn<Rest> = Rest & { readonly turn: number };

export interface TryInside {
	readonly turn: number;
	/** From the machine's outside to its inside: `receive`, `first-words`, `choose`. */
	readonly state: readonly string[];
	readonly gauges: readonly { readonly gauge: GaugeName; readonly now: number; readonly start: number }[];
	readonly facts: readonly AtTurn<{ readonly label: string }>[];
	readonly missing: readonly string[];
	readonly opportunities: readonly AtTurn<{ readonly name: string }>[];
	readonly behaviours: readonly AtTurn<{
		readonly name: string;
		readonly repaired: boolean;
	}>[];
	readonly critical: readonly AtTurn<{ readonly name: string }>[];
	readonly coming: readonly AtTurn<{ readonly id: string }>[];
	readonly clocks: readonly { readonly kind: keyof Texts["inside"]["deadline"]; readonly seconds: number }[];
}
