import { z } from "zod";
import { PACKET_ITEMS } from "~/domain/assessment/judge-referral";
import type { CaseRecord, ReferralDecision } from "~/domain/call/logged-event";
import type { FactDefinition, Scenario } from "~/domain/scenario/scenario.schema";
import type { Language } from "~/domain/shared/text";

/**
 * The record and the referral as the browser sees them. Facts go by their place ("1", "2", …): their ids are the
 * author's and might tell something.
 */
export interface RecordForm {
	readonly fields: readonly {
		readonly key: string;
		readonly label: string;
		readonly type: FactDefinition["type"];
		readonly options: readonly { readonly key: string; readonly label: string }[];
	}[];
	/** What can be handed over: places of facts. */
	readonly information: readonly { readonly key: string; readonly label: string }[];
}

const position = (index: number) => String(index + 1);

/** The form that goes with a scenario, in a language. */
export function recordForm(scenario: Scenario, language: Language): RecordForm {
	const facts = Object.entries(scenario.facts).map(([, fact], index) => ({ key: position(index), fact }));
	return {
		fields: facts
			.filter(({ fact }) => fact.record)
			.map(({ key, fact }) => ({
				key,
				label: fact.label[language],
				type: fact.type,
				options: Object.entries(fact.options ?? {}).map(([option, text]) => ({
					key: option,
					label: text[language],
				})),
			})),
		information: facts.map(({ key, fact }) => ({ key, label: fact.label[language] })),
	};
}

/** What the page sends. */
export const recordInput = z.strictObject({
	facts: z.record(z.string().regex(/^[0-9]{1,3}$/), z.string().max(2000)),
	notes: z.string().max(20_000),
	referral: z
		.array(
			z.strictObject({
				agency: z.string().max(20),
				urgency: z.enum(["T0", "T1", "T2", "T3"]),
				information: z.array(z.string().max(40)).max(60),
				consent: z.enum(["given", "lawful-ground", "none"]),
			}),
		)
		.max(12),
});
export type RecordInput = z.output<typeof recordInput>;

/** From places to the scenario's facts. What is no place of this scenario is left out. */
export function toRecord(
	scenario: Scenario,
	input: RecordInput,
): { record: CaseRecord; referral: ReferralDecision[] } {
	const ids = Object.keys(scenario.facts);
	const idAt = (key: string) => (/^[0-9]+$/.test(key) ? ids[Number(key) - 1] : undefined);
	const facts: Record<string, string> = {};
	for (const [key, text] of Object.entries(input.facts)) {
		const id = idAt(key);
		if (id && text.trim() !== "") facts[id] = text.normalize("NFC").trim();
	}
	const packet: readonly string[] = PACKET_ITEMS;
	return {
		record: { facts, notes: input.notes.normalize("NFC").trim() },
		// An entry without a recipient is not a decision yet.
		referral: input.referral
			.filter((decision) => decision.agency !== "")
			.map((decision) => ({
				...decision,
				information: decision.information.flatMap((key) =>
					packet.includes(key) ? [key] : (idAt(key) ?? []),
				),
			})),
	};
}

/** From the scenario's facts to places. */
export function fromRecord(
	scenario: Scenario,
	record: CaseRecord,
	referral: readonly ReferralDecision[],
): RecordInput {
	const keys = new Map(Object.keys(scenario.facts).map((id, index) => [id, position(index)]));
	const facts: Record<string, string> = {};
	for (const [id, text] of Object.entries(record.facts)) {
		const key = keys.get(id);
		if (key) facts[key] = text;
	}
	return {
		facts,
		notes: record.notes,
		referral: referral.map((decision) => ({
			...decision,
			information: decision.information.map((item) => keys.get(item) ?? item),
		})),
	};
}
