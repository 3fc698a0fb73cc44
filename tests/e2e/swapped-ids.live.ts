import type { Swap } from "./swapped-ids.people";

const SEED = "01900000-0000-7000-8000-0000000000aa";

/** Live role-plays: the trainer of Hà Nội, and whoever belongs to Đà Nẵng. */
export const LIVE_SWAPS: readonly Swap[] = [
	{
		field: "new-room.personId",
		who: "trainer",
		path: "/live/new",
		fields: { scenarioId: "S01", purpose: "practice", startKey: SEED },
		foreign: "<<person.foreign>>",
		missing: "<<person.missing>>",
	},
	{
		field: "new-room.sessionId",
		who: "trainer",
		path: "/live/new",
		fields: { personId: "<<person.foreign>>", scenarioId: "S01", purpose: "practice", startKey: SEED },
		foreign: "<<room.foreign>>",
		missing: "<<room.missing>>",
	},
	{
		field: "recording.commentId",
		who: "trainer",
		path: "/calls/<<room.voiced>>/recording",
		fields: { deed: "remove" },
		foreign: "<<comment.foreign>>",
		missing: "<<room.missing>>",
	},
];

/** Ids of live role-plays that are nobody's. */
export const LIVE_NOBODYS = {
	"new-room.scenarioId": "of the library, which is every trainer's",
	"recording-deed.recordingId": "another's is not ended: the statement names whose it is",
	"room-ticks.code": "of the call's rubric",
	"room-turn.clientId": "made by the browser for each thing done",
};
