import type { PageInTable } from "./page-in-table";

/** The part of the table of pages (pages-table.ts) about certificates. */
export const CERTIFICATE_PAGES: readonly PageInTable[] = [
	{ route: "certificates", name: "certificates", who: "manager", path: () => "/certificates" },
	{
		route: "certificate-reviews",
		name: "certificate-reviews",
		who: "manager",
		path: () => "/certificates/reviews",
	},
	{
		route: "certificate-set",
		name: "certificate-set",
		who: "manager",
		path: ({ set }) => `/certificates/sets/${set}`,
	},
	{
		route: "person-certificates",
		name: "person-certificates",
		who: "manager",
		path: (shown) => `/people/${shown.person.trainee}/certificates`,
	},
	{ route: "verify", name: "verify", who: null, path: () => "/verify" },
	{ route: "verify", name: "verify-valid", who: null, path: () => "/verify/LN-5555-6666-9" },
];
