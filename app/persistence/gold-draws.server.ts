import { randomUUID } from "node:crypto";
import { Temporal } from "temporal-polyfill";
import { drawGoldCall, neverMet } from "~/domain/calibration/draw-gold-call";
import type { Programme } from "~/domain/certification/programme.schema";
import { dayInVietnam } from "~/domain/certification/records";
import { versionAt } from "~/domain/certification/status";
import { workflowRuleOf } from "~/domain/rubric/workflow-rule";
import { audit } from "./audit.server";
import { database, type Transaction } from "./database.server";
import { listGoldCandidates, type NamedGoldCandidate } from "./gold-calls.server";
import { getRubricVersion } from "./library.server";
import { getProgrammeVersions } from "./programmes.server";
import { RATER_PROGRAMME } from "./rater-licences.server";

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** How raters are watched on a day, by the programme in force. Where it says nothing no known call comes. */
export async function watchRuleAt(
	at: Date,
	on: Transaction = database,
): Promise<NonNullable<Programme["watch"]>> {
	const versions = await getProgrammeVersions(RATER_PROGRAMME, on);
	const today = Temporal.PlainDate.from(dayInVietnam(at.toISOString()));
	return (
		versionAt(versions, today).watch ?? {
			...{ doubleShare: 0, goldShare: 0 },
			drift: { allowance: 0.5, limit: 5, pauses: false },
		}
	);
}

/**
 * For each rater who was just asked for a call of the day draws whether a known call comes too, and which. Each draw is
 * kept with its seed, those that drew nothing as well, so that the share can be held against what was done.
 *
 * @param callId the call that they were asked for
 */
export async function drawGoldCalls(
	callId: string,
	raterIds: readonly string[],
	at: Date,
	on: Transaction,
): Promise<void> {
	if (raterIds.length === 0) return;
	const { goldShare: share } = await watchRuleAt(at, on);
	if (share === 0) return;
	const candidates = await listGoldCandidates(raterIds, at, on);
	const draws = raterIds.map((raterId) => {
		const seed = randomUUID();
		const among = neverMet(candidates.filter((each) => each.raterId === raterId));
		return { raterId, seed, among, ...drawGoldCall(seed, share, among) };
	});
	await on.goldDraw.createMany({
		data: draws.map(({ raterId, seed, among, number, drawnId }) => ({
			...{ callId, raterId, at, seed, share, number, among, drawnId },
		})),
		skipDuplicates: true,
	});
	const dueDays = await dueDaysOf(
		candidates.filter(({ calibrationCallId }) => draws.some(({ drawnId }) => drawnId === calibrationCallId)),
	);
	await on.goldCall.createMany({
		data: draws.flatMap(({ raterId, drawnId, afterMinutes }) => {
			if (drawnId === null) return [];
			const slippedAt = new Date(at.getTime() + afterMinutes * MINUTE_MS);
			const dueAt = new Date(slippedAt.getTime() + (dueDays.get(drawnId) ?? 0) * DAY_MS);
			return [{ calibrationCallId: drawnId, raterId, slippedAt, dueAt }];
		}),
		// Two calls that were handed in at once may draw the same one.
		skipDuplicates: true,
	});
}

/**
 * Slips a known call into a rater's queue at once; which one is drawn. Whoever calls this has asked whether the person
 * leads this rater.
 *
 * @returns false where there is none that the rater has not met
 */
export async function slipGoldCall(raterId: string, byId: string, at: Date): Promise<boolean> {
	return database.$transaction(async (on) => {
		await on.$queryRaw`SELECT id FROM "Person" WHERE id = ${raterId} FOR UPDATE`;
		const candidates = await listGoldCandidates([raterId], at, on);
		const seed = randomUUID();
		const { drawnId } = drawGoldCall(seed, 1, neverMet(candidates));
		if (drawnId === null) return false;
		const dueDays = await dueDaysOf(
			candidates.filter(({ calibrationCallId }) => calibrationCallId === drawnId),
		);
		const dueAt = new Date(at.getTime() + (dueDays.get(drawnId) ?? 0) * DAY_MS);
		await on.goldCall.create({
			data: { calibrationCallId: drawnId, raterId, slippedAt: at, dueAt, slippedById: byId },
		});
		const detail = { calibrationCallId: drawnId, seed };
		await audit({ personId: byId, action: "gold.slipped", subject: `person:${raterId}`, detail }, on);
		return true;
	});
}

/** The days to a result, as for any call, by the rubric version of the round; versions are few and kept in memory. */
async function dueDaysOf(candidates: readonly NamedGoldCandidate[]): Promise<Map<string, number>> {
	const rubrics = await Promise.all(candidates.map(({ rubricHash }) => getRubricVersion(rubricHash)));
	return new Map(
		candidates.map(({ calibrationCallId }, index) => {
			const rubric = rubrics[index];
			return [calibrationCallId, rubric ? workflowRuleOf(rubric).dueDays : 0];
		}),
	);
}
