import { z } from "zod";
import { acknowledgeForm } from "../../app/features/staff-notice/notice-form";
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
} satisfies Partial<Record<RouteId, RouteFuzz>>;
