import type { Programme, Requirement } from "./programme.schema";
import type { CallRecord, TrainingRecord } from "./records";

type RaterRules = Pick<Programme, "raters" | "raterLicence">;

/** How far one requirement is met. */
export interface RequirementState {
	readonly id: string;
	readonly kind: Requirement["kind"];
	readonly have: number;
	readonly need: number;
	readonly met: boolean;
	/** Ids of the records that count towards it, in the order of their days. */
	readonly evidence: readonly string[];
	/** Met by prior learning, with a document. */
	readonly byPriorLearning: boolean;
}

/**
 * How far a requirement is met by records that are already known and about the right time, in the order of their days.
 * @param holds ids of the other programmes in which the person is certified
 */
export function stateOfRequirement(
	requirement: Requirement,
	programme: RaterRules,
	records: readonly TrainingRecord[],
	holds: ReadonlySet<string>,
): RequirementState {
	const prior = records.filter(
		(record) => record.type === "prior-learning" && record.requirements.includes(requirement.id),
	);
	const { have, evidence } = count(requirement, programme, records, holds);
	return {
		id: requirement.id,
		kind: requirement.kind,
		have,
		need: requirement.need,
		met: have >= requirement.need || prior.length > 0,
		evidence: [...evidence, ...prior].map((record) => record.id),
		byPriorLearning: prior.length > 0,
	};
}

function count(
	requirement: Requirement,
	programme: RaterRules,
	records: readonly TrainingRecord[],
	holds: ReadonlySet<string>,
): { have: number; evidence: readonly TrainingRecord[] } {
	switch (requirement.kind) {
		case "hours": {
			const evidence = records.filter((record) => record.type === "hours" && record.kind === requirement.of);
			return { have: sumOfHours(evidence), evidence };
		}
		case "calls": {
			const passed = passedCalls(records, programme).filter((call) => fits(call, requirement.where));
			const evidence = requirement.distinctScenarios
				? firstOfEach(passed, (call) => call.scenarioId)
				: passed;
			return { have: evidence.length, evidence };
		}
		case "categories": {
			const evidence = firstOfEach(passedCalls(records, programme), (call) => call.category);
			return { have: evidence.length, evidence };
		}
		case "calibration": {
			const evidence = records.filter(
				(record) =>
					record.type === "calibration" &&
					record.calls >= requirement.calls &&
					(record.kappa ?? -1) >= requirement.kappaAtLeast &&
					(record.lowestUpperEnd ?? 1) >= requirement.noIntervalBelow &&
					(!requirement.everyCriticalErrorFound || record.criticalErrorsMissed === 0),
			);
			return { have: evidence.length, evidence };
		}
		case "certificate":
			return { have: holds.has(requirement.programme) ? 1 : 0, evidence: [] };
		case "role-plays": {
			const evidence = records.filter((record) => record.type === "role-play" && record.observed);
			return { have: evidence.length, evidence };
		}
	}
}

/** In hundredths, so that 0.1 h and 0.2 h add up to 0.3 h. */
function sumOfHours(records: readonly TrainingRecord[]): number {
	const hundredths = records.map((record) => (record.type === "hours" ? Math.round(record.hours * 100) : 0));
	return hundredths.reduce((sum, each) => sum + each, 0) / 100;
}

function passedCalls(records: readonly TrainingRecord[], programme: RaterRules): CallRecord[] {
	return records.filter(
		(record): record is CallRecord =>
			record.type === "call" &&
			record.passed &&
			!record.criticalConfirmed &&
			ratersThatCount(programme, record) >= ratersNeeded(programme, record.difficulty),
	);
}

/** A rating decides a certificate only where its rater held the licence; before there were licences, each did. */
function ratersThatCount({ raterLicence }: RaterRules, { raters, licensedRaters }: CallRecord): number {
	return raterLicence === undefined ? raters : (licensedRaters ?? raters);
}

function ratersNeeded(programme: RaterRules, difficulty: number): number {
	return Math.max(
		1,
		...programme.raters.filter((rule) => rule.difficulties.includes(difficulty)).map((rule) => rule.need),
	);
}

function fits(call: CallRecord, where: Extract<Requirement, { kind: "calls" }>["where"]): boolean {
	return (
		(where?.difficultyAtLeast === undefined || call.difficulty >= where.difficultyAtLeast) &&
		(where?.live === undefined || call.live) &&
		(where?.tag === undefined || call.tags.includes(where.tag))
	);
}

function firstOfEach<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
	const keys = items.map(keyOf);
	return items.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}
