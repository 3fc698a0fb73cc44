import type { DirectoryEntry } from "./directory.schema";

/** What an entry says, field by field, in the order in which it is read. */
export const AGENCY_FIELDS = [
	"name.vi",
	"name.en",
	"when.vi",
	"when.en",
	"urgency",
	"handOver.vi",
	"handOver.en",
	"consent",
	"phone",
	"source",
	"verified",
	"status",
] as const;
export type AgencyField = (typeof AGENCY_FIELDS)[number];

export interface AgencyDifference {
	readonly field: AgencyField;
	/** Empty: it says nothing. */
	readonly before: string;
	readonly after: string;
}

/** What a field says, as plain text; codes stay codes. */
function textOf(entry: DirectoryEntry, field: AgencyField): string {
	switch (field) {
		case "name.vi":
			return entry.name.vi;
		case "name.en":
			return entry.name.en;
		case "when.vi":
			return entry.when.vi;
		case "when.en":
			return entry.when.en;
		case "handOver.vi":
			return entry.handOver.vi;
		case "handOver.en":
			return entry.handOver.en;
		case "urgency":
			return [...entry.urgency].sort().join(", ");
		default:
			return entry[field] ?? "";
	}
}

/** The fields in which two entries are not alike. None: they say the same. */
export function agencyDifferences(before: DirectoryEntry, after: DirectoryEntry): AgencyDifference[] {
	return AGENCY_FIELDS.map((field) => ({
		field,
		before: textOf(before, field),
		after: textOf(after, field),
	})).filter((each) => each.before !== each.after);
}
