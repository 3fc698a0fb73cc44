import type { z } from "zod";
import type { Known } from "./arbitrary-of-schema";

/** How a route is asked, as its loader and as its action. */
export interface RouteFuzz {
	/** Who asks; null: nobody. */
	readonly who: string | null;
	/** By parameter: symbols and values that lead somewhere, the best one first. */
	readonly params?: Readonly<Record<string, readonly string[]>>;
	readonly query?: z.ZodType;
	readonly known?: Known;
	readonly form?: z.ZodType;
	readonly json?: z.ZodType;
	/** Used up by inputs: made anew every few of them. */
	readonly renew?: readonly string[];
	/** What may be written although the answer is a refusal, and why that is right. */
	readonly mayWrite?: RegExp;
	/** The action never does anything for what is drawn here, and why. */
	readonly neverDone?: string;
}
