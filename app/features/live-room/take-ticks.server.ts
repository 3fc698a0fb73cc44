import { mayTick } from "~/domain/live/live-ticks";
import { getRubricVersion } from "~/persistence/library.server";
import { changeLiveTicks } from "~/persistence/live-ticks.server";
import { notFound } from "~/platform/http/refusals";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getRoom, type RoomInReach } from "./room.query.server";
import { type TicksOutcome, ticksRequest } from "./ticks-request";

/** Whether somebody in this room rates beside: one who may rate it and does not play, of a call that will be rated. */
export const ratesBeside = (who: SignedIn, { call, part, room }: RoomInReach): boolean =>
	part === "trainer" &&
	call.purpose === "assessed" &&
	may(who, "assessment.rate", { personId: null, centrePaths: [room.centrePath] });

/**
 * Keeps what a second rater ticked. Nobody else reads it, not whoever plays the caller either: the two do not rate each
 * other's hearing. It can be changed until the record is handed in; then the call is rated at its own page.
 */
export async function takeTicks(
	who: SignedIn,
	callId: string | undefined,
	body: unknown,
	now: number,
): Promise<TicksOutcome> {
	const found = await getRoom(who, callId);
	if (!ratesBeside(who, found)) notFound();
	const { call } = found;
	const parsed = ticksRequest.safeParse(body);
	if (!parsed.success) return "not-understood";
	if (call.status !== "open" && call.status !== "wrap-up") return "over";
	const rubric = await getRubricVersion(call.rubricHash);
	const { turn } = call.state.snapshot.context;
	if (!parsed.data.changes.every((change) => mayTick(rubric, change, turn))) return "not-understood";
	const latest = new Map(parsed.data.changes.map((change) => [`${change.code}@${change.turn}`, change]));
	await changeLiveTicks(call.id, who.personId, [...latest.values()], now);
	return "kept";
}
