import { Prisma } from "#prisma/client";
import type { AssessmentContent } from "~/domain/assessment/assessment.schema";
import type { LevelsByCriterion } from "~/domain/calibration/levels-by-criterion";
import type { RaterResult } from "~/domain/calibration/rater-result";
import { audit } from "./audit.server";
import type { StoredRound } from "./calibration-rounds.server";
import type { Transaction } from "./database.server";
import { asJson } from "./json.server";
import { keepStandings } from "./kept-standings.server";

/** Who does it, and when. */
export interface DoneBy {
	readonly personId: string;
	readonly at: Date;
}

const note = (
	on: Transaction,
	{ id }: Pick<StoredRound, "id">,
	{ personId }: DoneBy,
	action: string,
	detail: Readonly<Record<string, string | number | boolean | null>> = {},
) => audit({ personId, action: `calibration.${action}`, subject: `calibration:${id}`, detail }, on);

export async function changeRound(
	on: Transaction,
	round: StoredRound,
	changed: { name: string; dueOn: string; anonymous: boolean },
	by: DoneBy,
): Promise<void> {
	const { name, dueOn, anonymous } = changed;
	await on.calibrationRound.update({
		where: { id: round.id },
		data: { name, dueOn: new Date(dueOn), anonymous },
	});
	await note(on, round, by, "changed", { name, dueOn, anonymous });
}

/** Takes calls into the round, after those that are there. */
export async function addRoundCalls(
	on: Transaction,
	round: StoredRound,
	callIds: readonly string[],
	by: DoneBy,
): Promise<void> {
	const last = Math.max(0, ...(await positionsOf(on, round)));
	await on.calibrationCall.createMany({
		data: callIds.map((callId, index) => ({ roundId: round.id, callId, position: last + index + 1 })),
		skipDuplicates: true,
	});
	await note(on, round, by, "calls-added", { calls: callIds.length });
}

async function positionsOf(on: Transaction, { id }: StoredRound): Promise<number[]> {
	const rows = await on.calibrationCall.findMany({ where: { roundId: id }, select: { position: true } });
	return rows.map(({ position }) => position);
}

/** Takes a call out of a round in which nobody has rated it yet. */
export async function removeRoundCall(on: Transaction, round: StoredRound, id: string, by: DoneBy) {
	await on.calibrationCall.delete({ where: { id, roundId: round.id } });
	await note(on, round, by, "call-removed", { call: id });
}

export async function invite(
	on: Transaction,
	round: StoredRound,
	{ personId, part }: { personId: string; part: "panel" | "rater" },
	by: DoneBy,
): Promise<void> {
	const invited = { part, invitedById: by.personId, invitedAt: by.at, withdrawnAt: null };
	await on.calibrationMember.upsert({
		where: { roundId_personId: { roundId: round.id, personId } },
		create: { ...invited, roundId: round.id, personId },
		update: invited,
	});
	await note(on, round, by, "invited", { person: personId, part });
}

/** Takes somebody out. What they rated stays, and counts for nothing. */
export async function withdraw(on: Transaction, round: StoredRound, personId: string, by: DoneBy) {
	await on.calibrationMember.update({
		where: { roundId_personId: { roundId: round.id, personId } },
		data: { withdrawnAt: by.at },
	});
	await note(on, round, by, "withdrawn", { person: personId });
}

/** Freezes what the panel agreed on: from here on it is what raters are held against. */
export async function freezeReference(
	on: Transaction,
	round: StoredRound,
	id: string,
	reference: {
		content: AssessmentContent;
		levels: LevelsByCriterion;
		agreedBy: readonly string[];
		consensus: string;
	},
	by: DoneBy,
): Promise<void> {
	const { content, levels, agreedBy, consensus } = reference;
	await on.calibrationCall.update({
		where: { id, roundId: round.id },
		data: {
			...{ reference: asJson(content), referenceLevels: asJson(levels), agreedBy: [...agreedBy], consensus },
			...{ frozenAt: by.at, frozenById: by.personId },
		},
	});
	await note(on, round, by, "reference-frozen", { call: id, agreedBy: agreedBy.join(" ") });
}

/** Takes a reference back before anybody is held against it. What was written about it stays, to go on from. */
export async function reopenReference(on: Transaction, round: StoredRound, id: string, by: DoneBy) {
	await on.calibrationCall.update({
		where: { id, roundId: round.id },
		data: {
			...{ reference: Prisma.DbNull, referenceLevels: Prisma.DbNull, agreedBy: [] },
			...{ frozenAt: null, frozenById: null, gold: false },
		},
	});
	await note(on, round, by, "reference-reopened", { call: id });
}

export async function openRound(on: Transaction, round: StoredRound, by: DoneBy): Promise<void> {
	await on.calibrationRound.update({ where: { id: round.id }, data: { openedAt: by.at } });
	await note(on, round, by, "opened", { calls: round.calls.length });
}

export async function abandonRound(on: Transaction, round: StoredRound, by: DoneBy): Promise<void> {
	await on.calibrationRound.update({ where: { id: round.id }, data: { abandonedAt: by.at } });
	await note(on, round, by, "abandoned");
}

/** Ends the rating, and records what each rater reached: what a licence can rest on. */
export async function closeRound(
	on: Transaction,
	round: StoredRound,
	results: ReadonlyMap<string, RaterResult>,
	by: DoneBy,
): Promise<void> {
	await on.calibrationRound.update({ where: { id: round.id }, data: { closedAt: by.at } });
	await on.calibrationResult.createMany({
		data: [...results].map(([raterId, { calls, pooled, lowestUpperEnd, missed }]) => ({
			...{ roundId: round.id, raterId, calls, kappa: pooled.value ?? null, lowestUpperEnd },
			...{ criticalErrorsMissed: missed.length, recordedAt: by.at },
		})),
	});
	await keepStandings(on, [...results.keys()], by.at);
	await note(on, round, by, "closed", { raters: results.size });
}
