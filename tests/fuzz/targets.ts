import type fc from "fast-check";
import { z } from "zod";
import { accountDeed, newAccount } from "../../app/features/accounts/account-forms";
import { rulesForm } from "../../app/features/accounts/rules-form";
import { agreementSearch, exportSearch } from "../../app/features/agreement/agreement-search";
import { wellbeingForm } from "../../app/features/calls/feelings";
import { learningNoteForm } from "../../app/features/calls/learning-note-form";
import { recordSave } from "../../app/features/calls/record-form";
import { whatIfForm } from "../../app/features/calls/start-form";
import { turnRequest } from "../../app/features/calls/turn-request";
import { machineSearch } from "../../app/features/machine-agreement/machine-search";
import { assignmentForm } from "../../app/features/people/assignment-form";
import { hoursForm, voidForm } from "../../app/features/people/hours-form";
import { mixGift, mixRequest } from "../../app/features/people/mix-form";
import { peopleFilter } from "../../app/features/people/people-filter";
import { progressSearch } from "../../app/features/progress/progress-search";
import type { RouteId } from "../../app/platform/permissions/route-access";
import { arbitraryOf, type Known } from "./arbitrary-of-schema";
import { ASSESSMENT_FUZZ } from "./assessment-targets";
import { CALIBRATION_FUZZ } from "./calibration-targets";
import { CERTIFICATE_FUZZ } from "./certificate-targets";
import { COURSE_FUZZ } from "./course-targets";
import { DIRECTORY_FUZZ } from "./directory-targets";
import { LIVE_SESSION_FUZZ } from "./live-session-targets";
import { LIVE_FUZZ } from "./live-targets";
import { NOTICE_FUZZ } from "./notice-targets";
import { OVERVIEW_FUZZ } from "./overview-targets";
import { PEOPLE_FUZZ } from "./people-targets";
import { PROGRAMME_FUZZ } from "./programme-targets";
import type { RouteFuzz } from "./route-fuzz";
import { RUBRIC_FUZZ } from "./rubric-targets";
import { SCENARIO_FUZZ } from "./scenario-targets";
import { SIGN_IN_FUZZ } from "./sign-in-targets";
import { STANDARD_SETTING_FUZZ } from "./standard-setting-targets";

const TODAY = new Date().toISOString().slice(0, 10);
const calls = ["<<call.open>>", "<<call.own>>", "<<call.sibling>>", "<<call.foreign>>", "<<call.missing>>"];
const people = [
	"<<person.victim>>",
	"<<person.own>>",
	"<<person.foreign>>",
	"<<person.above>>",
	"<<person.missing>>",
];
const text = z.string().max(100);
const page = z.union([z.coerce.number().int().min(1).max(9), z.string()]);

const AGREEMENT_KNOWN = {
	centre: ["ha-noi", "ctxh-nghe-an", "da-nang", "no-such"],
	from: [TODAY, "2026-02-30", "0001-01-01"],
	to: [TODAY, "9999-12-31"],
	names: ["labels", "full"],
};
const rounds = ["<<round.closed>>", "<<round.open>>", "<<round.missing>>"];

const MACHINE_KNOWN = {
	scenario: ["S03", "K01", "S99"],
	from: [TODAY, "2026-02-30", "0001-01-01"],
	to: [TODAY, "9999-12-31"],
	part: ["picked", "own"],
	code: ["safe-opening.b1", "unsafe-contact", "no.such"],
};

