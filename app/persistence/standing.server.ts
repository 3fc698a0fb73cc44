import { Temporal } from "temporal-polyfill";
import { type NamedRequirement, nameRequirements } from "~/domain/certification/named-requirement";
import type { Programme } from "~/domain/certification/programme.schema";
import { type RenewalState, type Status, statusOf, versionAt } from "~/domain/certification/status";
import type { LocalisedText } from "~/domain/shared/text";
import { getProgrammeVersions } from "./programmes.server";
import { findTrainingRecords, HOTLINE_PROGRAMME } from "./training-records.server";

/** A person's status in the hotline counsellor programme with the names of what it asks for. Plain data. */
export interface Standing extends Omit<Status, "requirements" | "missing" | "renewal"> {
	readonly programme: {
		readonly id: string;
		readonly name: LocalisedText;
		readonly note: LocalisedText;
		readonly isDefault: boolean;
	};
	readonly requirements: readonly NamedRequirement[];
	readonly missing: readonly NamedRequirement[];
	readonly renewal:
		| (Omit<RenewalState, "requirements"> & { readonly requirements: readonly NamedRequirement[] })
		| null;
}

/** The day asked about (ISO, as in Vietnam) and the instant of knowledge (ISO). */
export interface Asked {
	readonly asOf: string;
	readonly knownAt: string;
}

/**
 * The standing of people in the hotline counsellor programme, as of a day, as known at an instant. Everybody asked
 * about has one. Six statements, however many they are.
 */
export async function standingsOf(
	personIds: readonly string[],
	asked: Asked,
): Promise<Map<string, Standing>> {
	const [versions, records] = await Promise.all([
		getProgrammeVersions(HOTLINE_PROGRAMME),
		findTrainingRecords(personIds),
	]);
	const programme = versionAt(versions, Temporal.PlainDate.from(asked.asOf));
	return new Map(
		personIds.map((id) => [id, toStanding(programme, statusOf(versions, records.get(id) ?? [], asked))]),
	);
}

function toStanding(programme: Programme, status: Status): Standing {
	const { id, name, note, default: isDefault } = programme;
	return {
		...status,
		programme: { id, name, note, isDefault },
		requirements: nameRequirements(programme, status.requirements),
		missing: nameRequirements(programme, status.missing),
		renewal: status.renewal && {
			...status.renewal,
			requirements: nameRequirements(programme, status.renewal.requirements),
		},
	};
}
