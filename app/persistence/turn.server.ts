import { env } from "~/platform/env.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { type CallAtTurn, type CallRow, toCall } from "./calls.server";
import { runPrepared } from "./database.server";
import { type SignedInRow, toSignedIn } from "./sessions.server";
import { turnStatement } from "./turn-statements.server";

/**
 * The one read of a turn: who holds this session with the roles held today, the call of this id where it stands, and
 * whether its log has an event of this client's id. Null when nobody is signed in. Whether the call is theirs to take
 * is for the policy.
 */
export async function readTurn(
	token: string,
	callId: string,
	clientId: string,
): Promise<{ who: SignedIn; stale: boolean; call: CallAtTurn | null; sentBefore: boolean } | null> {
	const [row] = await runPrepared<SignedInRow & { call: CallRow | null; sentBefore: boolean }>(
		"read-turn",
		turnStatement(token, callId, clientId, env().SESSION_IDLE_MINUTES),
	);
	if (!row) return null;
	const { stale, sentBefore } = row;
	return { who: toSignedIn(row), stale, call: row.call && toCall(row.call), sentBefore };
}
