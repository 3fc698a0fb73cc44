/** An id in a body, and what happens when it is somebody else's. */
export interface Swap {
	readonly field: string;
	readonly who: string;
	readonly path: string;
	readonly fields: Record<string, string>;
	/** What stands in the field: of another centre or person, and of nobody. */
	readonly foreign: string;
	readonly missing: string;
}

/** Lines of swapped-ids.spec.ts about centres and the people in them. */
export const PEOPLE_SWAPS: readonly Swap[] = [
	{
		field: "account-of.toCentreId",
		who: "xuan.truong",
		path: "/accounts/<<person.foreign>>",
		fields: { deed: "move-role", holdingId: "<<holding.foreign>>", movesOn: "2099-01-01" },
		foreign: "<<centre.own>>",
		missing: "<<centre.missing>>",
	},
	...["end-leave", "withdraw-leave"].map((deed) => ({
		field: "account-of.leaveId",
		who: "xuan.truong",
		path: "/accounts/<<person.foreign>>",
		fields: { deed, lastDay: "2099-01-01" },
		foreign: "<<leave.own>>",
		missing: "<<leave.missing>>",
	})),
	{
		field: "service-figures.figureId",
		who: "manager",
		path: "/reports/service-figures",
		fields: { deed: "withdraw", why: "của đơn vị khác" },
		foreign: "<<figure.foreign>>",
		missing: "<<figure.missing>>",
	},
	{
		field: "service-figures.centreId",
		who: "manager",
		path: "/reports/service-figures",
		fields: {
			...{
				deed: "enter",
				id: "01900000-0000-7000-8000-0000000000ab",
				indicator: "referral-cases",
				about: "",
			},
			...{ from: "2026-01-01", to: "2026-06-30", value: "7", sample: "", method: "đếm", source: "sổ" },
			foundOn: "2026-07-01",
		},
		foreign: "<<centre.foreign>>",
		missing: "<<centre.missing>>",
	},
	{
		field: "certificates.centre",
		who: "manager",
		path: "/certificates",
		fields: { id: "01900000-0000-7000-8000-0000000000aa", q: "không ai tên như thế này" },
		foreign: "<<centre.foreign>>",
		missing: "<<centre.missing>>",
	},
	{
		field: "person-certificates.reviewId",
		who: "manager",
		path: "/people/<<person.own>>/certificates",
		fields: { deed: "review", outcome: "no-measure", reason: "của người khác" },
		foreign: "<<review.foreign>>",
		missing: "<<review.missing>>",
	},
	{
		field: "centre.parentId",
		who: "xuan.truong",
		path: "/centres/ctxh-quang-tri",
		fields: { deed: "move", from: "2026-01-01", reason: "của người khác", builtOn: "1" },
		foreign: "<<centre.own>>",
		missing: "<<centre.missing>>",
	},
	{
		field: "staff-import.centreId",
		who: "xuan.truong",
		path: "/staff-import/<<staffImport.foreign>>",
		fields: { deed: "match", header: "2", field: "name" },
		foreign: "<<centre.own>>",
		missing: "<<centre.missing>>",
	},
];
