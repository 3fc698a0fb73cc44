import { z } from "zod";
import { startForm } from "../../app/features/calls/start-form";
import { draftDeed, newDraft } from "../../app/features/scenario-authoring/draft-forms";
import { tryQuery } from "../../app/features/scenario-inspection/try-request";
import { libraryFilter } from "../../app/features/scenario-library/library-filter";
import type { RouteId } from "../../app/platform/permissions/route-access";
import type { RouteFuzz } from "./route-fuzz";

const text = z.string().max(100);

/** A page of what is inside a scenario, of any version of it. */
const inspected: RouteFuzz = {
	who: "trainer",
	params: { ":scenarioId": ["S03", "S01", "S99"] },
	query: z.object({ version: text.optional() }),
	known: { version: ["00000000", "deadbeef", "%"] },
};

/** The library, what is inside a scenario, drafts and assignments. */
export const SCENARIO_FUZZ = {
	scenarios: {
		who: "trainer",
		query: libraryFilter,
		known: { q: ["S01", "di cư"], language: ["en", "khm"] },
	},
	"library-distribution": { who: "trainer" },
	scenario: {
		who: "trainee",
		params: { ":scenarioId": ["S01", "S03", "S99"] },
		form: startForm,
	},
	"scenario-chart": inspected,
	"scenario-try": {
		...inspected,
		query: tryQuery.partial(),
		known: {
			...inspected.known,
			from: ["battery", "mother-comes-in", "first-words", "no-such-stop"],
			moves: ["can-you-talk.plain-truth", "~silence.~hold", "~hang-up.~limit", "no-such-reply", ".."],
			seed: [1, 7, "x"],
		},
	},
	"scenario-versions": inspected,
	"scenario-script": inspected,
	"scenario-teaching": inspected,
	drafts: {
		who: "trainer",
		form: newDraft,
		known: {
			source: ["format: 1\n", "title: { vi: Thử, en: Try }\n", "- {{{", "&a [*a]"],
			scenario: ["S01", "S99"],
			version: ["00000000", "deadbeef", "%"],
		},
	},
	draft: {
		who: "trainer",
		params: { ":draftId": ["<<draft.own>>", "<<draft.missing>>"] },
		query: z.object({ edit: text.optional() }),
		form: draftDeed,
		known: { source: ["format: 1\n", "- {{{"], revision: [1, 2], expected: ["", "deadbeef"] },
		renew: ["draft.own"],
	},
	"try-draft": {
		who: "trainer",
		params: { ":draftId": ["<<draft.own>>", "<<draft.missing>>"] },
		query: tryQuery.partial(),
	},
	assignment: {
		who: "trainee",
		params: { ":assignmentId": ["<<assignment.own>>", "<<assignment.sibling>>", "<<assignment.missing>>"] },
		form: z.object({ intent: z.enum(["take", "decline"]) }),
		renew: ["assignment.own"],
	},
} satisfies Partial<Record<RouteId, RouteFuzz>>;
