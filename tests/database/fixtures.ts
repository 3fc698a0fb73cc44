import { randomUUID } from "node:crypto";
import { newCall, UNPAUSED_RULES } from "~/domain/call/call-state";
import type { LoggedEvent, TraineeEvent } from "~/domain/call/logged-event";
import { takeEvent } from "~/domain/call/take-event";
import { findCall, insertCall, type StoredCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { getCurrentRubricHash } from "~/persistence/library.server";
import { findCurrentVersion } from "~/persistence/scenarios.server";
import { findSignedIn } from "~/persistence/sessions.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { testDatabase } from "../setup/db-test";
import { emailOf, makeSession } from "../setup/sessions";

export async function personId(login: string): Promise<string> {
	const [row] = await testDatabase().query<{ id: string }>(`SELECT id FROM "Person" WHERE email = $1`, [
		emailOf(login),
	]);
	if (!row) throw new Error(`nobody has the address ${emailOf(login)}`);
	return row.id;
}

/** Somebody of the demo as a request of theirs has them. */
export async function signedIn(login: string): Promise<SignedIn> {
	const { value } = await makeSession(testDatabase(), login);
	const who = await findSignedIn(decodeURIComponent(value).split(".")[0] ?? "");
	if (!who) throw new Error(`${login} is not signed in`);
	return who;
}

/** A call that rings for the demo's trainee since a moment. */
export async function ringingCall(
	at = Date.now(),
	purpose: "practice" | "assessed" = "practice",
): Promise<StoredCall> {
	const version = await findCurrentVersion("S01");
	if (!version) throw new Error("no scenario S01");
	const made = {
		scenarioHash: version.hash,
		rubricHash: await getCurrentRubricHash(version.rubricId),
		seed: 7,
		language: "vi" as const,
		readingFactor: 1,
	};
	const id = await insertCall(
		{
			...made,
			traineeId: await personId("trainee"),
			centreId: "ha-noi",
			assignmentId: null,
			startKey: randomUUID(),
			purpose,
		},
		newCall(await compiledCall(made), at),
	);
	const call = await findCall(id);
	if (!call) throw new Error("the call is not there");
	return call;
}

/** What a call becomes by an event, without storing it. */
export async function after(
	call: StoredCall,
	event: TraineeEvent,
	at: number,
	clientId: string | null = null,
): Promise<{ state: StoredCall["state"]; logged: readonly LoggedEvent[] }> {
	const taken = takeEvent(
		await compiledCall(call),
		call.state,
		{ event, at, clientId, expectedSeq: call.state.seq + 1 },
		UNPAUSED_RULES,
	);
	if (!taken.ok) throw new Error(`${event.type} is not possible`);
	return taken;
}
