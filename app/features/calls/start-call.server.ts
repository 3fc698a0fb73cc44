import { randomInt } from "node:crypto";
import { newCall } from "~/domain/call/call-state";
import { findAssignment, findOpenPractice } from "~/persistence/assignments.server";
import { insertCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { getCurrentRubricHash } from "~/persistence/library.server";
import { findCurrentVersion } from "~/persistence/scenarios.server";
import type { SignedIn } from "~/platform/permissions/signed-in";

export type StartRefusal = "no-such-scenario" | "not-open" | "already-taken" | "not-a-trainee";

/**
 * Lets the phone ring, once for each key: a practice call of an open scenario. Where the same practice was assigned
 * and waits, it is that one that is taken: nobody has to practise twice for having come another way.
 */
export async function startPractice(who: SignedIn, scenarioId: string, startKey: string, now: number) {
	const version = await findCurrentVersion(scenarioId);
	if (!version) return { ok: false as const, refusal: "no-such-scenario" as const };
	if (version.pool !== "open") return { ok: false as const, refusal: "not-open" as const };
	const assigned = await findOpenPractice(who.personId, scenarioId);
	if (assigned) return startAssigned(who, assigned, now);
	return ring(who, version, "practice", { assignmentId: null, startKey }, now);
}

/** Lets the phone ring for a call that was assigned, once: an assignment that has its call leads to that call. */
export async function startAssigned(who: SignedIn, assignmentId: string, now: number) {
	const assignment = await findAssignment(assignmentId, who.personId);
	if (!assignment) return { ok: false as const, refusal: "no-such-scenario" as const };
	if (assignment.callId) return { ok: true as const, callId: assignment.callId };
	const version = await findCurrentVersion(assignment.scenarioId);
	if (!version) return { ok: false as const, refusal: "no-such-scenario" as const };
	// The next ring of an assignment has one key for everybody who asks at once, in however many windows.
	const startKey = `${assignment.id} ${assignment.calls + 1}`;
	return ring(who, version, assignment.purpose, { assignmentId: assignment.id, startKey }, now);
}

async function ring(
	who: SignedIn,
	version: { hash: string; rubricId: string },
	purpose: "practice" | "assessed",
	start: { assignmentId: string | null; startKey: string },
	now: number,
): Promise<{ ok: true; callId: string } | { ok: false; refusal: StartRefusal }> {
	const role = who.roles.find((held) => held.role === "trainee");
	if (!role) return { ok: false, refusal: "not-a-trainee" };
	const call = {
		traineeId: who.personId,
		centreId: role.centreId,
		scenarioHash: version.hash,
		rubricHash: await getCurrentRubricHash(version.rubricId),
		...start,
		purpose,
		language: who.language,
		seed: randomInt(2 ** 31 - 1),
		readingFactor: who.readingFactor,
	};
	const callId = await insertCall(call, newCall(await compiledCall(call), now));
	return { ok: true, callId };
}
