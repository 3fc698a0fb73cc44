import { z } from "zod";
import { saveRequest } from "../../app/features/assessments/save-request";
import {
	chosenCalls,
	meetingDeed,
	newRoundForm,
	roundDeed,
} from "../../app/features/calibration/round-forms";
import { raterForm } from "../../app/features/raters/rater-form";
import { ratersFilter } from "../../app/features/raters/raters-filter";
import type { RouteFuzz } from "./route-fuzz";

const TODAY = new Date().toISOString().slice(0, 10);
const DAYS = [TODAY, "2030-02-30", "2030-03-01", "0001-01-01"];
const people = ["<<person.trainer>>", "<<person.own>>", "<<person.foreign>>", "<<person.missing>>"];
const text = z.string().max(100);
const page = z.union([z.coerce.number().int().min(1).max(9), z.string()]);
const inRound = (state: string) => ({
	":roundId": [`<<round.${state}>>`, "<<round.missing>>"],
	":calibrationCallId": [`<<roundCall.${state}>>`, "<<roundCall.missing>>"],
});

/** Rounds of calibration. */
export const CALIBRATION_FUZZ = {
	calibrations: {
		who: "manager",
		query: z.object({ state: text.optional(), page: page.optional() }),
		known: { state: ["open", "closed"] },
	},
	"new-calibration": {
		who: "manager",
		form: newRoundForm(TODAY),
		known: {
			dueOn: DAYS,
			centreId: ["ha-noi", "da-nang"],
			rubricId: ["call-quality-111"],
			anonymous: ["on"],
		},
	},
	calibration: {
		who: "manager",
		params: {
			":roundId": ["<<round.preparing>>", "<<round.open>>", "<<round.closed>>", "<<round.missing>>"],
		},
		form: roundDeed(TODAY),
		known: { dueOn: DAYS, person: people, call: ["<<roundCall.preparing>>"], agreedBy: people },
		renew: ["round.preparing"],
	},
	"calibration-calls": {
		who: "manager",
		params: { ":roundId": ["<<round.preparing>>", "<<round.missing>>"] },
		query: z.object({ q: text.optional(), difficulty: text.optional(), page: page.optional() }),
		form: chosenCalls,
		known: { callId: ["<<call.sibling>>", "<<call.foreign>>", "<<call.missing>>"], q: ["S03", "12"] },
	},
	"calibration-rating": {
		who: "trainer",
		params: inRound("open"),
		query: z.object({ part: z.enum(["reference", "rater"]).optional() }),
	},
	"save-calibration": {
		who: "trainer",
		params: inRound("open"),
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
	"calibration-meeting": {
		who: "manager",
		params: inRound("closed"),
		form: meetingDeed,
		known: { turn: ["", "1", "9999"], criterion: ["", "empathy"], remark: ["<<round.missing>>"] },
	},
	raters: {
		who: "manager",
		query: ratersFilter,
		known: { q: ["ánh", "%"], licence: ["certified", "suspended"] },
	},
	rater: {
		who: "manager",
		params: { ":personId": ["<<person.rater>>", "<<person.rater>>", ...people] },
		query: z.object({ done: text.optional() }),
		form: raterForm,
		known: { reason: ["Chấm chặt hơn hẳn từ tháng này."], signal: ["<<person.missing>>"] },
	},
} satisfies Record<string, RouteFuzz>;
