import { agencyDifferences } from "./agency-differences";
import type { DirectoryEntry } from "./directory.schema";

/** An entry of the directory as it stands. */
export interface StandingEntry {
	readonly content: DirectoryEntry;
	/** Whether the file wrote it: nobody has touched it since. */
	readonly byFile: boolean;
	/** What the file said when it was last saved. */
	readonly inFile: DirectoryEntry | null;
}

/**
 * What to do with an entry that the file has, when the product starts: take it over where there is none or where
 * nobody has touched what the file wrote; otherwise people's word stands.
 */
export function followFile(standing: StandingEntry | null, inFile: DirectoryEntry): "take" | "keep" {
	if (standing === null) return "take";
	return standing.byFile && agencyDifferences(standing.content, inFile).length > 0 ? "take" : "keep";
}

/**
 * What the file says by now of an entry that people have touched, if that is new since they saved: somebody has to look
 * at it. Null: nothing new.
 */
export function newInFile(standing: StandingEntry, inFile: DirectoryEntry | null): DirectoryEntry | null {
	if (standing.byFile || inFile === null) return null;
	if (standing.inFile !== null && agencyDifferences(standing.inFile, inFile).length === 0) return null;
	return agencyDifferences(standing.content, inFile).length > 0 ? inFile : null;
}
