import { inLanguage } from "./line-reference";
import type { Scenario, Variant } from "./scenario.schema";
import { type ListeningPoint, silenceAt } from "./scenario-index";

/** Milliseconds allowed for reading one character: about 1,100 characters a minute, a slow reader on a screen. */
const MS_PER_CHARACTER = 55;
/** Allowed beyond that for typing one's own words at a marked turn. */
const OWN_WORDS_MS = 60_000;

/** Characters of the longest variant. */
export function longest(variants: readonly Variant[], language: string): number {
	return Math.max(0, ...variants.map(({ text }) => inLanguage(text, language).length));
}

/** Characters that stand on the screen at a point: the caller's line and every reply, the longest variant of each. */
function charactersAt(point: ListeningPoint, language: string): number {
	const replies = point.replies.reduce((sum, reply) => sum + inLanguage(reply.text, language).length, 0);
	return longest(point.caller, language) + replies;
}

/**
 * After how many milliseconds the caller reacts to silence at a point.
 *
 * @param heard characters of the answer said just before the point's line
 * @param readingFactor the person's reading time against the default, 0.5 to 4
 */
export function silenceMs(
	scenario: Scenario,
	point: ListeningPoint,
	{
		heard,
		language,
		readingFactor,
		words,
	}: { heard: number; language: string; readingFactor: number; words: boolean },
): number {
	const reading = (charactersAt(point, language) + heard) * MS_PER_CHARACTER * readingFactor;
	return Math.round(silenceAt(scenario, point).seconds * 1000 + reading) + (words ? OWN_WORDS_MS : 0);
}

/** Seconds that a slow reader needs for what stands on the screen at a point. */
export function readingSeconds(point: ListeningPoint, language: string): number {
	return (charactersAt(point, language) * MS_PER_CHARACTER) / 1000;
}
