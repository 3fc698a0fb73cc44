import type { PageInTable } from "./page-in-table";

/** The part of the table of pages (pages-table.ts) about what certificates ask for. */
export const PROGRAMME_PAGES: readonly PageInTable[] = [
	{ route: "programmes", name: "programmes", who: "trainee", path: () => "/programmes" },
	{
		route: "programme",
		name: "programme",
		who: "manager",
		path: () => "/programmes/hotline-counsellor-111",
	},
	{
		route: "change-programme",
		name: "change-programme",
		who: "nationalManager",
		path: () => "/programmes/rater/change",
	},
];
