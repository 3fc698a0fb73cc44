import { byTurn, type TickTurn } from "../rubric/derive-levels";
import type { Rubric } from "../rubric/rubric.schema";
import type { AssessmentContent } from "./assessment.schema";
import { type ClaimState, settleClaim } from "./settle-claim";

/** One person's assessment of the call, as it stands. */
export interface HumanAssessment {
	readonly assessmentId: string;
	readonly raterId: string;
	readonly content: AssessmentContent;
	/** Drafts neither claim nor decide. */
	readonly finished: boolean;
}

/** A person's yes or no to a critical error that somebody claimed. A later one of the same person replaces it. */
export interface ClaimDecision {
	readonly code: string;
	readonly turn?: TickTurn | undefined;
	readonly personId: string;
	readonly confirmed: boolean;
}

/** A critical error that the machine or a person claims of this call: one per code, wherever it was seen. */
export interface Claim {
	readonly code: string;
	/** Where it was seen, by whom (`machine` or the person's id), in the order of turns. */
	readonly places: readonly {
		readonly turn: TickTurn;
		readonly by: string;
		readonly note?: string | undefined;
	}[];
	readonly claimedByMachine: boolean;
	/** People who marked it in a finished assessment. */
	readonly claimedBy: readonly string[];
	/** People who say yes, by a mark or a decision, and people who say no. */
	readonly confirmedBy: readonly string[];
	readonly rejectedBy: readonly string[];
	readonly state: ClaimState;
}

/**
 * The critical errors that anybody claims of this call, in the order of the rubric.
 *
 * @param finished newest finished assessment of each person
 * @param reviewer whose review has amended the result: what others claimed then counts as this person marks it, and a
 * claim that nobody made before does not count
 */
export function claimsOf(
	rubric: Rubric,
	machine: AssessmentContent,
	finished: readonly HumanAssessment[],
	decisions: readonly ClaimDecision[],
	reviewer: string | null,
): Claim[] {
	const marks = [
		...machine.criticalErrors.map((mark) => ({ ...mark, by: "machine", person: null as string | null })),
		...finished.flatMap((assessment) =>
			assessment.content.criticalErrors.map((mark) => ({
				...mark,
				by: assessment.raterId,
				person: assessment.raterId,
			})),
		),
	];
	// A decision stands even when the mark that it answered is gone (a rater re-rated the call without it).
	const claimed = new Set(
		[...marks, ...decisions.filter((decision) => decision.confirmed)].map((each) => each.code),
	);
	return rubric.criticalErrors
		.filter((error) => claimed.has(error.code))
		.map(({ code }): Claim => {
			const here = marks.filter((mark) => mark.code === code);
			const claimedBy = [...new Set(here.flatMap((mark) => (mark.person === null ? [] : [mark.person])))];
			const claimedByMachine = here.some((mark) => mark.person === null);
			const stances = new Map(claimedBy.map((person) => [person, true]));
			for (const decision of decisions) {
				if (decision.code === code) stances.set(decision.personId, decision.confirmed);
			}
			const saying = (yes: boolean) =>
				[...stances].filter(([, stance]) => stance === yes).map(([person]) => person);
			const confirmedBy = saying(true);
			const rejectedBy = saying(false);
			return {
				code,
				places: here.map(({ turn, by, note }) => ({ turn, by, note })).sort((a, b) => byTurn(a.turn, b.turn)),
				claimedByMachine,
				claimedBy,
				confirmedBy,
				rejectedBy,
				state:
					reviewer === null
						? settleClaim({
								claimedByMachine: claimedByMachine && (claimedBy.length === 0 || seenTogether(here)),
								confirmations: confirmedBy.length,
								rejections: rejectedBy.length,
							})
						: reviewed(
								here.map(({ by }) => by),
								reviewer,
							),
			};
		});
}

/** The machine and a person mean the same only where they saw it at the same turn, or one of them in the whole call. */
function seenTogether(
	marks: readonly { readonly turn: TickTurn; readonly person: string | null }[],
): boolean {
	const turns = (byMachine: boolean) =>
		marks.filter(({ person }) => (person === null) === byMachine).map(({ turn }) => turn);
	const [machine, people] = [turns(true), turns(false)];
	if ([...machine, ...people].includes("whole")) return true;
	return machine.some((turn) => people.includes(turn));
}

/** After a review: what the reviewer marks and somebody else had seen too. */
function reviewed(claimants: readonly string[], reviewer: string): ClaimState {
	const seen = claimants.includes(reviewer) && claimants.some((each) => each !== reviewer);
	return { state: seen ? "confirmed" : "rejected" };
}
