import type { Problem } from "../../app/domain/scenario/problem";
import { type ProofReport, proveScenario } from "../../app/domain/scenario/proof/prove-scenario";
import type { Library, ReadFile } from "./read-library";
import { checkFile, extentOf, type Report, reportOf } from "./report";

/** Proves a file that has no problems by the check; else reports these. */
export function proveFile(read: ReadFile, library: Library): Report {
	const checked = checkFile(read, library, 0);
	if (!checked.ok || !read.parsed.ok) return checked;
	const { scenario, place } = read.parsed;
	const rubric = library.rubric(scenario.rubric);
	if (rubric === null) {
		const message = {
			vi: `Không có thang chấm “${scenario.rubric}”, mà thiếu nó thì không chứng minh được ai đạt.`,
			en: `There is no rubric “${scenario.rubric}”, and without it nothing can be proved of who passes.`,
		};
		const problem: Problem = {
			file: read.file,
			...place(["rubric"]),
			rule: "no-rubric",
			message,
			severity: "error",
		};
		return reportOf(read, scenario.id, [...checked.problems, problem], checked.figures);
	}
	const proof = proveScenario(scenario, rubric);
	const problems = proof.findings.map(
		({ path, severity, ...rest }): Problem => ({
			file: read.file,
			...place(path),
			...rest,
			severity: severity ?? "error",
		}),
	);
	return reportOf(read, scenario.id, [...checked.problems, ...problems], {
		...checked.figures,
		...proof.figures,
		...proof.exploration,
	});
}

/** The figures of a proof in two lines. */
export function proofSummary(report: Report): string {
	const { decisions, endings, shortest, longest, passes } =
		report.figures as unknown as ProofReport["figures"];
	const long =
		longest && shortest
			? `${shortest.turns} to ${longest.turns} turns, at most ${longest.minutes} minutes`
			: "";
	const random = `${passes.random.passes} of ${passes.random.plays} pass at random (under ${(passes.random.upperBound * 100).toFixed(2)} %)`;
	const habits = `always the first shown ${passes.firstShown ? "passes" : "does not pass"}, always the longest ${passes.longest ? "passes" : "does not pass"}`;
	return `proved over ${extentOf(report)}: ${decisions} decisions on the best way, ${endings} endings, ${long}; ${random}, ${habits}`;
}
