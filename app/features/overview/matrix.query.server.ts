import type { StatusName } from "~/domain/certification/status";
import { searchName } from "~/domain/shared/search-name";
import { currentStandings } from "~/persistence/current-standings.server";
import { listProgrammes } from "~/persistence/library.server";
import { countMatrix, listMatrix } from "~/persistence/list-matrix.server";
import { HOTLINE_PROGRAMME } from "~/persistence/training-records.server";
import { pageNumber } from "~/platform/http/page-number";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { MatrixCell, MatrixRow, MatrixView } from "./matrix-view";
import { overviewScope } from "./overview-scope.server";
import { COVERAGE_STATUSES, type MatrixStage, matrixSearch } from "./overview-search";

const PAGE_SIZE = 25;
/** Of an export. */
const AT_ONCE = 200;
const FIRST: readonly StatusName[] = ["in-progress", "eligible", "revoked"];
const RENEWAL: readonly StatusName[] = ["certified", "expiring", "expired", "suspended"];

/** Who is meant by a stage. */
function statusesOf(stage: MatrixStage): readonly StatusName[] {
	if (stage === "first") return FIRST;
	if (stage === "renewal") return RENEWAL;
	if (stage === "in-force") return ["certified", "expiring"];
	return stage === "recorded" ? COVERAGE_STATUSES : [stage];
}

/** What they have to do is what renews their certificate, not what leads to the first. */
const isRenewal = (stage: MatrixStage) => statusesOf(stage).every((status) => RENEWAL.includes(status));

/** What of the matrix an address asks for; without a programme there is nothing to show. */
async function matrixAsked(who: SignedIn, url: URL, now: number) {
	const asked = matrixSearch.parse(Object.fromEntries(url.searchParams));
	const scope = await overviewScope(who, asked, now);
	const programmes = await listProgrammes(new Date(now));
	const programme =
		programmes.find(({ id }) => id === asked.programme) ??
		programmes.find(({ id }) => id === HOTLINE_PROGRAMME) ??
		programmes[0];
	const { stage, q, sort } = asked;
	const of = {
		...{ centreIds: scope.centreIds, today: scope.today, programmeId: programme?.id ?? "" },
		...{ statuses: statusesOf(stage), words: searchName(q).split(" ").filter(Boolean), sort },
	};
	const required =
		(isRenewal(stage)
			? programme?.renewal.requirements.map(({ requirement }) => requirement)
			: programme?.requirements) ?? [];
	return {
		scope,
		programmes,
		programme,
		search: { programme: programme?.id ?? "", stage, q, sort },
		of,
		required,
	};
}
type Asked = Awaited<ReturnType<typeof matrixAsked>>;

/** Who still needs what in a programme: whom it is about is read from what is kept, their cells from their records. */
export async function getMatrix(who: SignedIn, url: URL, now: number): Promise<MatrixView> {
	const asked = await matrixAsked(who, url, now);
	const { scope, search, programmes, programme, of, required } = asked;
	const shown = {
		scope: scope.view,
		search,
		programmes: programmes.map(({ id, name }) => ({ id, name })),
	};
	if (!programme) return { ...shown, requirements: [], rows: [], found: 0, page: 1, pages: 1 };
	const found = await countMatrix(of);
	const { page, pages, offset } = pageNumber(url, found, PAGE_SIZE);
	return {
		...shown,
		requirements: required.map(({ id, name }) => ({ id, name })),
		rows: await rowsOf(asked, programme, { limit: PAGE_SIZE, offset }),
		...{ found, page, pages },
	};
}

/** All rows of the matrix with the names of its columns, some hundred at a time. */
export async function exportMatrix(who: SignedIn, url: URL, now: number) {
	const asked = await matrixAsked(who, url, now);
	const { programme, required } = asked;
	async function* batches(): AsyncGenerator<MatrixRow[]> {
		if (!programme) return;
		for (let offset = 0; ; offset += AT_ONCE) {
			const rows = await rowsOf(asked, programme, { limit: AT_ONCE, offset });
			if (rows.length > 0) yield rows;
			if (rows.length < AT_ONCE) return;
		}
	}
	return { programmeId: programme?.id ?? "", requirements: required.map(({ name }) => name), batches };
}

async function rowsOf(
	{ of, required, scope, search: { stage } }: Asked,
	programme: NonNullable<Asked["programme"]>,
	place: { limit: number; offset: number },
): Promise<MatrixRow[]> {
	const people = await listMatrix(of, place);
	const ids = people.map(({ personId }) => personId);
	const standings = await currentStandings(ids, programme.id, scope.today);
	return people.map(({ personId, ...kept }) => {
		const states = standings.get(personId)?.states;
		const asked = (isRenewal(stage) ? states?.renewal : states?.first) ?? [];
		const cells = required.map(({ id, need }) =>
			cellOf(
				asked.find((state) => state.id === id),
				need,
			),
		);
		return { personId, ...kept, cells };
	});
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
