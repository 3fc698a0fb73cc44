import { nameRequirements } from "~/domain/certification/named-requirement";
import { type StatusName, statusOf } from "~/domain/certification/status";
import { searchName } from "~/domain/shared/search-name";
import { listProgrammes } from "~/persistence/library.server";
import { countMatrix, listMatrix } from "~/persistence/list-matrix.server";
import { getProgrammeVersions } from "~/persistence/programmes.server";
import { findTrainingRecords, HOTLINE_PROGRAMME } from "~/persistence/training-records.server";
import { pageNumber } from "~/platform/http/page-number";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { MatrixCell, MatrixView } from "./matrix-view";
import { overviewScope } from "./overview-scope.server";
import { matrixSearch } from "./overview-search";

const PAGE_SIZE = 25;
const STAGES: Record<"first" | "renewal", readonly StatusName[]> = {
	first: ["not-started", "in-progress", "eligible", "revoked"],
	renewal: ["certified", "expiring", "expired", "suspended"],
};

/** Who still needs what in a programme: whom it is about is read from what is kept, their cells from their records. */
export async function getMatrix(who: SignedIn, url: URL, now: number): Promise<MatrixView> {
	const asked = matrixSearch.parse(Object.fromEntries(url.searchParams));
	const scope = await overviewScope(who, asked, now);
	const programmes = await listProgrammes(new Date(now));
	const programme =
		programmes.find(({ id }) => id === asked.programme) ??
		programmes.find(({ id }) => id === HOTLINE_PROGRAMME) ??
		programmes[0];
	const { stage, q, sort } = asked;
	const search = { programme: programme?.id ?? "", stage, q, sort };
	const shown = {
		scope: scope.view,
		search,
		programmes: programmes.map(({ id, name }) => ({ id, name })),
	};
	if (!programme) return { ...shown, requirements: [], rows: [], found: 0, page: 1, pages: 1 };
	const of = {
		...{ centreIds: scope.centreIds, today: scope.today, programmeId: programme.id },
		...{ statuses: STAGES[stage], words: searchName(q).split(" ").filter(Boolean), sort },
	};
	const found = await countMatrix(of);
	const { page, pages, offset } = pageNumber(url, found, PAGE_SIZE);
	const people = await listMatrix(of, { limit: PAGE_SIZE, offset });
	const [versions, records] = await Promise.all([
		getProgrammeVersions(programme.id),
		findTrainingRecords(
			people.map(({ personId }) => personId),
			programme.id,
		),
	]);
	const required =
		stage === "first"
			? programme.requirements
			: programme.renewal.requirements.map(({ requirement }) => requirement);
	const day = { asOf: scope.today, knownAt: new Date(now).toISOString() };
	return {
		...shown,
		requirements: required.map(({ id, name }) => ({ id, name })),
		rows: people.map(({ personId, ...kept }) => {
			const status = statusOf(versions, records.get(personId) ?? [], day);
			const states = nameRequirements(
				programme,
				stage === "first" ? status.requirements : (status.renewal?.requirements ?? []),
			);
			const cells = required.map(({ id, need }) =>
				cellOf(
					states.find((state) => state.id === id),
					need,
				),
			);
			return { personId, ...kept, cells };
		}),
		...{ found, page, pages },
	};
}

/** Where the requirement is not asked of this person now, as after the grace, nothing of it is there. */
function cellOf(
	state: { have: number; need: number; met: boolean; byPriorLearning: boolean } | undefined,
	need: number,
): MatrixCell {
	if (!state) return { state: "missing", have: 0, need };
	const { have } = state;
	const onPaper = state.byPriorLearning && have < state.need;
	const named = state.met ? (onPaper ? "paper" : "met") : have > 0 ? "partly" : "missing";
	return { state: named, have, need: state.need };
}
