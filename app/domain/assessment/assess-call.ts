import { type CallStory, traceOf } from "../call/call-story";
import type { CaseRecord, LoggedEvent, ReferralDecision } from "../call/logged-event";
import type { Rubric } from "../rubric/rubric.schema";
import type { CompiledScenario } from "../scenario/compile-scenario";
import type { AssessmentContent } from "./assessment.schema";
import { compareRecord, type RecordComparison } from "./compare-record";
import { judgeReferral, type ReferralVerdict } from "./judge-referral";
import { assessByMachine } from "./machine-assessment";

/** A finished call as the machine sees it: what happened, what was written and decided, and its own ticks. */
export interface AssessedCall {
	readonly story: CallStory;
	readonly record: CaseRecord;
	readonly referral: readonly ReferralDecision[];
	readonly recordComparison: RecordComparison;
	readonly referralVerdict: ReferralVerdict;
	readonly machine: AssessmentContent;
	/** Ids of the opportunities that arose. */
	readonly opportunities: readonly string[];
}

/**
 * Assesses a call from its log: the record and the referral are those of the `submit` event; where there is none
 * (the call was abandoned) both are empty. Pure, and the same for the same log.
 */
export function assessCall(
	compiled: CompiledScenario,
	rubric: Rubric,
	logged: readonly LoggedEvent[],
): AssessedCall {
	const story = traceOf(compiled, logged);
	const submitted = logged.find((event) => event.type === "submit");
	const record: CaseRecord =
		submitted?.type === "submit" ? submitted.payload.record : { facts: {}, notes: "" };
	const referral = submitted?.type === "submit" ? submitted.payload.referral : [];
	const revealed = story.trace.facts.map(({ id }) => id);
	const { facts, referral: rule } = compiled.scenario;
	const recordComparison = compareRecord({ facts, revealed }, record.facts, record.notes);
	const referralVerdict = judgeReferral(rule, referral, revealed);
	const machine = assessByMachine({
		rubric,
		trace: story.trace,
		record: recordComparison,
		referral: referralVerdict,
	});
	const opportunities = story.trace.opportunities.map(({ id }) => id);
	return { story, record, referral, recordComparison, referralVerdict, machine, opportunities };
}
