import type { LocalisedText } from "../shared/text";
import { type CallContext, holds } from "./call-context";
import type { Variant } from "./scenario.schema";
import { pointOf, replyOf, type ScenarioIndex } from "./scenario-index";

/**
 * A line of a scenario by its place: `greeting`, `nodes/first-words/caller`, `nodes/first-words/replies/safe/text`,
 * `nodes/first-words/replies/safe/answer`, `nodes/first-words/silence`, the same under `interrupts/`, `time/silence`,
 * `time/hold`, `endings/brought-out/caller`. It names what was said in every language at once.
 */
export type LineReference = string;

/** Something said in a call. */
export interface Utterance {
	readonly who: "caller" | "counsellor";
	readonly ref: LineReference;
	/** Index of the variant that was said; 0 where there is only one. */
	readonly variant: number;
}

const plain = (text: LocalisedText): Variant[] => [{ text }];

/** The variants of a line; empty when the scenario has no such line. */
export function variantsAt(index: ScenarioIndex, ref: LineReference): readonly Variant[] {
	const { scenario } = index;
	const [area, id = "", part, replyId = "", replyPart] = ref.split("/");
	if (area === "greeting") return plain(scenario.greeting);
	if (area === "time") return id === "silence" ? scenario.time.silence.caller : scenario.time.hold.caller;
	if (area === "endings") return scenario.endings.find((ending) => ending.id === id)?.caller ?? [];
	if (part === "caller") return pointOf(index, id)?.caller ?? [];
	if (part === "silence") return pointOf(index, id)?.silence?.caller ?? [];
	const reply = replyOf(index, id, replyId);
	if (!reply) return [];
	return replyPart === "text" ? plain(reply.text) : (reply.answer ?? []);
}

/** Who says a line: the counsellor answers the phone and replies, all else is the caller's. */
function speakerOf(ref: LineReference): Utterance["who"] {
	return ref === "greeting" || ref.endsWith("/text") ? "counsellor" : "caller";
}

/** What is said of a line where the call stands: the first variant whose guard holds. */
export function uttered(index: ScenarioIndex, ref: LineReference, context: CallContext): Utterance {
	const variants = variantsAt(index, ref);
	const first = variants.findIndex((variant) => holds(variant.when, context));
	return { who: speakerOf(ref), ref, variant: first >= 0 ? first : Math.max(0, variants.length - 1) };
}

/** A text in a language, in Vietnamese where the scenario lacks it. */
export function inLanguage(text: LocalisedText, language: string): string {
	return (text as Readonly<Record<string, string | undefined>>)[language] ?? text.vi;
}

/** What an utterance sounds like; null when the scenario has no such line (it is another version's). */
export function renderedLine(
	index: ScenarioIndex,
	utterance: Pick<Utterance, "ref" | "variant">,
	language: string,
): { text: string; directions: string | null; audio: string | null } | null {
	const variant = variantsAt(index, utterance.ref)[utterance.variant];
	if (!variant) return null;
	return {
		text: inLanguage(variant.text, language),
		directions: variant.directions ? inLanguage(variant.directions, language) : null,
		audio: variant.audio ?? null,
	};
}
