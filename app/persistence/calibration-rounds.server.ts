import { Prisma } from "#prisma/client";
import type { LevelsByCriterion } from "~/domain/calibration/levels-by-criterion";
import type { RoundState } from "~/domain/calibration/round-state";
import { audit } from "./audit.server";
import type { CalibrationPart } from "./calibration-ratings.server";
import { database, type Transaction } from "./database.server";

/** Whose rounds: led within these centres, or with a part of one's own. */
export interface RoundScope {
	readonly paths: readonly string[];
	readonly personId: string;
}

export interface RoundRow {
	readonly id: string;
	readonly name: string;
	readonly centreVi: string;
	readonly centreEn: string;
	readonly dueOn: string;
	readonly state: RoundState;
	readonly calls: number;
	readonly raters: number;
	/** Ratings that invited raters finished, of calls × raters. */
	readonly finished: number;
	/** The part of whoever asks; null: leads it. */
	readonly part: "panel" | "rater" | null;
	/** Of that part: the calls that are not finished. */
	readonly left: number;
}

const STATE = Prisma.sql`CASE WHEN r."abandonedAt" IS NOT NULL THEN 'abandoned' WHEN r."closedAt" IS NOT NULL THEN 'closed'
	WHEN r."openedAt" IS NOT NULL THEN 'open' ELSE 'preparing' END`;

/** A page of the rounds in reach, the newest first; whoever only rates does not see a round before it is open. */
export async function listRounds(
	ask: RoundScope & { state: RoundState | null; offset: number; limit: number },
): Promise<{ total: number; rows: RoundRow[] }> {
	const rows = await database.$queryRaw<(RoundRow & { total: number })[]>`
		SELECT r.id, r.name, ce."nameVi" AS "centreVi", ce."nameEn" AS "centreEn", r."dueOn"::text, ${STATE} AS state,
			calls.n AS calls, raters.n AS raters, m.part, count(*) OVER ()::int AS total,
			(SELECT count(*)::int FROM "CalibrationRating" a JOIN "CalibrationCall" c ON c.id = a."calibrationCallId"
				WHERE c."roundId" = r.id AND a.part = 'rater' AND a."finishedAt" IS NOT NULL) AS finished,
			calls.n - (SELECT count(*)::int FROM "CalibrationRating" a JOIN "CalibrationCall" c ON c.id = a."calibrationCallId"
				WHERE c."roundId" = r.id AND a.part = m.part AND a."raterId" = m."personId" AND a."finishedAt" IS NOT NULL) AS left
		FROM "CalibrationRound" r JOIN "Centre" ce ON ce.id = r."centreId"
		LEFT JOIN "CalibrationMember" m ON m."roundId" = r.id AND m."personId" = ${ask.personId} AND m."withdrawnAt" IS NULL
		CROSS JOIN LATERAL (SELECT count(*)::int AS n FROM "CalibrationCall" c WHERE c."roundId" = r.id) calls
		CROSS JOIN LATERAL (SELECT count(*)::int AS n FROM "CalibrationMember" i
			WHERE i."roundId" = r.id AND i.part = 'rater' AND i."withdrawnAt" IS NULL) raters
		WHERE (EXISTS (SELECT 1 FROM unnest(${[...ask.paths]}::text[]) prefix WHERE starts_with(ce.path, prefix))
				OR m.part = 'panel' OR (m.part = 'rater' AND r."openedAt" IS NOT NULL))
			AND (${ask.state}::text IS NULL OR ${STATE} = ${ask.state}::text)
		ORDER BY r."createdAt" DESC, r.id DESC LIMIT ${ask.limit} OFFSET ${ask.offset}`;
	return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _, ...row }) => row) };
}

/** How many calls of open parts this person has not finished: to rate in an open round, or to agree on as a panel. */
export async function countCalibrationLeft(personId: string): Promise<number> {
	const [found] = await database.$queryRaw<[{ left: number }]>`
		SELECT count(*)::int AS left FROM "CalibrationMember" m JOIN "CalibrationRound" r ON r.id = m."roundId"
		JOIN "CalibrationCall" c ON c."roundId" = r.id
		WHERE m."personId" = ${personId} AND m."withdrawnAt" IS NULL AND r."closedAt" IS NULL AND r."abandonedAt" IS NULL
			AND (m.part = 'rater') = (r."openedAt" IS NOT NULL) AND (m.part = 'rater' OR c."frozenAt" IS NULL)
			AND NOT EXISTS (SELECT 1 FROM "CalibrationRating" a WHERE a."calibrationCallId" = c.id AND a.part = m.part
				AND a."raterId" = m."personId" AND a."finishedAt" IS NOT NULL)`;
	return found.left;
}

