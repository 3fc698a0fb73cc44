import type { PageInTable } from "./page-in-table";
import { STAFF_IMPORT } from "./plant-staff-import";

/** The part of the table of pages (pages-table.ts) about accounts, centres and who works there. */
export const STAFF_PAGES: readonly PageInTable[] = [
	{ route: "accounts", name: "accounts", who: "administrator", path: () => "/accounts" },
	{ route: "new-account", name: "new-account", who: "administrator", path: () => "/accounts/new" },
	{
		route: "account-of",
		name: "account-of",
		who: "administrator",
		path: (shown) => `/accounts/${shown.person.trainee}`,
	},
	{ route: "sign-in-rules", name: "sign-in-rules", who: "administrator", path: () => "/sign-in-rules" },
	{ route: "centres", name: "centres", who: "administrator", path: () => "/centres" },
	{
		route: "centre",
		name: "centre",
		who: "administrator",
		path: () => "/centres/ctxh-nghe-an?on=2019-01-01",
	},
	{ route: "staff-imports", name: "staff-imports", who: "administrator", path: () => "/staff-import" },
	{
		route: "staff-import",
		name: "staff-import",
		who: "administrator",
		path: () => `/staff-import/${STAFF_IMPORT}`,
	},
];
