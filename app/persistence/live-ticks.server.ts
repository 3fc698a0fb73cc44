import { Prisma } from "#prisma/client";
import type { LiveTick } from "~/domain/live/live-ticks";
import { database, runPrepared } from "./database.server";

/** What this rater ticked while a call ran, in no order. By the ids alone: whoever calls this has checked the call. */
export function findLiveTicks(callId: string, raterId: string): Promise<LiveTick[]> {
	return database.liveTick.findMany({ where: { callId, raterId }, select: { code: true, turn: true } });
}

/** Keeps what a rater ticked and takes back what they unticked; the same once more changes nothing. */
export async function changeLiveTicks(
	callId: string,
	raterId: string,
	changes: readonly (LiveTick & { readonly ticked: boolean })[],
	now: number,
): Promise<void> {
	const codes = changes.map(({ code }) => code);
	const turns = changes.map(({ turn }) => turn);
	const ticked = changes.map((change) => change.ticked);
	await runPrepared(
		"change-live-ticks",
		Prisma.sql`
		WITH asked AS (
			SELECT * FROM unnest(${codes}::text[], ${turns}::int[], ${ticked}::boolean[]) AS a(code, turn, ticked)
		), taken AS (
			DELETE FROM "LiveTick" t USING asked a
			WHERE t."callId" = ${callId} AND t."raterId" = ${raterId} AND t.code = a.code AND t.turn = a.turn AND NOT a.ticked
		)
		INSERT INTO "LiveTick" ("callId", "raterId", code, turn, "tickedAt")
		SELECT ${callId}, ${raterId}, a.code, a.turn, ${new Date(now)}::timestamptz FROM asked a WHERE a.ticked
		ON CONFLICT DO NOTHING`,
	);
}
