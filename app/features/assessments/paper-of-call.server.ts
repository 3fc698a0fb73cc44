import type { Language } from "~/domain/shared/text";
import type { CallDossier } from "~/persistence/assessed-calls.server";
import { listAgencies } from "~/persistence/directory.server";
import type { PaperOfCall } from "./rating-view";

/** What the trainee wrote and decided in a call, beside what the caller told. */
export async function paperOfCall(
	{ compiled, assessed }: Pick<CallDossier, "compiled" | "assessed">,
	language: Language,
): Promise<PaperOfCall> {
	const { facts } = compiled.scenario;
	const label = (id: string) => facts[id]?.label[language] ?? id;
	const told = new Map(assessed.story.trace.facts.map(({ id, turn }) => [id, turn]));
	const agencies = new Map((await listAgencies()).map((agency) => [agency.key, agency.name[language]]));
	return {
		facts: Object.entries(facts)
			.filter(([, { record }]) => record)
			.map(([id, { accept, options }]) => {
				const typed = assessed.record.facts[id] ?? "";
				const first = accept[0] ?? "";
				return {
					id,
					label: label(id),
					typed: options?.[typed]?.[language] ?? typed,
					toldAt: told.get(id) ?? null,
					told: told.has(id) && first !== "" ? (options?.[first]?.[language] ?? first) : null,
				};
			}),
		notes: assessed.record.notes,
		referral: assessed.referral.map(({ agency, urgency, information, consent }) => ({
			agency: agencies.get(agency) ?? agency,
			urgency,
			information: information.map((item) => (facts[item] ? label(item) : item)),
			consent,
		})),
	};
}
