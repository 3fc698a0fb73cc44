import { z } from "zod";
import { acknowledgeForm, postedNotice } from "../../app/features/staff-notice/notice-form";
import { readersSearch } from "../../app/features/staff-notice/readers-search";
import type { RouteId } from "../../app/platform/permissions/route-access";
import type { RouteFuzz } from "./route-fuzz";

const text = z.string().max(100);

/** What staff are told. */
export const NOTICE_FUZZ = {
	notice: {
		// Has not read it.
		who: "a.sinh",
		query: z.object({ version: text.optional(), read: text.optional() }),
		form: acknowledgeForm,
		known: { version: ["1", "1", "2", "0", "99999999999"] },
	},
	retention: { who: "manager" },
	"notice-readers": {
		who: "manager",
		query: readersSearch.extend({ page: z.coerce.number().int().min(1).max(9).optional() }),
		known: { q: ["hạnh", "%"], centre: ["ha-noi", "da-nang", "no-such"], state: ["read", "not-yet"] },
	},
	"publish-notice": {
		who: "manager.national",
		form: postedNotice,
		known: {
			deed: ["preview", "publish"],
			expected: ["1", "1", "2", "-1"],
			bodyVi: ["## Ghi gì", "- mục"],
			bodyEn: ["## What"],
			reason: ["mới"],
		},
	},
} satisfies Partial<Record<RouteId, RouteFuzz>>;
