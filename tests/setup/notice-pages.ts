import type { PageInTable } from "./page-in-table";

/** The part of the table of pages (pages-table.ts) about what staff are told and how long things are kept. */
export const NOTICE_PAGES: readonly PageInTable[] = [
	{ route: "notice", name: "notice", who: "trainee", path: () => "/notice" },
	{ route: "notice-readers", name: "notice-readers", who: "manager", path: () => "/notice/acknowledgements" },
	{ route: "publish-notice", name: "publish-notice", who: "nationalManager", path: () => "/notice/new" },
	{ route: "retention", name: "retention", who: "administrator", path: () => "/retention" },
];
