import { z } from "zod";
import { beginForm, draftDeed, partDeed, publishForm } from "../../app/features/rubrics/part-form";
import type { RouteId } from "../../app/platform/permissions/route-access";
import type { RouteFuzz } from "./route-fuzz";

const text = z.string().max(100);
const drafts = { ":rubricDraftId": ["<<rubricDraft.own>>", "<<rubricDraft.missing>>"] };
const DEEDS = [
	"add.criterion",
	"add.error",
	"retire.criterion.empathy",
	"restore.criterion.empathy",
	"up.error.harmful-advice",
	"down.criterion.__proto__",
	"discard",
	"save",
	"burn.all",
];

/** The rubrics, and the drafts of their next versions. */
export const RUBRIC_FUZZ = {
	rubrics: { who: "manager", query: z.object({ gone: text.optional() }) },
	rubric: { who: "trainer", params: { ":rubricHash": ["<<rubric.current>>", "deadbeef", "%"] } },
	"rubric-drafts": {
		who: "trainer",
		form: beginForm,
		known: { version: ["<<rubric.current>>", "deadbeef", ""] },
	},
	"rubric-draft": {
		who: "trainer",
		params: drafts,
		form: draftDeed,
		known: { deed: DEEDS },
		renew: ["rubricDraft.own"],
	},
	"rubric-part": {
		who: "trainer",
		params: {
			...drafts,
			":part": [
				"criterion.listening",
				"pass",
				"conditions",
				"head",
				"workflow",
				"error.false-promise",
				"criterion.x",
			],
		},
		query: z.object({ saved: text.optional() }),
		form: partDeed.extend({
			"name-vi": text.optional(),
			"b1-short-en": text.optional(),
			"b1-if-0": text.optional(),
			"b1-whole": text.optional(),
			mean: text.optional(),
			"secondRater-difficulties": text.optional(),
			dueDays: text.optional(),
		}),
		known: {
			deed: [
				"save",
				"add.basic",
				"retire.behaviour.listening.b2",
				"up.behaviour.listening.b2",
				"add.condition",
				"x",
			],
			revision: ["1", "2", "999"],
			mean: ["2,75", "1e9", "-1", "ba"],
			"b1-if-0": ["urgent", "no-such", "constructor"],
		},
		renew: ["rubricDraft.own"],
	},
	"publish-rubric": {
		who: "trainer",
		params: drafts,
		form: publishForm,
		known: { revision: ["1", "2"], expected: ["<<rubric.current>>", "", "deadbeef"] },
		neverDone: "its draft has a behaviour that is not written yet: rubric-versions.db.test.ts publishes",
	},
} satisfies Partial<Record<RouteId, RouteFuzz>>;
