import { searchName } from "~/domain/shared/search-name";

const LONGEST = 60;

/**
 * A centre's id from its name: lower case, hyphens, no diacritics, none that is taken. "Trung tâm Nghệ An" is
 * "trung-tam-nghe-an", the next one of that name "trung-tam-nghe-an-2".
 */
export function centreIdFor(name: string, taken: ReadonlySet<string>): string {
	const plain = searchName(name)
		.replace(/[^a-z0-9]+/g, "-")
		.slice(0, LONGEST)
		.replace(/^-+|-+$/g, "");
	const base = plain || "centre";
	if (!taken.has(base)) return base;
	for (let number = 2; ; number++) {
		const id = `${base}-${number}`;
		if (!taken.has(id)) return id;
	}
}
