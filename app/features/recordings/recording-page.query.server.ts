import { traceOf } from "~/domain/call/call-story";
import { spokenLines } from "~/domain/call/learner-view";
import { phoneView } from "~/domain/live/phone-view";
import type { RecordingSide } from "~/domain/recording/consent";
import { type LineAtMoment, linesAtMoments } from "~/domain/recording/moments";
import { waveOf } from "~/domain/recording/wave";
import { lastDayKept } from "~/domain/retention/due-for-removal";
import type { StoredCall } from "~/persistence/calls.server";
import { compiledCall } from "~/persistence/compiled-calls.server";
import { getScenarioVersion } from "~/persistence/library.server";
import { noteLook } from "~/persistence/record-looks.server";
import { listRecordingComments } from "~/persistence/recording-comments.server";
import { listRecordings, type StoredRecording } from "~/persistence/recordings.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getHearable, heardSince, isHeld, isOver } from "./hearing.server";

/** Steps of the drawn wave: one for every two dots of a wide page. */
const WAVE_STEPS = 480;

export interface RecordedVoice {
	readonly side: RecordingSide;
	/** Whose microphones, by name. */
	readonly names: string;
	/** 0 to 100 in even steps over the whole length. */
	readonly wave: readonly number[];
}

export interface RecordingPageView {
	readonly callId: string;
	readonly title: string;
	readonly purpose: "practice" | "assessed";
	readonly traineeName: string;
	readonly own: boolean;
	/** `running`: nothing is heard before the call is over; `none`: nothing is kept of it. */
	readonly state: "running" | "none" | "there";
	/** ms */
	readonly lengthMs: number;
	readonly voices: readonly RecordedVoice[];
	readonly lines: readonly LineAtMoment[];
	/** What is said about the call waits for its result. */
	readonly held: boolean;
	readonly comments: readonly {
		readonly id: string;
		readonly atMs: number;
		readonly author: string;
		readonly text: string;
		readonly own: boolean;
	}[];
	/** The last day on which the first of it is kept, ISO. */
	readonly keptUntil: string | null;
	readonly mayWithdraw: boolean;
}

/** The page on which a live call is heard again. */
export async function getRecordingPage(
	who: SignedIn,
	callId: string | undefined,
	now: number,
): Promise<RecordingPageView> {
	const { place, room, call } = await getHearable(who, callId);
	const { language } = who;
	const { title } = await getScenarioVersion(call.scenarioHash);
	const own = call.traineeId === who.personId;
	const takes = isOver(place) ? await listRecordings(call.id, heardSince(now)) : [];
	const segments = takes.flatMap((take) => take.segments);
	const held = await isHeld(who, call, now);
	const lengthMs = Math.max(0, ...segments.map(({ startedMs, durationMs }) => startedMs + durationMs));
	const there = segments.length > 0;
	if (there) await noteLook({ personId: call.traineeId, viewerId: who.personId, page: "recording" }, now);
	const comments = there && !held ? await listRecordingComments(call.id) : [];
	return {
		...{ callId: call.id, title: title[language], purpose: call.purpose, own, held, lengthMs },
		traineeName: room.traineeName,
		state: !isOver(place) ? "running" : there ? "there" : "none",
		voices: voicesOf(takes, lengthMs),
		lines: there ? await linesOf(call, { language, onPhone: own && held, now }) : [],
		comments: comments.map(({ authorId, ...comment }) => ({
			...comment,
			own: authorId === who.personId,
		})),
		keptUntil: there ? lastDayKept("recording", Math.min(...takes.map(({ startedAt }) => startedAt))) : null,
		mayWithdraw: place.agreed.includes(who.personId),
	};
}

function voicesOf(takes: readonly StoredRecording[], lengthMs: number): RecordedVoice[] {
	return (["trainee", "trainer"] as const).flatMap((side) => {
		const heard = takes.filter((take) => take.side === side && take.segments.length > 0);
		if (heard.length === 0) return [];
		const names = [...new Set(heard.map(({ personName }) => personName))].join(", ");
		const segments = heard.flatMap((take) => take.segments);
		return [{ side, names, wave: waveOf(segments, lengthMs, WAVE_STEPS) }];
	});
}

/**
 * What was said, at its moments. To its trainee, while the result waits, what their phone showed; else with what whoever
 * played the caller wrote down of their words. No directions: those are for who acts.
 */
async function linesOf(
	call: StoredCall,
	{ language, onPhone, now }: { language: string; onPhone: boolean; now: number },
): Promise<LineAtMoment[]> {
	const { answeredAt } = call.state;
	if (answeredAt === null) return [];
	const compiled = await compiledCall(call);
	const story = traceOf(compiled, call.events);
	const lines = onPhone
		? phoneView(compiled, call.state, story, { language, now }).transcript
		: spokenLines(compiled, story.transcript, language);
	return linesAtMoments(lines, call.events, answeredAt);
}
