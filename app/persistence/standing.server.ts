import { newestOf } from "~/domain/certification/edit-programme";
import { type NamedRequirement, nameRequirements } from "~/domain/certification/named-requirement";
import type { Programme } from "~/domain/certification/programme.schema";
import { type RenewalState, type Status, statusOf } from "~/domain/certification/status";
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
	return new Map(
		personIds.map((id) => {
			const status = statusOf(versions, records.get(id) ?? [], asked);
			const programme = versions.find(({ version }) => version === status.version) ?? newestOf(versions);
			return [id, toStanding(programme, status)];
		}),
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
