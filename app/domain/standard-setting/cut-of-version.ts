/** A version of a rubric with its cut. */
export interface VersionCut {
	readonly hash: string;
	readonly mean: number;
}

/**
 * The study that set a version's cut: the one that was taken into it, or into the nearest earlier version since which the
 * cut has not changed. A cut that somebody changed by hand is no study's any more.
 *
 * @param versions newest first
 * @param studies by the hash of the version that froze them, with the cut that was decided
 */
export function studyOfCut<Study extends { readonly cut: number }>(
	versions: readonly VersionCut[],
	hash: string,
	studies: ReadonlyMap<string, Study>,
): Study | null {
	const at = versions.findIndex((version) => version.hash === hash);
	const mean = versions[at]?.mean;
	if (mean === undefined) return null;
	for (const version of versions.slice(at)) {
		if (version.mean !== mean) return null;
		const study = studies.get(version.hash);
		if (study?.cut === mean) return study;
	}
	return null;
}
