import { AGENCY_KEY, type DirectoryEntry } from "~/domain/referral/directory.schema";
import { audit } from "./audit.server";
import { database } from "./database.server";
import { asJson } from "./json.server";

const AGENCY_DEEDS = ["file", "added", "changed", "verified", "retired", "reinstated"] as const;
export type AgencyDeed = (typeof AGENCY_DEEDS)[number];

/** An entry of the directory as it stands. */
export interface Agency extends DirectoryEntry {
	readonly version: number;
	/** No longer to be chosen. It stays, since scenarios and records of calls name its key. */
	readonly retired: boolean;
}

/** An entry as it stood from then on. */
export interface AgencyVersion {
	readonly version: number;
	readonly kind: AgencyDeed;
	readonly content: DirectoryEntry;
	readonly retired: boolean;
	readonly inFile: DirectoryEntry | null;
	readonly reason: string;
	/** Null: the file. */
	readonly savedById: string | null;
	readonly savedAt: Date;
}

const toVersion = (row: {
	version: number;
	kind: string;
	content: unknown;
	retired: boolean;
	inFile: unknown;
	reason: string;
	savedById: string | null;
	savedAt: Date;
}): AgencyVersion => ({
	...row,
	kind: AGENCY_DEEDS.find((kind) => kind === row.kind) ?? "changed",
	content: row.content as DirectoryEntry,
	inFile: row.inFile as DirectoryEntry | null,
});

/** All agencies as they stand, the retired ones too, by their key. */
export async function listAgencies(): Promise<readonly Agency[]> {
	const rows = await database.agencyVersion.findMany({
		distinct: ["key"],
		orderBy: [{ key: "asc" }, { version: "desc" }],
		select: { content: true, version: true, retired: true },
	});
	return rows.map(({ content, version, retired }) => ({
		...(content as unknown as DirectoryEntry),
		version,
		retired,
	}));
}

/** The newest version of every entry, by key. */
export async function listNewestVersions(): Promise<Map<string, AgencyVersion>> {
	const rows = await database.agencyVersion.findMany({
		distinct: ["key"],
		orderBy: [{ key: "asc" }, { version: "desc" }],
	});
	return new Map(rows.map((row) => [row.key, toVersion(row)]));
}

/** All versions of an entry, the newest first; empty when there is none. */
export async function listAgencyVersions(key: string): Promise<AgencyVersion[]> {
	// Not a key: nor is it anything that the database could be asked for.
	if (!AGENCY_KEY.test(key)) return [];
	const rows = await database.agencyVersion.findMany({ where: { key }, orderBy: { version: "desc" } });
	return rows.map(toVersion);
}

/**
 * Adds a version after the one it was built on (0: a new entry), unless somebody was first. It says so in the audit,
 * where a person did it.
 *
 * @returns false when somebody else has saved since
 */
export async function addAgencyVersion(next: {
	readonly builtOn: number;
	readonly kind: AgencyDeed;
	readonly content: DirectoryEntry;
	readonly retired: boolean;
	readonly inFile: DirectoryEntry | null;
	readonly reason: string;
	readonly savedById: string | null;
}): Promise<boolean> {
	const { builtOn, content, inFile, ...rest } = next;
	const { key } = content;
	return database.$transaction(async (on) => {
		// Of two who built on the same version one adds the next; the key of the table sees to that.
		const { count } = await on.agencyVersion.createMany({
			data: [
				{
					...rest,
					key,
					version: builtOn + 1,
					content: asJson(content),
					...(inFile ? { inFile: asJson(inFile) } : {}),
				},
			],
			skipDuplicates: true,
		});
		if (count === 0) return false;
		if (next.savedById !== null)
			await audit(
				{
					personId: next.savedById,
					action: `agency.${next.kind}`,
					subject: `agency:${key}`,
					detail: { version: builtOn + 1 },
				},
				on,
			);
		return true;
	});
}
