import type { PageInTable } from "./page-in-table";
import { LINK_SECRET } from "./sign-in-states";

/** The part of the table of pages (pages-table.ts) about one's own account. */
export const ACCOUNT_PAGES: readonly PageInTable[] = [
	{ route: "account", name: "account", who: "trainee", path: () => "/account" },
	{ route: "second-factor", name: "second-factor", who: "trainee", path: () => "/account/second-factor" },
	{ route: "second-factor", name: "second-factor-on", who: "trainer2", path: () => "/account/second-factor" },
	{ route: "email", name: "email", who: "trainee", path: () => "/account/email" },
	{
		route: "confirm-email",
		name: "confirm-email",
		who: null,
		path: () => `/confirm-email/${LINK_SECRET}-email`,
	},
];
