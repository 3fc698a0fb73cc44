import { rubricVocabulary } from "../../app/domain/rubric/rubric-vocabulary";
import { checkScenario } from "../../app/domain/scenario/check-scenario";
import { inFileOrder, type Problem } from "../../app/domain/scenario/problem";
import type { Scenario } from "../../app/domain/scenario/scenario.schema";
import type { Language } from "../../app/domain/shared/text";
import { counted } from "../../app/platform/i18n/english-count";
import type { Library, ReadFile } from "./read-library";
import { say, warn } from "./refusal";

/** What one of the commands found out about one file. */
export interface Report {
	readonly id: string | null;
	readonly file: string;
	readonly hash: string | null;
	readonly ok: boolean;
	readonly problems: readonly Problem[];
	readonly figures: Readonly<Record<string, unknown>>;
}

const isFine = (problems: readonly Problem[]) => !problems.some(({ severity }) => severity === "error");

export function reportOf(
	{ file, hash }: ReadFile,
	id: string | null,
	problems: readonly Problem[],
	figures: Report["figures"],
): Report {
	return { id, file, hash, ok: isFine(problems), problems: inFileOrder(problems), figures };
}

function sizeOf(scenario: Scenario): Record<string, number> {
	const points = [...scenario.phases.flatMap(({ nodes }) => nodes), ...scenario.interrupts];
	return {
		nodes: points.length,
		replies: points.reduce((sum, { replies }) => sum + replies.length, 0),
		endings: scenario.endings.length,
		facts: Object.keys(scenario.facts).length,
	};
}

/** Checks a file: its form, what it refers to, and as many of its call's states as are asked for. */
export function checkFile(read: ReadFile, library: Library, maxStates?: number): Report {
	const { parsed, file } = read;
	if (!parsed.ok) return reportOf(read, null, parsed.problems, {});
	const { scenario, place } = parsed;
	const rubric = library.rubric(scenario.rubric);
	const { problems, exploration } = checkScenario(scenario, {
		file,
		place,
		vocabulary: rubric && rubricVocabulary(rubric),
		agencies: library.agencies(),
		maxStates,
	});
	return reportOf(read, scenario.id, problems, { ...sizeOf(scenario), ...exploration });
}

const lineOf = ({ file, line, column, rule, message }: Problem, language: Language) =>
	`${file}:${line}:${column}: ${rule}: ${message[language]}`;

/**
 * Prints reports: one object with `--json`, else a line per problem, and for a file without any what was looked at.
 *
 * @param mixes of the call mixes, where they were checked, too
 * @returns the exit code
 */
export function printReports(
	reports: readonly Report[],
	{ json, language }: { json: boolean; language: Language },
	summary: (report: Report) => string,
	mixes: readonly Report[] = [],
): number {
	const all = [...reports, ...mixes];
	if (json) {
		const plain = (report: Report) => ({
			...report,
			problems: report.problems.map(({ file: _, message, ...rest }) => ({
				...rest,
				message: message[language],
			})),
		});
		say(
			JSON.stringify({
				scenarios: reports.map(plain),
				...(mixes.length > 0 ? { mixes: mixes.map(plain) } : {}),
			}),
		);
	} else {
		for (const problem of all.flatMap(({ problems }) => problems)) {
			if (problem.severity === "error") say(lineOf(problem, language));
			else warn(`warning: ${lineOf(problem, language)}`);
			if (problem.severity === "error" && problem.script)
				say(
					`    to see it: play with --seed ${problem.seed ?? "0"} and the script ${JSON.stringify({ events: problem.script })}`,
				);
		}
		for (const report of reports) if (report.ok) warn(`${report.file}: ${summary(report)}`);
		for (const { ok, file, figures } of mixes) if (ok) warn(`${file}: fine (${figures.mixes} call mixes)`);
	}
	return all.every(({ ok }) => ok) ? 0 : 1;
}

/** How far the states were looked at, in words. */
export const extentOf = ({ figures }: Report): string =>
	figures.complete
		? `all ${counted(Number(figures.states), "state")}`
		: `checked up to ${counted(Number(figures.states), "state")}`;
