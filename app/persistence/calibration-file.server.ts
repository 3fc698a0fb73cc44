import { type AssessedCall, assessCall } from "~/domain/assessment/assess-call";
import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import type { LevelsByCriterion } from "~/domain/calibration/levels-by-criterion";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { CompiledScenario } from "~/domain/scenario/compile-scenario";
import { type CalibrationRating, listCalibrationRatings } from "./calibration-ratings.server";
import { findCall, type StoredCall } from "./calls.server";
import { compiledCall } from "./compiled-calls.server";
import { database } from "./database.server";
import { getRubricVersion } from "./library.server";

/** A call of a round with all that is known of it there. Nothing of its own assessment is in it, nor whose call it was. */
export interface CalibrationFile {
	/** Of the call within its round. */
	readonly id: string;
	readonly roundId: string;
	readonly call: StoredCall;
	readonly compiled: CompiledScenario;
	/** The round's: it may be a later version than the one by which the call was assessed. */
	readonly rubric: Rubric;
	readonly assessed: AssessedCall;
	readonly ratings: readonly CalibrationRating[];
	/** What the panel agreed on; null before it was frozen. */
	readonly reference: {
		readonly content: AssessmentContent;
		readonly levels: LevelsByCriterion;
		readonly frozenAt: number;
		readonly agreedBy: readonly string[];
		readonly consensus: string;
	} | null;
}

/**
 * The file of a call of calibration, or null. Whoever calls this has asked whether the person has a part in the round,
 * or leads it, or was given the call as a known one.
 */
export async function findCalibrationFile(id: string): Promise<CalibrationFile | null> {
	const row = await database.calibrationCall.findUnique({
		where: { id },
		include: { round: { select: { rubricHash: true } } },
	});
	if (!row) return null;
	const [call, rubric, ratings] = await Promise.all([
		findCall(row.callId),
		getRubricVersion(row.round.rubricHash),
		listCalibrationRatings(id),
	]);
	if (!call) return null;
	const compiled = await compiledCall(call);
	return {
		id,
		roundId: row.roundId,
		call,
		compiled,
		rubric,
		assessed: assessCall(compiled, rubric, call.events),
		ratings,
		reference: row.frozenAt
			? {
					content: row.reference as unknown as AssessmentContent,
					levels: row.referenceLevels as unknown as LevelsByCriterion,
					frozenAt: row.frozenAt.getTime(),
					agreedBy: row.agreedBy,
					consensus: row.consensus,
				}
			: null,
	};
}