/** How far somebody is with a call. */
export interface CallProgress {
	readonly part: CalibrationPart;
	readonly raterId: string;
	readonly finished: boolean;
	readonly levels: LevelsByCriterion | null;
	readonly criticalErrors: readonly string[];
}

export interface RoundCall {
	readonly id: string;
	readonly callId: string;
	readonly number: number;
	readonly traineeId: string;
	readonly scenarioId: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly difficulty: number;
	readonly gold: boolean;
	readonly frozenAt: Date | null;
	readonly agreedBy: readonly string[];
	readonly consensus: string;
	readonly referenceLevels: LevelsByCriterion | null;
	readonly referenceCriticalErrors: readonly string[];
	readonly ratings: readonly CallProgress[];
}

export interface RoundMember {
	readonly personId: string;
	readonly name: string;
	readonly part: "panel" | "rater";
}

export interface StoredRound {
	readonly id: string;
	readonly name: string;
	readonly centreId: string;
	readonly centrePath: string;
	readonly rubricHash: string;
	readonly dueOn: string;
	readonly anonymous: boolean;
	readonly createdById: string;
	readonly openedAt: Date | null;
	readonly closedAt: Date | null;
	readonly abandonedAt: Date | null;
	readonly calls: readonly RoundCall[];
	/** Those who take part; who was withdrawn is not among them. In the order of their names. */
	readonly members: readonly RoundMember[];
}

/** A round with its calls, its people and how far everybody is; null where there is none. Ask `partInRound` before. */
export async function findRound(id: string, on: Transaction = database): Promise<StoredRound | null> {
	if (!/^[0-9a-f-]{36}$/.test(id)) return null;
	const row = await on.calibrationRound.findUnique({
		where: { id },
		include: {
			centre: { select: { path: true } },
			calls: {
				orderBy: { position: "asc" },
				include: {
					call: {
						select: {
							number: true,
							traineeId: true,
							scenario: { select: { scenarioId: true, titleVi: true, titleEn: true, difficulty: true } },
						},
					},
					ratings: {
						select: { part: true, raterId: true, levels: true, criticalErrors: true, finishedAt: true },
					},
				},
			},
			members: { where: { withdrawnAt: null }, include: { person: { select: { name: true } } } },
		},
	});
	if (!row) return null;
	const { centre, calls, members, dueOn, ...round } = row;
	return {
		...round,
		centrePath: centre.path,
		dueOn: dueOn.toISOString().slice(0, 10),
		calls: calls.map(({ call, ratings, reference, ...each }) => ({
			...each,
			number: call.number,
			traineeId: call.traineeId,
			...call.scenario,
			referenceLevels: each.referenceLevels as LevelsByCriterion | null,
			referenceCriticalErrors: codesOf(reference),
			ratings: ratings.map(({ finishedAt, part, levels, ...rating }) => ({
				...rating,
				part: part as CalibrationPart,
				levels: levels as LevelsByCriterion | null,
				finished: finishedAt !== null,
			})),
		})),
		members: members
			.map(({ personId, part, person }) => ({
				personId,
				name: person.name,
				part: part as RoundMember["part"],
			}))
			.sort((a, b) => a.name.localeCompare(b.name, "vi") || (a.personId < b.personId ? -1 : 1)),
	};
}

const codesOf = (reference: unknown): string[] => {
	const marked = (reference as { criticalErrors?: readonly { code: string }[] } | null)?.criticalErrors ?? [];
	return [...new Set(marked.map(({ code }) => code))];
};

/** Begins a round; returns its id. */
export async function insertRound(
	round: { name: string; centreId: string; rubricHash: string; dueOn: string; anonymous: boolean },
	personId: string,
): Promise<string> {
	return database.$transaction(async (on) => {
		const { id } = await on.calibrationRound.create({
			data: { ...round, dueOn: new Date(round.dueOn), createdById: personId },
			select: { id: true },
		});
		await audit({ personId, action: "calibration.begun", subject: `calibration:${id}` }, on);
		return id;
	});
}

/** A deed done with a round while nobody else does one: `deed` sees it as it is. */
export async function withRound<Result>(
	id: string,
	deed: (round: StoredRound, on: Transaction) => Promise<Result>,
): Promise<Result | null> {
	return database.$transaction(async (on) => {
		await on.$queryRaw`SELECT id FROM "CalibrationRound" WHERE id = ${id} FOR UPDATE`;
		const round = await findRound(id, on);
		return round && deed(round, on);
	});
}
