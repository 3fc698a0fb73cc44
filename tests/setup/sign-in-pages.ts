import type { PageInTable } from "./page-in-table";
import { LINK_SECRET } from "./sign-in-states";

/** The part of the table of pages (pages-table.ts) before somebody is signed in. */
export const SIGN_IN_PAGES: readonly PageInTable[] = [
	{ route: "sign-in", name: "sign-in", who: null, path: () => "/sign-in" },
	{ route: "sign-in-code", name: "sign-in-code", who: null, path: () => "/sign-in/code", step: "code" },
	{
		route: "sign-in-set-up",
		name: "sign-in-set-up",
		who: null,
		path: () => "/sign-in/set-up",
		step: "setUp",
	},
	{ route: "forgotten-password", name: "forgotten-password", who: null, path: () => "/forgotten-password" },
	{
		route: "set-password",
		name: "set-password-gone",
		who: null,
		path: () => "/set-password/no-such-secret",
	},
	{ route: "set-password", name: "set-password", who: null, path: () => `/set-password/${LINK_SECRET}` },
];
