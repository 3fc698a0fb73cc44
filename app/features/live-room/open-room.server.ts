import { randomInt } from "node:crypto";
import { newCall } from "~/domain/call/call-state";
import { HARD_FROM, isBeyondDay } from "~/domain/call/hard-calls";
import { dayInVietnam } from "~/domain/certification/records";
import { LANGUAGES, type Language } from "~/domain/shared/text";
import { insertCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { countHardCalls, findStartedCall } from "~/persistence/hard-calls.server";
import { getCurrentRubricHash } from "~/persistence/library.server";
import { findOpenSession, findRunningRoom, listTraineesWithin } from "~/persistence/list-rooms.server";
import { insertRoom } from "~/persistence/live-rooms.server";
import { type CurrentVersion, findCurrentVersion } from "~/persistence/scenarios.server";
import { checkForm } from "~/platform/http/form.server";
import { reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { openRoomForm } from "./open-room-form";

type Opened =
	| { readonly ok: true; readonly to: string }
	| {
			readonly ok: false;
			readonly errors: Readonly<Record<string, string>>;
			readonly given: Readonly<Record<string, string>>;
	  };

/** Lets the phone of a trainee ring, once for each key: a room whose caller is played by whoever asks. */
export async function openRoom(
	who: SignedIn,
	posted: Record<string, string | string[]>,
	now: number,
): Promise<Opened> {
	const form = checkForm(posted, openRoomForm);
	if (!form.ok) return form;
	const asked = form.value;
	const given = Object.fromEntries(
		Object.entries(posted).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
	);
	const refuse = (errors: Record<string, string>): Opened => ({ ok: false, errors, given });
	const { paths } = reach(who, "live.play");
	const today = dayInVietnam(new Date(now).toISOString());
	const one = { words: [], personId: asked.personId, limit: 1 };
	const [trainee] = await listTraineesWithin(paths, today, one);
	if (!trainee || trainee.id === who.personId) return refuse({ personId: "needTrainee" });
	const version = await findCurrentVersion(asked.scenarioId);
	if (!version) return refuse({ scenarioId: "needScenario" });
	if (version.pool !== poolOf(asked.purpose)) return refuse({ scenarioId: "otherPool" });
	const startKey = `live ${asked.startKey}`;
	const begun = await findStartedCall(trainee.id, startKey);
	if (!begun && (await findRunningRoom(trainee.id))) return refuse({ personId: "inRoom" });
	const beyondDay = await isBeyond(trainee.id, version, now);
	if (!begun && beyondDay && asked.anyway !== "on") return refuse({ anyway: "beyondDay" });
	const call = {
		...{ traineeId: trainee.id, centreId: trainee.centreId, scenarioHash: version.hash, assignmentId: null },
		...{ purpose: asked.purpose, form: "live" as const, startKey, beyondDay },
		rubricHash: await getCurrentRubricHash(version.rubricId),
		seed: randomInt(2 ** 31 - 1),
		language: LANGUAGES.find((language) => language === trainee.language) ?? ("vi" satisfies Language),
		readingFactor: trainee.readingFactor,
	};
	const callId = begun ?? (await insertCall(call, newCall(await compiledCall(call), now)));
	const settings = {
		watchable: asked.watchable === "on",
		recorded: asked.recorded === "on",
		sessionId: asked.sessionId ? await findOpenSession(asked.sessionId, paths) : null,
	};
	await insertRoom({ callId, trainerId: who.personId, ...settings }, now);
	return { ok: true, to: `/live/${callId}` };
}

/** Practice is of the open pool, what counts of the sealed one. */
const poolOf = (purpose: "practice" | "assessed") => (purpose === "practice" ? "open" : "sealed");

async function isBeyond(traineeId: string, { difficulty }: CurrentVersion, now: number): Promise<boolean> {
	return difficulty >= HARD_FROM && isBeyondDay(difficulty, await countHardCalls(traineeId, now));
}
