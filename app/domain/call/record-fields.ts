import { inLanguage } from "../scenario/line-reference";
import type { FactDefinition, Scenario } from "../scenario/scenario.schema";

/** A field of the case record as a browser receives it: by its place, since a fact's id would tell what to look for. */
export interface RecordField {
	/** `f1`, `f2` …: the fact's place among the record's facts. */
	readonly key: string;
	readonly label: string;
	readonly type: FactDefinition["type"];
	/** For a choice: `o1`, `o2` … with what they say. */
	readonly options: readonly { readonly key: string; readonly label: string }[];
}

const recordFacts = ({ facts }: Scenario) => Object.entries(facts).filter(([, { record }]) => record);

/** The case record's fields, in the scenario's order. */
export function recordFields(scenario: Scenario, language: string): RecordField[] {
	return recordFacts(scenario).map(([, { label, type, options }], index) => ({
		key: `f${index + 1}`,
		label: inLanguage(label, language),
		type,
		options: Object.values(options ?? {}).map((option, number) => ({
			key: `o${number + 1}`,
			label: inLanguage(option, language),
		})),
	}));
}

/**
 * What came in by the fields' keys, by the facts' ids and the options' keys, as a submitted record has it. Blank values
 * and keys that are no field's are left out.
 */
export function factsByField(
	scenario: Scenario,
	values: Readonly<Record<string, string>>,
): Record<string, string> {
	const facts: Record<string, string> = {};
	for (const [index, [id, { options }]] of recordFacts(scenario).entries()) {
		const value = values[`f${index + 1}`]?.normalize("NFC").trim() ?? "";
		if (value === "") continue;
		const option = Object.keys(options ?? {}).find((_, number) => value === `o${number + 1}`);
		if (options && option === undefined) continue;
		facts[id] = option ?? value;
	}
	return facts;
}

/** The way back: a stored record's facts by the fields' keys and the options' keys. */
export function fieldsByFact(
	scenario: Scenario,
	facts: Readonly<Record<string, string>>,
): Record<string, string> {
	const values: Record<string, string> = {};
	for (const [index, [id, { options }]] of recordFacts(scenario).entries()) {
		const text = facts[id];
		if (text === undefined) continue;
		const option = Object.keys(options ?? {}).indexOf(text);
		values[`f${index + 1}`] = options && option >= 0 ? `o${option + 1}` : text;
	}
	return values;
}
