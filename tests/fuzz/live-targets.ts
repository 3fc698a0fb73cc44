import { z } from "zod";
import { deskRequest } from "../../app/features/live-room/desk-request";
import { openRoomForm } from "../../app/features/live-room/open-room-form";
import { ticksRequest } from "../../app/features/live-room/ticks-request";
import { recordingPageForm } from "../../app/features/recordings/recording-form";
import { recordingDeed, segmentAsked } from "../../app/features/recordings/recording-request";
import type { RouteId } from "../../app/platform/permissions/route-access";
import type { RouteFuzz } from "./route-fuzz";

const text = z.string().max(100);
const room = { ":callId": ["<<room.open>>", "<<room.own>>", "<<room.foreign>>", "<<room.missing>>"] };

const recorded = { ":callId": ["<<room.voiced>>", "<<room.own>>", "<<room.foreign>>", "<<room.missing>>"] };

/** Live role-plays. `room.open` is one in which the trainer who fuzzes plays the caller. */
export const LIVE_FUZZ = {
	rooms: {
		who: "trainer",
		query: z.object({ page: z.union([z.coerce.number().int().min(1).max(9), z.string()]).optional() }),
		known: { page: ["2", "9007199254740993"] },
	},
	"new-room": {
		who: "trainer",
		query: z.object({
			...{ q: text.optional(), person: text.optional(), scenario: text.optional(), session: text.optional() },
		}),
		form: openRoomForm,
		known: {
			q: ["minh", "%"],
			personId: ["<<person.own>>", "<<person.sibling>>", "<<person.foreign>>"],
			person: ["<<person.own>>", "<<person.foreign>>"],
			scenarioId: ["S01", "S03", "S99"],
			startKey: ["<<uuid>>"],
			sessionId: ["", "<<room.missing>>"],
		},
		renew: ["rooms.over"],
	},
	ringing: { who: "trainee" },
	room: {
		who: "trainer",
		params: room,
		renew: ["room.open"],
		form: z.object({ deed: z.enum(["take-over"]) }),
		neverDone: "a room is taken over only while its trainer is lost: live-role-play.spec.ts does it",
	},
	"room-turn": {
		who: "trainer",
		params: room,
		json: deskRequest,
		known: { expectedSeq: [2, 3, 4, 5], clientId: ["<<uuid>>"], reply: ["<<uuid>>"], interrupt: ["x"] },
		renew: ["room.open"],
	},
	"room-ticks": {
		who: "trainer",
		params: { ":callId": ["<<room.beside>>", "<<room.own>>", "<<room.foreign>>", "<<room.missing>>"] },
		json: ticksRequest,
		known: { code: ["empathy.b1", "listening.b3", "no.such"], turn: [0, 1] },
	},
	recording: {
		who: "trainer",
		params: recorded,
		form: recordingPageForm,
		known: { atMs: ["0", "1000"], commentId: ["<<comment.own>>", "<<comment.foreign>>", "<<room.missing>>"] },
	},
	"recording-sound": { who: "trainer", params: { ...recorded, ":side": ["trainee", "trainer", "anybody"] } },
	"recording-deed": {
		who: "trainer",
		params: room,
		json: recordingDeed,
		known: { recordingId: ["<<uuid>>"] },
		renew: ["room.open"],
	},
	"recording-segments": {
		who: "trainer",
		params: room,
		query: segmentAsked,
		known: { recordingId: ["<<uuid>>"], startedAt: ["0", "1795000000000"], peaks: ["", "1.2.3"] },
		json: z.object({ sound: z.string() }),
		renew: ["room.open"],
		neverDone: "a take has to be begun before, and a file to be a voice: recordings.db.test.ts sends some",
	},
	"room-events": { who: "trainer", params: room, renew: ["room.open"] },
} satisfies Partial<Record<RouteId, RouteFuzz>>;
