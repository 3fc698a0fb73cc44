import type { Rubric } from "~/domain/rubric/rubric.schema";
import { rubricVocabulary } from "~/domain/rubric/rubric-vocabulary";
import { checkScenario } from "~/domain/scenario/check-scenario";
import { type ParsedScenario, parseScenario } from "~/domain/scenario/parse-scenario";
import { inFileOrder, type PlaceOf, type Problem } from "~/domain/scenario/problem";
import type { ProofReport } from "~/domain/scenario/proof/prove-scenario";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import { findProof, finishProof } from "~/persistence/scenario-proofs.server";
import { hashOf } from "~/platform/content/content-hash.server";
import { proveAside, type ToProve } from "~/platform/proving/prove-aside.server";

/**
 * # The gate
 *
 * What a scenario passes before it is published, whoever publishes it: the check of its form and of what it refers to,
 * then the proof. A problem of severity `error` of either keeps it out.
 */

/** What a scenario is held against. */
export interface Ground {
	/** The rubric of that name as it stands; null: there is none. */
	readonly rubric: (name: string) => { readonly rubric: Rubric; readonly hash: string } | null;
	/** Keys of the referral directory. */
	readonly agencies: ReadonlySet<string>;
}

/** A file that was held against the ground. `scenario` null: it could not be read. */
export type Checked =
	| { readonly scenario: null; readonly problems: readonly Problem[] }
	| {
			readonly scenario: Scenario;
			readonly contentHash: string;
			readonly place: PlaceOf;
			readonly problems: readonly Problem[];
			/** What to prove; null while there are errors, or no rubric. */
			readonly toProve: ToProve | null;
	  };

export const isFine = (problems: readonly Problem[]): boolean =>
	!problems.some(({ severity }) => severity === "error");

/** Reads and checks a file's text: milliseconds. Its states are for the proof to look at. */
export function checkText(source: string, file: string, ground: Ground): Checked {
	return checkParsed(parseScenario(source, file), file, ground);
}

/** The same for what was read already. */
export function checkParsed(parsed: ParsedScenario, file: string, ground: Ground): Checked {
	if (!parsed.ok) return { scenario: null, problems: parsed.problems };
	const { scenario, place } = parsed;
	const found = ground.rubric(scenario.rubric);
	const { problems } = checkScenario(scenario, {
		file,
		place,
		vocabulary: found && rubricVocabulary(found.rubric),
		agencies: ground.agencies,
		maxStates: 0,
	});
	const all = found
		? problems
		: [
				...problems,
				{
					file,
					...place(["rubric"]),
					rule: "no-rubric",
					message: {
						vi: `Không có thang chấm “${scenario.rubric}”. Ghi một thang chấm mà kho có.`,
						en: `There is no rubric “${scenario.rubric}”. Name one that the library has.`,
					},
					severity: "error" as const,
				},
			];
	const contentHash = hashOf(scenario);
	const toProve =
		found && isFine(all) ? { scenario, contentHash, rubric: found.rubric, rubricHash: found.hash } : null;
	return { scenario, contentHash, place, problems: inFileOrder(all), toProve };
}

/** The proof of what was checked: the one that is stored, or a new one. Seconds, in another thread. */
export async function provenReport(asked: ToProve, options: { atOnce?: number } = {}): Promise<ProofReport> {
	const key = { contentHash: asked.contentHash, rubricHash: asked.rubricHash };
	const stored = await findProof(key);
	if (stored?.status === "done") return stored.report;
	const report = await proveAside(asked, options);
	await finishProof(key, report);
	return report;
}

/** What a proof found, at its places in the file. */
export function proofProblems({ findings }: ProofReport, place: PlaceOf, file: string): Problem[] {
	return inFileOrder(
		findings.map(
			({ path, severity, ...rest }): Problem => ({
				file,
				...place(path),
				...rest,
				severity: severity ?? "error",
			}),
		),
	);
}