/** Every route of app/routes.ts has its entry; one that has none fails the fuzz tests. */
export const ROUTE_FUZZ: Record<RouteId, RouteFuzz> = {
	home: { who: "trainee", query: z.object({ declined: text.optional() }) },
	...SIGN_IN_FUZZ,
	...CERTIFICATE_FUZZ,
	...OVERVIEW_FUZZ,
	...SCENARIO_FUZZ,
	...RUBRIC_FUZZ,
	...STANDARD_SETTING_FUZZ,
	...PROGRAMME_FUZZ,
	...COURSE_FUZZ,
	...LIVE_SESSION_FUZZ,
	...DIRECTORY_FUZZ,
	...LIVE_FUZZ,
	calls: { who: "trainee", query: z.object({ page: page.optional() }) },
	call: {
		who: "trainee",
		params: { ":callId": calls },
		form: z.object({
			deed: z.enum([
				"answer",
				"reply:1",
				"reply:2",
				"reply:9",
				"own-words",
				"hold",
				"resume",
				"hang-up",
				"finish",
			]),
			expectedSeq: z.number().int().min(1).max(9),
			words: text.optional(),
		}),
		renew: ["call.open"],
	},
	turn: {
		who: "trainee",
		params: { ":callId": calls },
		json: turnRequest,
		known: { expectedSeq: [2, 3, 4, 5], lines: [0, 1, 2], clientId: ["<<uuid>>"] },
		renew: ["call.open"],
	},
	"case-record": {
		who: "trainee",
		params: { ":callId": ["<<call.wrapUp>>", ...calls] },
		json: recordSave,
		known: { builtOn: [0, 1, 2, 2 ** 31, 2 ** 53 - 1], agency: ["child-protection", "111", ""] },
		renew: ["call.wrapUp"],
	},
	debrief: {
		who: "trainee",
		params: { ":callId": ["<<call.practice>>", ...calls.slice(1)] },
		query: z.object({ hard: text.optional(), thanks: text.optional() }),
		form: learningNoteForm,
		known: { builtOn: ["0", "1", "2"], hard: ["1", "7"] },
	},
	"what-if": {
		who: "trainee",
		params: { ":callId": ["<<call.practice>>", ...calls.slice(1)] },
		form: whatIfForm,
		known: { turn: ["1", "2", "99"], startKey: ["<<uuid>>"] },
	},
	objection: {
		who: "trainee",
		params: { ":callId": calls.slice(1) },
		form: z.object({ "reason.listening": text.optional(), "reason.no-referral": text.optional() }),
		neverDone: "the demo's trainee has no released call in the window: objection.db.test.ts does it",
	},
	wellbeing: { who: "trainee", params: { ":callId": calls.slice(1) }, form: wellbeingForm },

	...ASSESSMENT_FUZZ,
	...CALIBRATION_FUZZ,
	"machine-agreement": { who: "trainer", query: machineSearch.extend({ page }), known: MACHINE_KNOWN },
	"machine-pairs": { who: "trainer", query: machineSearch, known: MACHINE_KNOWN },
	agreement: { who: "manager", query: agreementSearch, known: AGREEMENT_KNOWN },
	"agreement-ratings": { who: "manager", query: exportSearch, known: AGREEMENT_KNOWN },
	"own-agreement": { who: "trainer", query: agreementSearch.pick({ rubric: true }) },
	"round-agreement": { who: "manager", params: { ":roundId": rounds } },
	"round-ratings": { who: "manager", params: { ":roundId": rounds } },

	people: {
		who: "manager",
		query: peopleFilter,
		known: { centre: ["ha-noi", "ctxh-lao-cai"], q: ["hạnh", "%"] },
	},
	record: {
		who: "manager",
		// That it was looked at is noted.
		mayWrite: /^RecordLook /,
		params: { ":personId": people },
		query: z.object({ asOf: text.optional(), knownAt: text.optional() }),
		known: {
			asOf: ["2026-03-31", TODAY, "0001-01-01", "9999-12-31", "-271821-04-20"],
			knownAt: ["2026-04-02T17:00", "2026-04-02", "2026-04-02T17:00+07:00", "+275760-09-13T00:00Z"],
		},
	},
	"own-progress": { who: "trainee", query: progressSearch },
	"person-file": {
		who: "manager",
		params: { ":personId": ["<<person.own>>", "<<person.foreign>>", "<<person.missing>>"] },
		form: z.object({}),
	},
	"person-progress": {
		who: "manager",
		mayWrite: /^RecordLook /,
		params: { ":personId": people },
		query: progressSearch,
	},
	hours: {
		who: "manager",
		params: { ":personId": people },
		form: z.union([hoursForm(TODAY), voidForm]),
		known: {
			entryId: ["<<uuid>>", "<<uuid>>", "<<hours.victim>>", "<<hours.foreign>>"],
			hours: ["1", "7,5", "0.25", "24", "24.25", "0", "-1"],
			on: ["2026-01-05", TODAY, "1999-12-31"],
		},
	},
	assignments: {
		who: "trainer",
		params: { ":personId": people },
		form: assignmentForm(TODAY),
		known: { scenarioId: ["S01", "S03", "S99"], dueOn: ["", "2099-01-01", "9999-12-31"] },
	},
	"assign-by-mix": {
		who: "trainer",
		query: mixRequest(TODAY),
		form: mixGift(TODAY),
		known: {
			mix: ["training", "service-true", "no-such-mix"],
			count: ["1", "3", "10", "11"],
			dueOn: ["", "2099-01-01"],
			personId: [["<<person.victim>>", "<<person.own>>"], ["<<person.own>>"], ["<<person.foreign>>"]],
		},
		neverDone: "needs the mark of a preview: assign-by-mix.spec.ts confirms one",
	},

	accounts: { who: "admin", query: z.object({ q: text.optional(), page: page.optional() }) },
	"new-account": {
		who: "admin",
		form: newAccount,
		known: {
			email: ["<<uuid>>@demo.langnghe.example"],
			name: ["Nguyễn Thị Mới"],
			centreId: ["ha-noi", "da-nang", "no-such-centre", "national"],
		},
	},
	"account-of": {
		who: "admin",
		params: { ":personId": people },
		form: accountDeed,
		known: {
			centreId: ["ha-noi", "no-such-centre"],
			holdingId: ["<<holding.victim>>", "<<holding.foreign>>", "<<holding.missing>>"],
			from: [TODAY, "2026-01-01", "2099-12-31"],
			lastDay: [TODAY, "2026-12-31", "2000-01-01"],
			toCentreId: ["ha-noi", "da-nang", "no-such-centre"],
			leaveId: ["<<leave.own>>", "<<leave.missing>>"],
			movesOn: [TODAY, "2099-12-31"],
			leaveFrom: [TODAY, "2026-02-30"],
			leaveTo: ["", "2000-01-01", "2099-12-31"],
		},
	},
	...PEOPLE_FUZZ,
	...NOTICE_FUZZ,
	"sign-in-rules": { who: "admin", form: rulesForm, known: { roles: [[]] }, renew: ["rules.none"] },
	help: { who: null, params: { ":topic": ["call", "rating", "no-such-topic"] } },
	"help-text": { who: null, params: { ":topic": ["call", "rating", "no-such-topic"] } },
	design: { who: "trainee" },
	"not-found": {
		who: "trainee",
		params: { "*": ["no/such/page", "assets/no-such.js", ".git/config", ".env"] },
	},
};

/** The arbitrary of an entry's query, form or body. */
export function fieldsOf(schema: z.ZodType | undefined, known: Known = {}): fc.Arbitrary<unknown> | null {
	return schema ? arbitraryOf(schema, known) : null;
}
