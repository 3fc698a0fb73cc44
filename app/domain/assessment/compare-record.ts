import { compareFact, type FactDefinition, isLeftOpen, mentionsFact } from "./compare-fact";
import { timesMentioned } from "./read-dates";

/**
 * - `recorded`: what the caller said stands in the record
 * - `wrong`: the field clearly states another number, date or choice
 * - `missing`: said in the call, and not in the record
 * - `for-a-rater`: the field says something that only a person can judge
 * - `not-revealed`: not said in this call, and left empty
 * - `not-revealed-but-filled`: not said in this call, and yet there is an answer
 */
export type FactOutcome =
	| "recorded"
	| "wrong"
	| "missing"
	| "for-a-rater"
	| "not-revealed"
	| "not-revealed-but-filled";

export interface ComparedFact {
	readonly fact: string;
	readonly outcome: FactOutcome;
	/** What stands in the field, in NFC. */
	readonly typed: string;
	readonly risk: boolean;
	/** Where it was found when the field itself is empty. */
	readonly foundIn: "field" | "notes" | null;
}

export interface RecordComparison {
	/** The facts that are fields of the record, in the order of the scenario. */
	readonly facts: readonly ComparedFact[];
	readonly notes: { readonly filled: boolean; readonly timesMentioned: number };
	/** Codes of the rubric that follow: of `record.b1 b2 u2`. */
	readonly behaviours: readonly string[];
}

/**
 * Holds the case record against what the caller really said in this call. What it cannot decide is `for-a-rater`,
 * never `wrong`.
 *
 * - `record.b1`: nothing wrong, missing or made up, and something there; what is for a rater is not held against it
 * - `record.b2`: the notes name at least one time of day. The machine cannot read what the notes say
 * - `record.u2`: a risk fact was said and is in no field and not in the notes
 *
 * @param scenario.facts the scenario's facts by id; those with `record: false` are no fields and are passed over
 * @param scenario.revealed ids of the facts that the caller gave
 * @param record what the trainee typed, by fact id; a field that is not there is empty
 * @param notes the free notes
 */
export function compareRecord(
	scenario: {
		readonly facts: Readonly<Record<string, FactDefinition>>;
		readonly revealed: Iterable<string>;
	},
	record: Readonly<Record<string, string>>,
	notes = "",
): RecordComparison {
	const revealed = new Set(scenario.revealed);
	const facts = Object.entries(scenario.facts)
		.filter(([, definition]) => definition.record !== false)
		.map(([fact, definition]): ComparedFact => {
			const typed = (Object.hasOwn(record, fact) ? (record[fact] ?? "") : "").normalize("NFC");
			const compared = compareOne(definition, typed, notes, revealed.has(fact));
			return { fact, typed, risk: definition.risk === true, ...compared };
		});
	const times = timesMentioned(notes);
	const filled = notes.trim() !== "";
	return { facts, notes: { filled, timesMentioned: times }, behaviours: behavioursOf(facts, filled, times) };
}

function compareOne(
	definition: FactDefinition,
	typed: string,
	notes: string,
	revealed: boolean,
): Pick<ComparedFact, "outcome" | "foundIn"> {
	const open = isLeftOpen(definition, typed);
	if (!revealed) {
		return open
			? { outcome: "not-revealed", foundIn: null }
			: { outcome: "not-revealed-but-filled", foundIn: "field" };
	}
	if (!open) return { outcome: compareFact(definition, typed), foundIn: "field" };
	const mentioned = mentionsFact(definition, notes);
	return mentioned === "no"
		? { outcome: "missing", foundIn: null }
		: { outcome: mentioned, foundIn: "notes" };
}

function behavioursOf(facts: readonly ComparedFact[], notesFilled: boolean, times: number): string[] {
	const has = (...outcomes: FactOutcome[]) => facts.some((each) => outcomes.includes(each.outcome));
	const nothingAmiss = !has("wrong", "missing", "not-revealed-but-filled");
	const b1 = nothingAmiss && (has("recorded", "for-a-rater") || notesFilled);
	const u2 = facts.some((each) => each.risk && each.outcome === "missing");
	return [...(b1 ? ["record.b1"] : []), ...(times > 0 ? ["record.b2"] : []), ...(u2 ? ["record.u2"] : [])];
}
