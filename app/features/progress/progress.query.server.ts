import { levelsThatCount } from "~/domain/assessment/levels-that-count";
import { progressOf } from "~/domain/assessment/progress";
import { DEFAULT_NOISE, type RatingNoise, ratingNoise } from "~/domain/assessment/rating-noise";
import { deriveLevels } from "~/domain/rubric/derive-levels";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { getRubricVersion } from "~/persistence/library.server";
import {
	listDoubleRatings,
	listRatedCalls,
	listRubricUses,
	type RatedCallRow,
	type RubricUse,
} from "~/persistence/progress-calls.server";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { HASH_SHOWN, type ProgressSearch } from "./progress-search";
import type { CriterionView, ProgressCall, ProgressView } from "./progress-view";

/** More calls than these are no longer about now. */
const CALLS = 40;
const DOUBLE_RATINGS = 200;

/**
 * A person's progress. Whoever calls this has asked the policy whether `who` may see this person's record; debriefs
 * are linked only as far as `who` may open them.
 */
export async function getProgress(
	who: SignedIn,
	person: { readonly id: string; readonly name: string },
	search: ProgressSearch,
): Promise<ProgressView> {
	const uses = await listRubricUses(person.id);
	const of = search.of ?? (uses.some(({ purpose }) => purpose === "practice") ? "practice" : "assessed");
	const chosen = uses.filter(({ purpose }) => purpose === of);
	const use = chosen.find(({ rubricHash }) => keyOf(rubricHash) === search.rubric) ?? chosen[0];
	const about = {
		person: { ...person, own: person.id === who.personId },
		of: uses.length > 0 ? of : "practice",
	};
	if (!use) return { ...about, rubric: null, rubrics: [], calls: [], criteria: [], measured: 0 };
	const rubric = await getRubricVersion(use.rubricHash);
	const rows = await listRatedCalls(person.id, {
		purpose: of,
		rubricHash: use.rubricHash,
		limit: CALLS,
	});
	const noise = await noiseOf(use.rubricHash, rubric);
	return {
		...about,
		rubric: keyOf(use.rubricHash),
		rubrics: await Promise.all(chosen.map(toChoice)),
		calls: rows.map((row) => toCall(row, who, person.id)),
		criteria: criteriaOf(rubric, rows, noise),
		measured: [...noise.values()].filter(({ pairs }) => pairs !== null).length,
	};
}

const keyOf = (hash: string) => hash.slice(0, HASH_SHOWN);

async function toChoice({ rubricHash }: RubricUse): Promise<ProgressView["rubrics"][number]> {
	const { name, version } = await getRubricVersion(rubricHash);
	return { key: keyOf(rubricHash), name, version };
}

function toCall(row: RatedCallRow, who: SignedIn, personId: string): ProgressCall {
	return {
		id: row.id,
		number: row.number,
		at: row.createdAt.getTime(),
		title: { vi: row.titleVi, en: row.titleEn },
		difficulty: row.difficulty,
		canOpen: may(who, "call.debrief", { personId, centrePaths: [row.centrePath] }),
		counts: row.whatIf ? "what-if" : row.metBefore ? "met-before" : "fresh",
	};
}

function criteriaOf(
	rubric: Rubric,
	rows: readonly RatedCallRow[],
	noise: ReadonlyMap<string, RatingNoise>,
): CriterionView[] {
	const rated = rows.map((row) => ({
		fresh: !row.whatIf && !row.metBefore,
		levels: levelsThatCount({ rubric, ...row }),
	}));
	const pointsOf = (id: string) =>
		rated.flatMap(({ fresh, levels }, call) => {
			const level = levels.get(id);
			return level ? [{ call, level, fresh }] : [];
		});
	const points = new Map(rubric.criteria.map(({ id }) => [id, pointsOf(id)]));
	const progress = progressOf(
		[...points].map(([id, all]) => ({
			id,
			levels: all.filter(({ fresh }) => fresh).map(({ level }) => level),
		})),
		(id) => (noise.get(id) ?? DEFAULT_NOISE).variance,
	);
	return rubric.criteria.map(({ id, name, safety }): CriterionView => {
		const found = progress.find((each) => each.id === id);
		const all = points.get(id) ?? [];
		const fresh = all.flatMap((point, at) => (point.fresh ? [at] : []));
		return {
			id,
			name,
			safety,
			calls: found?.calls ?? 0,
			verdict: found?.verdict ?? "too-few",
			change: found?.trend ? { by: found.trend.change, low: found.trend.low, high: found.trend.high } : null,
			points: all.map(({ call, level }) => ({ call, level })),
			line: (found?.trend?.line ?? []).map((at, index) => ({ ...at, point: fresh[index] ?? 0 })),
		};
	});
}

async function noiseOf(rubricHash: string, rubric: Rubric): Promise<ReadonlyMap<string, RatingNoise>> {
	const pairs = new Map<string, [number, number][]>(rubric.criteria.map(({ id }) => [id, []]));
	for (const { opportunities, first, second } of await listDoubleRatings(rubricHash, DOUBLE_RATINGS)) {
		const others = deriveLevels(rubric, second, opportunities);
		for (const [index, { id, level }] of deriveLevels(rubric, first, opportunities).entries()) {
			const other = others[index]?.level;
			if (level && other) pairs.get(id)?.push([level, other]);
		}
	}
	return new Map([...pairs].map(([id, each]) => [id, ratingNoise(each)]));
}
