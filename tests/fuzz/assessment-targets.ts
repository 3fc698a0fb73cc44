import { z } from "zod";
import { decisionForm } from "../../app/features/assessments/decision-form";
import { queueSearch } from "../../app/features/assessments/queue-search";
import { saveRequest } from "../../app/features/assessments/save-request";
import type { RouteFuzz } from "./route-fuzz";

const rated = [
	"<<call.waiting>>",
	"<<call.sibling>>",
	"<<call.foreign>>",
	"<<call.practice>>",
	"<<call.missing>>",
];
const text = z.string().max(100);

/** The rating of calls, and what leads from it to a result. */
export const ASSESSMENT_FUZZ = {
	assessments: { who: "trainer", query: queueSearch, known: { page: ["1", "2", "99"], q: ["Hạnh", "S03"] } },
	assessment: {
		who: "trainer",
		params: { ":callId": rated },
		query: z.object({ as: z.enum(["rater", "reader"]).optional() }),
	},
	"save-assessment": {
		who: "trainer",
		params: { ":callId": rated },
		json: saveRequest,
		known: {
			ticks: [[]],
			comments: [[]],
			criticalErrors: [[]],
			builtOn: [0, 0, 1, 1_000_000],
			turn: [1, 2, "whole", 999],
			code: ["E1", "E2", "X9"],
		},
	},
	decision: {
		who: "trainer",
		params: { ":callId": rated },
		form: decisionForm,
		known: { code: ["no-referral", "false-promise", "late-report"], reason: ["Đúng như đã nghe."] },
		neverDone: "a claim can be decided once, and the demo's calls may have none: rating.db.test.ts does it",
	},
	"assessment-step": {
		who: "trainer",
		params: { ":callId": rated },
		form: z.object({
			deed: z.enum(["assign", "unassign", "hand-back", "begin-review", "uphold", "amend"]),
			rater: text.optional(),
			reason: text.optional(),
		}),
		neverDone: "which step is possible depends on who did what before: objection.db.test.ts does them",
	},
	release: {
		who: "trainer",
		params: { ":callId": rated },
		neverDone: "the demo's waiting calls are not rated",
	},
} satisfies Record<string, RouteFuzz>;
