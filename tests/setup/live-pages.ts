import type { PageInTable } from "./page-in-table";

/** The part of the table of pages (pages-table.ts) about live role-plays. */
export const LIVE_PAGES: readonly PageInTable[] = [
	{ route: "rooms", name: "rooms", who: "trainer", path: () => "/live" },
	{ route: "new-room", name: "new-room", who: "trainer", path: () => "/live/new" },
	{ route: "room", name: "room-desk", who: "trainer", path: (shown) => `/live/${shown.live}` },
	{ route: "call", name: "call-live", who: "trainee", path: (shown) => `/calls/${shown.live}` },
	{
		route: "recording",
		name: "recording",
		who: "trainer",
		path: (shown) => `/calls/${shown.recorded}/recording`,
	},
];
