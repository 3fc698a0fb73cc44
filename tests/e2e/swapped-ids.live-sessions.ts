import type { Swap } from "./swapped-ids.people";

const KEY = "01900000-0000-7000-8000-0000000000ab";
const people = { foreign: "<<person.foreign>>", missing: "<<person.missing>>" };

/** Sessions of live role-play: entries of the table in swapped-ids.spec.ts. */
export const LIVE_SESSION_SWAPS: readonly Swap[] = [
	{
		field: "new-live-session.centreId",
		who: "trainer",
		path: "/live/sessions/new",
		fields: { key: KEY, name: "Buổi", personId: "<<person.own>>" },
		foreign: "<<centre.foreign>>",
		missing: "<<centre.missing>>",
	},
	{
		field: "new-live-session.personId",
		who: "trainer",
		path: "/live/sessions/new",
		fields: { key: KEY, name: "Buổi", centreId: "<<centre.own>>" },
		...people,
	},
	...([{ deed: "join" }, { deed: "leave" }, { deed: "assign", scenarioId: "S08" }] as Swap["fields"][]).map(
		(fields) => ({
			field: "live-session.personId",
			who: "trainer",
			path: "/live/sessions/<<liveSession.own>>",
			fields,
			...people,
		}),
	),
];

/** Ids in bodies that are nobody's. */
export const LIVE_SESSION_NOBODYS = {
	"live-session.scenarioId": "of the library, which is every trainer's",
};
