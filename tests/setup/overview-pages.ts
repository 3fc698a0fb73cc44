import type { PageInTable } from "./page-in-table";

/** The part of the table of pages (pages-table.ts) about what managers look at. */
export const OVERVIEW_PAGES: readonly PageInTable[] = [
	{ route: "overview", name: "overview", who: "nationalManager", path: () => "/overview" },
	{ route: "overview-matrix", name: "overview-matrix", who: "manager", path: () => "/overview/matrix" },
	{
		route: "overview-over-time",
		name: "overview-over-time",
		who: "manager",
		path: () => "/overview/over-time",
	},
	{ route: "overview-overdue", name: "overview-overdue", who: "manager", path: () => "/overview/overdue" },
	{
		route: "overview-quality",
		name: "overview-quality",
		who: "nationalManager",
		path: () => "/overview/quality",
	},
	{ route: "overview-practice", name: "overview-practice", who: "manager", path: () => "/overview/practice" },
	{ route: "overview-holders", name: "overview-holders", who: "manager", path: () => "/overview/holders" },
	{
		route: "overview-calls",
		name: "overview-calls",
		who: "manager",
		path: () => "/overview/calls?category=rescue",
	},
	{ route: "reports", name: "reports", who: "manager", path: () => "/reports" },
	{
		route: "service-figures",
		name: "service-figures",
		who: "manager",
		path: () => "/reports/service-figures",
	},
	{ route: "report", name: "report", who: "manager", path: (shown) => `/reports/${shown.report.own}` },
	{
		route: "overview-results",
		name: "overview-results",
		who: "manager",
		path: () => "/overview/results?criterion=empathy&sort=lowest",
	},
];
