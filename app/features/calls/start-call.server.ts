import { randomInt } from "node:crypto";
import { newCall } from "~/domain/call/call-state";
import { findAssignment, findOpenPractice } from "~/persistence/assignments.server";
import { insertCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { findStartedCall } from "~/persistence/hard-calls.server";
import { getCurrentRubricHash } from "~/persistence/library.server";
import { findCurrentVersion } from "~/persistence/scenarios.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { isAskedFirst } from "./hard-call-limit.server";

export type StartRefusal =
	| "no-such-scenario"
	| "not-open"
	| "already-taken"
	| "not-a-trainee"
	| "asked-first";

/**
 * Lets the phone ring, once for each key: a practice call of an open scenario. Where the same practice was assigned
 * and waits, it is that one that is taken: nobody has to practise twice for having come another way.
 *
 * @param anyway they were asked whether one more hard call today is what they want, and said yes
 */
export async function startPractice(
	who: SignedIn,
	scenarioId: string,
	startKey: string,
	now: number,
	anyway = false,
) {
	const version = await findCurrentVersion(scenarioId);
	if (!version) return { ok: false as const, refusal: "no-such-scenario" as const };
	if (version.pool !== "open") return { ok: false as const, refusal: "not-open" as const };
	const assigned = await findOpenPractice(who.personId, scenarioId);
	if (assigned) return startAssigned(who, assigned, now, anyway);
	return ring(who, version, "practice", { assignmentId: null, startKey, anyway }, now);
}

/** Lets the phone ring for a call that was assigned, once: an assignment that has its call leads to that call. */
export async function startAssigned(who: SignedIn, assignmentId: string, now: number, anyway = false) {
	const assignment = await findAssignment(assignmentId, who.personId);
	if (!assignment) return { ok: false as const, refusal: "no-such-scenario" as const };
	if (assignment.callId) return { ok: true as const, callId: assignment.callId };
	const version = await findCurrentVersion(assignment.scenarioId);
	if (!version) return { ok: false as const, refusal: "no-such-scenario" as const };
	// The next ring of an assignment has one key for everybody who asks at once, in however many windows.
	const startKey = `${assignment.id} ${assignment.calls + 1}`;
	return ring(who, version, assignment.purpose, { assignmentId: assignment.id, startKey, anyway }, now);
}

async function ring(
	who: SignedIn,
	version: { hash: string; rubricId: string; difficulty: number },
	purpose: "practice" | "assessed",
	{ anyway, ...start }: { assignmentId: string | null; startKey: string; anyway: boolean },
	now: number,
): Promise<{ ok: true; callId: string } | { ok: false; refusal: StartRefusal }> {
	const role = who.roles.find((held) => held.role === "trainee");
	if (!role) return { ok: false, refusal: "not-a-trainee" };
	const beyondDay = await isAskedFirst(who.personId, version.difficulty, now);
	if (beyondDay) {
		// What has begun under this key is gone on with: one is not asked about it.
		const begun = await findStartedCall(who.personId, start.startKey);
		if (begun) return { ok: true, callId: begun };
		if (!anyway) return { ok: false, refusal: "asked-first" };
	}
	const call = {
		traineeId: who.personId,
		centreId: role.centreId,
		scenarioHash: version.hash,
		rubricHash: await getCurrentRubricHash(version.rubricId),
		...start,
		beyondDay,
		purpose,
		language: who.language,
		seed: randomInt(2 ** 31 - 1),
		readingFactor: who.readingFactor,
	};
	const callId = await insertCall(call, newCall(await compiledCall(call), now));
	return { ok: true, callId };
}
