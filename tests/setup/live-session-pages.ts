import type { PageInTable } from "./page-in-table";

/** The part of the table of pages (pages-table.ts) about sessions of live role-play. */
export const LIVE_SESSION_PAGES: readonly PageInTable[] = [
	{ route: "live-sessions", name: "live-sessions", who: "trainer", path: () => "/live/sessions" },
	{ route: "new-live-session", name: "new-live-session", who: "trainer", path: () => "/live/sessions/new" },
	{
		route: "live-session",
		name: "live-session",
		who: "trainer",
		path: (shown) => `/live/sessions/${shown.liveSession.own}`,
	},
	{
		route: "big-screen",
		name: "big-screen",
		who: "trainer",
		path: (shown) => `/live/sessions/${shown.liveSession.own}/calls/${shown.practice}`,
	},
];
