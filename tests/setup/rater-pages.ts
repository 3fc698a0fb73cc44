import type { PageInTable } from "./page-in-table";

/** The part of the table of pages (pages-table.ts) about those who rate. */
export const RATER_PAGES: readonly PageInTable[] = [
	{ route: "calibrations", name: "calibrations", who: "manager", path: () => "/calibration" },
	{ route: "calibrations", name: "calibrations-rater", who: "trainer", path: () => "/calibration" },
	{ route: "new-calibration", name: "new-calibration", who: "manager", path: () => "/calibration/new" },
	{
		route: "calibration",
		name: "calibration-preparing",
		who: "manager",
		path: (shown) => `/calibration/${shown.round.preparing.id}`,
	},
	{
		route: "calibration",
		name: "calibration-closed",
		who: "manager",
		path: (shown) => `/calibration/${shown.round.closed.id}`,
	},
	{
		route: "calibration",
		name: "calibration-rater",
		who: "trainer",
		path: (shown) => `/calibration/${shown.round.open.id}`,
	},
	{
		route: "calibration-calls",
		name: "calibration-calls",
		who: "manager",
		path: (shown) => `/calibration/${shown.round.preparing.id}/calls`,
	},
	{
		route: "calibration-rating",
		name: "calibration-rating",
		who: "trainer",
		path: (shown) => `/calibration/${shown.round.open.id}/calls/${shown.round.open.calls[0]?.id}`,
	},
	{
		route: "calibration-meeting",
		name: "calibration-meeting",
		who: "manager",
		path: (shown) => `/calibration/${shown.round.closed.id}/calls/${shown.round.closed.calls[0]?.id}/meeting`,
	},
];
