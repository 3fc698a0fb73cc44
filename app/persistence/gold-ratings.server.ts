import { missedErrors } from "~/domain/calibration/watch-rater";
import {
	type CalibrationRating,
	type CalibrationSave,
	saveCalibrationRating,
} from "./calibration-ratings.server";
import type { Transaction } from "./database.server";
import { findGoldCallOf, type GoldCallRow } from "./gold-calls.server";
import { watchRuleAt } from "./gold-draws.server";
import { pauseLicence } from "./licence-deeds.server";
import { readWatch } from "./rater-watch.server";

/**
 * Saves what a rater ticked in a known call, beside the panel's reference and far from the counsellor's record. When
 * it is finished, it is held against the reference in the same transaction: signals are stored, and where the programme
 * says so the licence is paused at once.
 */
export async function saveGoldRating(
	gold: GoldCallRow,
	callId: string,
	save: Omit<CalibrationSave, "part">,
	at: Date,
): Promise<{ ok: true; revision: number } | { ok: false; stands: CalibrationRating | null }> {
	const { personId, finished } = save;
	return saveCalibrationRating(
		gold.calibrationCallId,
		{ ...save, part: "gold" },
		at,
		async (on) => (await findGoldCallOf(personId, callId, at, on)) !== null,
		async (on) => {
			if (finished) await holdAgainstReference(gold.id, personId, at, on);
		},
	);
}

async function holdAgainstReference(goldCallId: string, raterId: string, at: Date, on: Transaction) {
	const { ratings, series, settings } = await readWatch(raterId, at, on);
	const known = { raterId, goldCallId, at };
	const drifts = series.flatMap(({ criterion, points }) =>
		points
			.filter((point) => point.goldCallId === goldCallId && point.signal !== null)
			.map(({ signal, above, below }) => ({
				...{ ...known, kind: "drift", about: criterion ?? "", direction: signal },
				...{ sum: signal === "milder" ? above : below, limit: settings.limit },
			})),
	);
	const missed = ratings
		.filter((rating) => rating.goldCallId === goldCallId)
		.flatMap((rating) => missedErrors(rating))
		.map((code) => ({ ...known, kind: "missed-error", about: code }));
	const stored = await on.driftSignal.createManyAndReturn({
		data: [...missed, ...drifts],
		skipDuplicates: true,
		select: { id: true },
	});
	if (stored.length === 0 || !(await watchRuleAt(at, on)).drift.pauses) return;
	const reason = "";
	if ((await pauseLicence({ personId: raterId, byId: null, reason, at }, on)) !== null) return;
	await on.driftDecision.createMany({
		data: stored.map(({ id }) => ({ signalId: id, deed: "paused", reason, byId: null, at })),
	});
}
