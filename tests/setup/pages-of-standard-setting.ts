import type { PageInTable } from "./page-in-table";
import type { Shown } from "./shown";

/** The table's pages of standard setting. */
export const STANDARD_SETTING_PAGES: readonly PageInTable[] = [
	{ route: "standard-setting", name: "studies-manager", who: "manager", path: () => "/standard-setting" },
	{ route: "standard-setting", name: "studies-trainer", who: "trainer", path: () => "/standard-setting" },
	{ route: "new-study", name: "new-study", who: "manager", path: () => "/standard-setting/new" },
	...(["calls", "open", "discussion", "closed", "decided"] as const).map((state) => ({
		route: "study",
		name: `study-at-${state}`,
		who: state === "decided" ? ("trainer" as const) : ("manager" as const),
		path: (shown: Shown) => `/standard-setting/${shown.study[state]}`,
	})),
	{
		route: "study-calls",
		name: "study-calls",
		who: "manager",
		path: (shown) => `/standard-setting/${shown.study.calls}/calls`,
	},
	{
		route: "study-call",
		name: "study-call",
		who: "trainer",
		path: (shown) => `/standard-setting/${shown.study.graded}/calls/${shown.study.gradedCall}`,
	},
	{
		route: "judgement",
		name: "judgement-levels",
		who: "trainer",
		path: (shown) => `/standard-setting/${shown.study.open}/judgement`,
	},
	{
		route: "judgement",
		name: "judgement-grades",
		who: "trainer",
		path: (shown) => `/standard-setting/${shown.study.graded}/judgement`,
	},
];
