import { followFile } from "~/domain/referral/follow-file";
import { addAgencyVersion, listNewestVersions } from "~/persistence/directory.server";
import { readDirectoryFile } from "~/platform/content/directory-file.server";

/**
 * Takes over what scenarios/directory.yaml says: entries that are not there yet, and those that nobody has touched in
 * the browser since the file wrote them (docs/decisions/0014). Entries that left the file stay.
 *
 * @returns how many entries are new or changed
 */
export async function loadDirectory(): Promise<number> {
	const standing = await listNewestVersions();
	let taken = 0;
	for (const [key, inFile] of await readDirectoryFile()) {
		const newest = standing.get(key) ?? null;
		const known = newest && {
			content: newest.content,
			byFile: newest.kind === "file",
			inFile: newest.inFile,
		};
		if (followFile(known, inFile) === "keep") continue;
		// Another process that starts now does the same; whoever comes second adds nothing.
		const added = await addAgencyVersion({
			builtOn: newest?.version ?? 0,
			kind: "file",
			content: inFile,
			retired: false,
			inFile,
			reason: "",
			savedById: null,
		});
		if (added) taken++;
	}
	return taken;
}
