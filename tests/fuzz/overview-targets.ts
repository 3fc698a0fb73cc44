import { z } from "zod";
import {
	finishedSearch,
	holdersSearch,
	matrixSearch,
	overdueSearch,
	overviewSearch,
	qualitySearch,
	resultSearch,
} from "../../app/features/overview/overview-search";
import { reportForm } from "../../app/features/reports/report-form";
import { serviceFigureForm, withdrawFigureForm } from "../../app/features/reports/service-figure-form";
import type { RouteId } from "../../app/platform/permissions/route-access";
import type { RouteFuzz } from "./route-fuzz";

const page = z.union([z.coerce.number().int().min(1).max(9), z.string()]).optional();
const known = {
	centre: ["ha-noi", "national", "da-nang", "no-such"],
	alone: ["1", ""],
	from: ["2026-01", "2026-13", "0001-01", "2099-12"],
	to: ["2026-11", "2020-01", ""],
	criterion: ["empathy", "no-such"],
	error: ["unsafe-contact", "no-such"],
	kind: ["low", "passed", "failed", "critical"],
	sort: ["newest", "lowest"],
};

/** What managers look at. */
const reports = { ":reportId": ["<<report.own>>", "<<report.foreign>>", "<<report.missing>>"] };
export const OVERVIEW_FUZZ = {
	reports: {
		who: "manager",
		query: z.object({ page }),
		form: reportForm("2099-12-31"),
		known: {
			id: ["<<uuid>>"],
			centreId: ["ha-noi", "da-nang", "no-such"],
			from: ["2026-01-01", "2026-02-30"],
			to: ["2026-06-30", "2026-06-30", "0001-01-01"],
			knownOn: ["", "", "2026-05-01"],
		},
	},
	"service-figures": {
		who: "manager",
		query: z.object({ page, indicator: z.string().optional() }),
		form: z.union([serviceFigureForm("2099-12-31"), withdrawFigureForm]),
		known: {
			deed: ["enter", "withdraw"],
			id: ["<<uuid>>"],
			figureId: ["<<figure.own>>", "<<figure.foreign>>", "<<figure.missing>>"],
			centreId: ["ha-noi", "da-nang", "no-such"],
			indicator: ["satisfaction", "victims", "no-such"],
			from: ["2026-01-01", "2026-02-30"],
			to: ["2026-06-30", "0001-01-01"],
			value: ["9.154", "68,5", "-1", "1e9"],
			sample: ["", "120"],
			foundOn: ["2026-07-01"],
		},
	},
	report: { who: "manager", params: reports },
	"report-file": {
		who: "manager",
		params: reports,
		query: z.object({ format: z.string().optional() }),
		known: { format: ["xlsx", "pdf", "exe"] },
	},
	overview: { who: "manager", query: overviewSearch, known },
	"overview-matrix": {
		who: "manager",
		query: matrixSearch.extend({ page }),
		known: {
			...known,
			programme: ["hotline-counsellor-111", "rater", "no-such"],
			stage: ["first", "renewal"],
			sort: ["name", "missing", "until"],
		},
	},
	"overview-matrix-csv": { who: "manager", query: matrixSearch, form: z.object({}), known },
	"overview-over-time": { who: "nationalManager", query: overviewSearch, known },
	"overview-overdue": { who: "manager", query: overdueSearch.extend({ page }), known },
	"overview-quality": { who: "manager", query: qualitySearch, known },
	"overview-practice": { who: "manager", query: overviewSearch.extend({ page }), known },
	"overview-holders": {
		who: "manager",
		query: holdersSearch.extend({ page }),
		known: { ...known, day: ["2026-01-31", "2026-02-30"], programme: ["hotline-counsellor-111", "no-such"] },
	},
	"overview-calls": { who: "manager", query: finishedSearch.extend({ page }), known },
	"overview-results": { who: "manager", query: resultSearch.extend({ page }), known },
} satisfies Partial<Record<RouteId, RouteFuzz>>;
