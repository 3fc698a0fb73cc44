import { z } from "zod";
import {
	boardDeed,
	newSessionForm,
	sessionsFilter,
	traineeSearch,
} from "../../app/features/live-sessions/session-forms";
import type { RouteId } from "../../app/platform/permissions/route-access";
import type { RouteFuzz } from "./route-fuzz";

const page = z.union([z.coerce.number().int().min(1).max(9), z.string()]);
const session = {
	":liveSessionId": ["<<liveSession.own>>", "<<liveSession.foreign>>", "<<liveSession.missing>>"],
};
const personId = [
	"<<person.victim>>",
	"<<person.own>>",
	"<<person.foreign>>",
	"<<person.missing>>",
	"__proto__",
];

/** Sessions of live role-play, their board and the big screen. */
export const LIVE_SESSION_FUZZ = {
	"live-sessions": {
		who: "trainer",
		query: sessionsFilter.extend({ page }),
		known: { q: ["luyện", "%", "\\"], page: ["2", "9007199254740993"] },
	},
	"new-live-session": {
		who: "trainer",
		query: traineeSearch,
		form: newSessionForm,
		known: {
			key: ["<<uuid>>", "<<uuid>>", "<<liveSession.own>>", "<<liveSession.foreign>>"],
			centreId: ["ha-noi", "ha-noi", "da-nang", "no-such-centre"],
			centre: ["ha-noi", "da-nang", "no-such-centre"],
			name: ["Luyện nghe", "𝔘 nghe", "ệ".repeat(121)],
			personId: ["<<person.own>>", "<<person.own>>", ...personId],
		},
	},
	"live-session": {
		who: "trainer",
		params: session,
		query: traineeSearch,
		form: boardDeed,
		known: { personId, scenarioId: ["S01", "S08", "K01", "S03", "S99"] },
	},
	"big-screen": {
		who: "trainer",
		params: {
			...session,
			":callId": [
				"<<call.practice>>",
				"<<call.own>>",
				"<<call.foreign>>",
				"<<call.waiting>>",
				"<<call.missing>>",
			],
		},
		query: z.object({ names: z.string().max(20) }),
		known: { names: ["shown", "hidden"] },
	},
} satisfies Partial<Record<RouteId, RouteFuzz>>;
