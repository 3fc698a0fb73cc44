import { Temporal } from "temporal-polyfill";
import type { CallMix } from "~/domain/assignment/call-mix.schema";
import { weighPool } from "~/domain/assignment/weigh-pool";
import { HARD_CALLS_A_DAY, HARD_FROM } from "~/domain/call/hard-calls";
import { CATEGORIES, type Scenario } from "~/domain/scenario/scenario.schema";
import { listHardCallLoad } from "~/persistence/hard-call-load.server";
import { getScenarioVersion } from "~/persistence/library.server";
import { sumCallsByCategory } from "~/persistence/overview-sums.server";
import { findPeopleWithin } from "~/persistence/people-within.server";
import { listCurrentVersions } from "~/persistence/scenarios.server";
import { readCallMixes } from "~/platform/content/call-mixes.server";
import { pageNumber } from "~/platform/http/page-number";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { overviewScope } from "./overview-scope.server";
import { overviewSearch } from "./overview-search";
import type { MixSource, PracticeView } from "./practice-view";

const PAGE_SIZE = 25;
/** The load of hard calls is looked at over so many days, up to the last one of the months chosen. */
const LOAD_DAYS = 30;

/** What was practised beside what a hotline is really called about, and who heard many hard calls. */
export async function getPractice(who: SignedIn, url: URL, now: number): Promise<PracticeView> {
	const search = overviewSearch.parse(Object.fromEntries(url.searchParams));
	const scope = await overviewScope(who, search, now);
	const [sums, laid, load] = await Promise.all([
		sumCallsByCategory(scope.cover, scope),
		laidMixes(),
		loadOf(who, url, scope),
	]);
	const total = (purpose: string) =>
		sums.filter((sum) => sum.purpose === purpose).reduce((all, { calls }) => all + calls, 0);
	const finished = { practice: total("practice"), assessed: total("assessed") };
	const all = finished.practice + finished.assessed;
	const rows = CATEGORIES.map((category) => {
		const calls = sums.filter((sum) => sum.category === category).reduce((sum, each) => sum + each.calls, 0);
		return {
			category,
			calls,
			practised: all === 0 ? 0 : calls / all,
			real: laid.real.shares.get(category) ?? 0,
			training: laid.training.shares.get(category) ?? 0,
		};
	});
	return {
		scope: scope.view,
		finished,
		mix: rows
			.filter(({ calls, real, training }) => calls > 0 || real > 0 || training > 0)
			.sort((a, b) => b.practised - a.practised || b.real - a.real),
		sources: { real: laid.real.source, training: laid.training.source },
		load,
	};
}

async function loadOf(
	who: SignedIn,
	url: URL,
	{ to, today, centreIds }: Awaited<ReturnType<typeof overviewScope>>,
): Promise<PracticeView["load"]> {
	const endOfMonth = Temporal.PlainYearMonth.from(to);
	const lastOfMonth = endOfMonth.toPlainDate({ day: endOfMonth.daysInMonth }).toString();
	const last = lastOfMonth < today ? lastOfMonth : today;
	const first = Temporal.PlainDate.from(last)
		.subtract({ days: LOAD_DAYS - 1 })
		.toString();
	const of = { centreIds, from: first, to: last };
	const asked = Number(url.searchParams.get("page") ?? 1);
	const offset = Number.isInteger(asked) && asked > 1 && asked < 10_000 ? (asked - 1) * PAGE_SIZE : 0;
	const onPage = (at: number) => listHardCallLoad(of, { limit: PAGE_SIZE, offset: at });
	const there = await onPage(offset);
	// Beyond the last page: there is no telling how many there are.
	const found = there.rows.length === 0 && offset > 0 ? await onPage(0) : there;
	const { page: numbered, pages } = pageNumber(url, found.people, PAGE_SIZE);
	const page = found === there ? numbered : 1;
	const within = await findPeopleWithin(
		found.rows.map(({ personId }) => personId),
		reach(who, "people.list").paths,
		today,
	);
	return {
		from: first,
		to: last,
		limit: HARD_CALLS_A_DAY,
		difficulty: HARD_FROM,
		rows: found.rows.map((row) => ({ ...row, inReach: within.has(row.personId) })),
		people: found.people,
		page,
		pages,
	};
}

/** The shares by category of the two mixes that what was practised is held against. */
async function laidMixes() {
	const versions = await listCurrentVersions({ sealed: true });
	const mixes = await readCallMixes(new Set(versions.map(({ scenarioId }) => scenarioId)));
	const scenarios = await Promise.all(versions.map(({ hash }) => getScenarioVersion(hash)));
	const lay = (id: string) => {
		const mix = mixes.find((each) => each.id === id);
		return {
			shares: mix ? sharesByCategory(mix, scenarios) : new Map<string, number>(),
			source: sourceOf(mix),
		};
	};
	return { real: lay("service-true"), training: lay("training") };
}

function sharesByCategory(mix: CallMix, scenarios: readonly Scenario[]): Map<string, number> {
	const categoryOf = new Map(scenarios.map(({ id, category }) => [id, category]));
	const shares = new Map<string, number>();
	for (const { id, share } of weighPool(mix, scenarios)) {
		const category = categoryOf.get(id) ?? "";
		shares.set(category, (shares.get(category) ?? 0) + share);
	}
	return shares;
}

const sourceOf = (mix: CallMix | undefined): MixSource | null =>
	mix ? { name: mix.name, source: mix.source, verified: mix.verified } : null;
