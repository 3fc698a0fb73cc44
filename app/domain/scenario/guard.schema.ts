import { z } from "zod";
import type { Message } from "./problem";

/** The caller's hidden numbers, each a whole number from 0 to 10. */
export const GAUGES = ["trust", "distress", "danger"] as const;
export type GaugeName = (typeof GAUGES)[number];
export const GAUGE_MAX = 10;

/** A string of the file, in NFC and without blanks around it. */
export const plainText = z.string().normalize("NFC").trim().min(1);
/** `safe-to-talk`: what nodes, replies, facts and endings are called. */
export const kebabId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "an id in kebab-case");
/** `safe-opening.b2`: criterion, then b(asic), a(dvanced) or u (harmful), then a number. */
export const behaviourCode = z
	.string()
	.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[bau][0-9]+$/, "a behaviour code such as safe-opening.b2");
const gaugeName = z.enum(GAUGES);
const gaugeValue = z.int().min(0).max(GAUGE_MAX);

/**
 * A condition on where the call stands. A gauge is only ever compared with a threshold that the file declares, so that
 * everything about a scenario can be proved later.
 */
export type Guard =
	| { readonly gauge: GaugeName; readonly atLeast: number }
	| { readonly gauge: GaugeName; readonly below: number }
	| { readonly fact: string }
	| { readonly shown: string }
	| { readonly opened: string }
	| { readonly visits: string; readonly atLeast: number }
	| { readonly all: readonly Guard[] }
	| { readonly any: readonly Guard[] }
	| { readonly not: Guard };

/** The keys that make a guard what it is; exactly one of them stands in each. */
const GUARD_KEYS = ["gauge", "fact", "shown", "opened", "visits", "all", "any", "not"] as const;

interface LooseGuard {
	gauge?: GaugeName;
	atLeast?: number;
	below?: number;
	fact?: string;
	shown?: string;
	opened?: string;
	visits?: string;
	all?: Guard[];
	any?: Guard[];
	not?: Guard;
}

/** What is wrong with the combination of keys, or null. */
function misfit(guard: LooseGuard): Message | null {
	const kinds = GUARD_KEYS.filter((key) => guard[key] !== undefined);
	if (kinds.length !== 1) {
		const keys = GUARD_KEYS.join(", ");
		return { vi: `Một điều kiện có đúng một trong: ${keys}.`, en: `A condition has exactly one of ${keys}.` };
	}
	const [kind] = kinds;
	const bounds = (guard.atLeast === undefined ? 0 : 1) + (guard.below === undefined ? 0 : 1);
	if (kind === "gauge") {
		return bounds === 1
			? null
			: {
					vi: "Điều kiện theo gauge có hoặc atLeast, hoặc below.",
					en: "A condition on a gauge has either atLeast or below.",
				};
	}
	if (kind === "visits") {
		return guard.atLeast !== undefined && guard.below === undefined
			? null
			: {
					vi: "Điều kiện theo visits có atLeast, ngoài ra không có gì khác.",
					en: "A condition on visits has atLeast and nothing else.",
				};
	}
	return bounds === 0
		? null
		: { vi: `atLeast và below không đi cùng ${kind}.`, en: `atLeast and below do not go with ${kind}.` };
}

/**
 * Read as one object with all the keys, not as a union of nine: so that an error says what is wrong with the key that
 * was written, not that nine things were tried.
 */
export const guardSchema: z.ZodType<Guard> = z.lazy(() =>
	z
		.strictObject({
			gauge: gaugeName.optional(),
			atLeast: gaugeValue.optional(),
			below: gaugeValue.optional(),
			fact: kebabId.optional(),
			shown: behaviourCode.optional(),
			opened: kebabId.optional(),
			visits: kebabId.optional(),
			all: z.array(guardSchema).min(1).optional(),
			any: z.array(guardSchema).min(1).optional(),
			not: guardSchema.optional(),
		})
		.transform((guard, context) => {
			const problem = misfit(guard);
			if (problem === null) return guard as Guard;
			context.addIssue({ code: "custom", message: problem.en, params: { ...problem } });
			return z.NEVER;
		}),
);

/** Every simple guard inside a guard, itself included: what `all`, `any` and `not` are made of. */
export function simpleGuards(guard: Guard): Guard[] {
	if ("all" in guard) return guard.all.flatMap(simpleGuards);
	if ("any" in guard) return guard.any.flatMap(simpleGuards);
	if ("not" in guard) return simpleGuards(guard.not);
	return [guard];
}
