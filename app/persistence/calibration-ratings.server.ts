import { Prisma } from "#prisma/client";
import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import type { LevelsByCriterion } from "~/domain/calibration/levels-by-criterion";
import { database, type Transaction } from "./database.server";
import { asJson } from "./json.server";

/**
 * Whose ticks they are: a panel member's own, the reference that the panel agrees on, an invited rater's, or those of a
 * rater who took a known call for one of the day.
 */
export type CalibrationPart = "panel" | "reference" | "rater" | "gold";

/** A rating of a call of calibration as last saved. It belongs to no counsellor's record. */
export interface CalibrationRating {
	readonly id: string;
	readonly part: CalibrationPart;
	readonly raterId: string;
	readonly raterName: string;
	readonly revision: number;
	readonly content: AssessmentContent;
	readonly finished: boolean;
	readonly savedAt: number;
	readonly savedById: string;
	readonly savedByName: string;
	/** Of the last finished revision; null while it is not finished. */
	readonly levels: LevelsByCriterion | null;
	readonly criticalErrors: readonly string[];
}

/** The ratings of a call of calibration, of all parts, in the order in which they were begun. */
export async function listCalibrationRatings(
	calibrationCallId: string,
	on: Transaction = database,
): Promise<CalibrationRating[]> {
	const rows = await on.$queryRaw<(Omit<CalibrationRating, "savedAt"> & { savedAt: Date })[]>`
		SELECT a.id, a.part, a."raterId", p.name AS "raterName", r.revision, r.content, r.finished, r."savedAt",
			r."savedById", s.name AS "savedByName", a.levels, a."criticalErrors"
		FROM "CalibrationRating" a JOIN "Person" p ON p.id = a."raterId"
		JOIN LATERAL (SELECT * FROM "CalibrationRevision" v WHERE v."ratingId" = a.id
			ORDER BY v.revision DESC LIMIT 1) r ON true
		JOIN "Person" s ON s.id = r."savedById"
		WHERE a."calibrationCallId" = ${calibrationCallId} ORDER BY a."createdAt", a.id`;
	return rows.map((row) => ({ ...row, savedAt: row.savedAt.getTime() }));
}

/** What is saved of somebody's work. */
export interface CalibrationSave {
	readonly part: CalibrationPart;
	readonly personId: string;
	/** The revision that it builds on; 0: none yet. */
	readonly builtOn: number;
	readonly content: AssessmentContent;
	readonly finished: boolean;
	/** What the ticks come to. */
	readonly levels: LevelsByCriterion;
}

/**
 * Saves a rating as the revision after the one it builds on, one save of a call at a time.
 *
 * @param mayStill asked under the lock: whether this part may still be worked on
 * @param also what follows from a save, in the same transaction
 * @returns the revision, or what stands in the way: what was saved meanwhile, or null when the part is over
 */
export async function saveCalibrationRating(
	calibrationCallId: string,
	save: CalibrationSave,
	at: Date,
	mayStill: (on: Transaction) => Promise<boolean>,
	also: (on: Transaction) => Promise<void> = async () => undefined,
): Promise<{ ok: true; revision: number } | { ok: false; stands: CalibrationRating | null }> {
	const { part, personId, builtOn, content, finished, levels } = save;
	return database.$transaction(async (on) => {
		await on.$queryRaw`SELECT id FROM "CalibrationCall" WHERE id = ${calibrationCallId} FOR UPDATE`;
		if (!(await mayStill(on))) return { ok: false as const, stands: null };
		const ratings = await listCalibrationRatings(calibrationCallId, on);
		const own = ratings.find(
			(each) => each.part === part && (part === "reference" || each.raterId === personId),
		);
		if ((own?.revision ?? 0) !== builtOn) return { ok: false as const, stands: own ?? null };
		const known = {
			levels: finished ? asJson(levels) : Prisma.DbNull,
			criticalErrors: finished ? [...new Set(content.criticalErrors.map(({ code }) => code))] : [],
			finishedAt: finished ? at : null,
		};
		const { id } = own
			? await on.calibrationRating.update({ where: { id: own.id }, data: known })
			: await on.calibrationRating.create({
					data: { ...known, calibrationCallId, part, raterId: personId, createdAt: at },
				});
		const revision = builtOn + 1;
		await on.calibrationRevision.create({
			data: {
				...{ ratingId: id, revision, content: asJson(content), finished },
				...{ savedById: personId, savedAt: at },
			},
		});
		await also(on);
		return { ok: true as const, revision };
	});
}
