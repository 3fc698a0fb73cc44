import { z } from "zod";
import type { RouteId } from "../../app/platform/permissions/route-access";
import type { RouteFuzz } from "./route-fuzz";

const text = z.string().max(500);
const programme = { ":programmeId": ["hand-over", "hotline-counsellor-111", "no-such-programme"] };
const row = (at: number) => ({
	[`r${at}-kind`]: text,
	[`r${at}-id`]: text,
	[`r${at}-within`]: text,
	[`r${at}-nameVi`]: text,
	[`r${at}-nameEn`]: text,
	[`r${at}-need`]: text,
	[`r${at}-of`]: text,
});

/** What certificates ask for. */
export const PROGRAMME_FUZZ = {
	programmes: { who: "trainee" },
	programme: { who: "manager", params: programme, query: z.object({ saved: text.optional() }) },
	"change-programme": {
		who: "manager.national",
		params: programme,
		query: z.object({ preview: text.optional(), again: text.optional() }),
		form: z.object({
			deed: text,
			expected: text,
			usedIds: text,
			effectiveFrom: text,
			reason: text,
			nameVi: text,
			nameEn: text,
			aboutVi: text,
			aboutEn: text,
			noteVi: text,
			noteEn: text,
			months: text,
			from: text,
			fixedDay: text,
			windowDays: text,
			graceDays: text,
			secondRaterFrom: text,
			decideWithinDays: text,
			...row(0),
			...row(1),
		}),
		known: {
			deed: ["preview", "preview", "publish", "add.calls", "add.hours.renewal", "remove.0"],
			effectiveFrom: ["2031-01-01", "2031-01-01", "2020-01-01", "2031-02-30"],
			months: ["12", "24", "0", "1e3"],
			from: ["expiry", "completion", "fixed-day"],
			fixedDay: ["", "12-31", "13-01"],
			windowDays: ["60"],
			graceDays: ["", "30"],
			secondRaterFrom: ["", "4", "9"],
			decideWithinDays: ["14"],
			"r0-kind": ["hours", "calls", "role-plays"],
			"r0-id": ["course-hours", "calls-1"],
			"r0-of": ["course", "refresher"],
			"r0-need": ["24", "2,5"],
			"r0-within": ["", "period"],
			"r1-kind": ["calls", "certificate", "calibration"],
			"r1-id": ["calls-9", "course-hours"],
			"r1-within": ["window", ""],
		},
		neverDone: "a version has to name the newest one's hash: programmes.spec.ts publishes one",
	},
} satisfies Partial<Record<RouteId, RouteFuzz>>;
