import { z } from "zod";
import { PACKET_ITEMS } from "~/domain/assessment/judge-referral";
import type { CaseRecord, ReferralDecision } from "~/domain/call/logged-event";
import { factsByField, fieldsByFact, type RecordField, recordFields } from "~/domain/call/record-fields";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import type { Language } from "~/domain/shared/text";

/**
 * The record and the referral as the browser sees them. Facts go by their place: their ids are the author's and might
 * tell something.
 */
export interface RecordForm {
	readonly fields: readonly RecordField[];
	/** What can be handed over. */
	readonly information: readonly { readonly key: string; readonly label: string }[];
}

/** The form that goes with a scenario, in a language. */
export function recordForm(scenario: Scenario, language: Language): RecordForm {
	return {
		fields: recordFields(scenario, language),
		information: Object.values(scenario.facts).map((fact, index) => ({
			key: informationKey(index),
			label: fact.label[language],
		})),
	};
}

const informationKey = (index: number) => `i${index + 1}`;

/** What the page sends. */
const recordInput = z.strictObject({
	facts: z.record(z.string().regex(/^f[0-9]{1,3}$/), z.string().max(2000)),
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

/** The same with the revision that it builds on. */
export const recordSave = z.strictObject({
	builtOn: z.number().int().min(0).max(1_000_000),
	input: recordInput,
});

/** From the form's keys to the scenario's facts. What is no key of this scenario is left out. */
export function toRecord(
	scenario: Scenario,
	input: RecordInput,
): { record: CaseRecord; referral: ReferralDecision[] } {
	const items = new Map(Object.keys(scenario.facts).map((id, index) => [informationKey(index), id]));
	const packet: readonly string[] = PACKET_ITEMS;
	return {
		record: { facts: factsByField(scenario, input.facts), notes: input.notes.normalize("NFC").trim() },
		// An entry without a recipient is not a decision yet.
		referral: input.referral
			.filter((decision) => decision.agency !== "")
			.map((decision) => ({
				...decision,
				information: decision.information.flatMap((key) =>
					packet.includes(key) ? [key] : (items.get(key) ?? []),
				),
			})),
	};
}

/** From the scenario's facts to the form's keys. */
export function fromRecord(
	scenario: Scenario,
	record: CaseRecord,
	referral: readonly ReferralDecision[],
): RecordInput {
	const keys = new Map(Object.keys(scenario.facts).map((id, index) => [id, informationKey(index)]));
	return {
		facts: fieldsByFact(scenario, record.facts),
		notes: record.notes,
		referral: referral.map((decision) => ({
			...decision,
			information: decision.information.map((item) => keys.get(item) ?? item),
		})),
	};
}
