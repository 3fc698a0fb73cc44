import { sensitivity, specificity, type TwoByTwo, unitsOfTable } from "~/domain/agreement/two-by-two";
import { machineAgreement } from "~/domain/assessment/machine-agreement";
import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import { pageNumber } from "~/platform/http/page-number";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { comparedCalls } from "./compared-calls.server";
import { disagreementRows } from "./disagreement-rows.server";
import { machineTexts } from "./machine.messages";
import { type MachineSearch, machineSearch } from "./machine-search";
import type { Compared, ComparedCode, MachineView } from "./machine-view";

const PAGE_SIZE = 25;
const short = (hash: string) => hash.slice(0, 8);

/** How the machine's ticks agree with people's in the calls that the URL asks for. */
export async function getMachineAgreement(who: SignedIn, url: URL): Promise<MachineView> {
	const search = machineSearch.parse(Object.fromEntries(url.searchParams));
	const compared = await comparedCalls(who, search);
	if (!compared) return nothing(search);
	const { groups, rubricHash, rubric, calls } = compared;
	const { language } = who;
	const counted = machineAgreement(rubric, calls, search.part);
	const known = indexBehaviours(rubric);
	const errors = new Map(rubric.criticalErrors.map((error) => [error.code, error.name[language]]));
	const nameOf = (code: string) => known.get(code)?.behaviour.short[language] ?? errors.get(code) ?? code;
	const inOrder = <Row extends Compared>(rows: Row[]) => (search.sort === "worst" ? worstFirst(rows) : rows);

	const code = known.has(search.code) || errors.has(search.code) ? search.code : "";
	const listed = counted.disagreements.filter((each) => code === "" || each.code === code);
	const { page, pages, offset } = pageNumber(url, listed.length, PAGE_SIZE);
	const ofRubric = groups.filter((group) => group.rubricHash === rubricHash);
	const versions = new Map(groups.map((group) => [group.rubricHash, group]));
	return {
		search: { ...search, code, rubric: search.rubric === "" ? "" : short(rubricHash) },
		rubrics: [...versions.values()].map((group) => [
			short(group.rubricHash),
			machineTexts[language].rubricVersion(group.rubricId, group.rubricVersion),
		]),
		scenarios: ofRubric
			.map((group) => [group.scenarioId, group[language === "vi" ? "titleVi" : "titleEn"]] as const)
			.sort(([a], [b]) => a.localeCompare(b)),
		released: ofRubric.reduce((sum, group) => sum + group.calls, 0),
		calls: counted.calls,
		criteria: inOrder(
			counted.criteria.map(({ id, table, behaviours }) => ({
				id,
				name: rubric.criteria.find((criterion) => criterion.id === id)?.name[language] ?? id,
				...shares(table),
				behaviours: inOrder(
					behaviours.map(
						(each): ComparedCode => ({
							...each,
							...shares(each.table),
							name: nameOf(each.code),
						}),
					),
				),
			})),
		),
		criticalErrors: inOrder(
			counted.criticalErrors.map((each) => ({
				...each,
				...shares(each.table),
				name: nameOf(each.code),
				kind: null,
				peopleOnly: false,
			})),
		),
		disagreements: {
			rows: await disagreementRows(listed.slice(offset, offset + PAGE_SIZE), calls, nameOf),
			total: listed.length,
			page,
			pages,
			of: code === "" ? null : nameOf(code),
		},
	};
}

const shares = (table: TwoByTwo): Compared => ({
	table,
	units: unitsOfTable(table),
	sensitivity: sensitivity(table),
	specificity: specificity(table),
});

/** By the share of calls in which they differ, the largest first; what was nowhere scored comes last. */
function worstFirst<Row extends Compared>(rows: Row[]): Row[] {
	const share = ({ table, units }: Row) =>
		units === 0 ? -1 : (table.testOnly + table.referenceOnly) / units;
	return [...rows].sort((a, b) => share(b) - share(a));
}

const nothing = (search: MachineSearch): MachineView => ({
	search,
	rubrics: [],
	scenarios: [],
	released: 0,
	calls: 0,
	criteria: [],
	criticalErrors: [],
	disagreements: { rows: [], total: 0, page: 1, pages: 1, of: null },
});
