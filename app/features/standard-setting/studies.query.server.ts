import { searchName } from "~/domain/shared/search-name";
import { STUDY_STATES, type StudyState } from "~/domain/standard-setting/study-life";
import { getRubricVersion } from "~/persistence/library.server";
import { findStudyPage } from "~/persistence/standard-setting.server";
import { pageNumber } from "~/platform/http/page-number";
import { mayEver, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { type StudiesFilter, studiesFilter } from "./study-forms";
import type { StudyHead } from "./study-view";

const PAGE_SIZE = 25;

/** A study in the list. */
export interface StudyRow
	extends Pick<StudyHead, "id" | "name" | "method" | "state" | "createdBy" | "createdAt" | "centre"> {
	readonly rubric: Pick<StudyHead["rubric"], "name" | "version">;
	readonly cut: number | null;
	readonly judges: number;
	/** It waits for what whoever looks has to say. */
	readonly waits: boolean;
}

export interface StudiesView {
	readonly filter: StudiesFilter;
	readonly rows: readonly StudyRow[];
	readonly total: number;
	/** Without the filter. */
	readonly all: number;
	readonly leads: boolean;
	readonly paging: { readonly page: number; readonly pages: number };
}

const STATES: Record<StudiesFilter["of"], readonly StudyState[] | null> = {
	"": null,
	open: STUDY_STATES.filter((state) => state !== "decided" && state !== "abandoned"),
	decided: ["decided"],
	abandoned: ["abandoned"],
};

/** The studies that somebody leads or judges in. */
export async function getStudies(who: SignedIn, url: URL): Promise<StudiesView> {
	const filter = studiesFilter.parse(Object.fromEntries(url.searchParams));
	const ask = {
		personId: who.personId,
		reach: reach(who, "standard-setting.see"),
		words: searchName(filter.q),
		states: STATES[filter.of],
		sort: filter.sort,
		limit: PAGE_SIZE,
	};
	const asked = Math.trunc(Number(url.searchParams.get("page") ?? 1));
	const first = Number.isSafeInteger(asked) && asked > 0 && asked < 10_000 ? asked : 1;
	let found = await findStudyPage({ ...ask, offset: (first - 1) * PAGE_SIZE });
	const { page, pages, offset } = pageNumber(url, found.total, PAGE_SIZE);
	if (found.rows.length === 0 && found.total > 0) found = await findStudyPage({ ...ask, offset });
	const rubrics = new Map(
		await Promise.all(
			[...new Set(found.rows.map(({ rubricHash }) => rubricHash))].map(
				async (hash) => [hash, await getRubricVersion(hash)] as const,
			),
		),
	);
	return {
		filter,
		rows: found.rows.map((row) => {
			const { id, name, method, state, cut, createdBy, waits } = row;
			const rubric = rubrics.get(row.rubricHash);
			return {
				id,
				name,
				method,
				state,
				cut,
				createdBy,
				waits,
				createdAt: row.createdAt.getTime(),
				centre: { vi: row.centreVi, en: row.centreEn },
				rubric: { name: rubric?.name ?? { vi: "", en: "" }, version: row.rubricVersion },
				judges: row.judges.length,
			};
		}),
		total: found.total,
		all: found.all,
		leads: mayEver(who, "standard-setting.lead"),
		paging: { page, pages },
	};
}
