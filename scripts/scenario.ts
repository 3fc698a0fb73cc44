import { scenarioJsonSchema } from "../app/domain/scenario/json-schema";
import { machineConfig } from "../app/domain/scenario/machine-config";
import { mermaidOf } from "../app/domain/scenario/mermaid";
import { drawVariation } from "../app/domain/scenario/variation";
import { LANGUAGES, type Language } from "../app/domain/shared/text";
import { counted } from "../app/platform/i18n/english-count";
import { checkMixes, isMixes } from "./scenario/check-mixes";
import { play, playable } from "./scenario/play";
import { proofSummary, proveFile } from "./scenario/prove";
import { Library, readScenario, scenarioFiles } from "./scenario/read-library";
import { Refusal, reasonOf, say, warn } from "./scenario/refusal";
import { checkFile, extentOf, printReports, type Report } from "./scenario/report";

const USAGE = `npm run -s scenario -- check PATH … [--json] [--language vi|en]
npm run -s scenario -- prove PATH … [--json] [--language vi|en]
npm run -s scenario -- play FILE --script S.json [--seed N] [--json]
npm run -s scenario -- export FILE --to xstate|mermaid [--seed N] [--language vi]
npm run -s scenario -- schema`;

function exportTo(
	format: string | null,
	file: string,
	seed: string,
	language: string,
	library: Library,
): number {
	if (format !== "xstate" && format !== "mermaid") throw new Refusal(`--to is xstate or mermaid\n${USAGE}`);
	const scenario = playable(file, library);
	if (format === "mermaid") say(mermaidOf(scenario, language).trimEnd());
	else say(JSON.stringify(machineConfig(scenario, drawVariation(scenario, seed)), null, "\t"));
	return 0;
}

/** The language in which problems are told: English unless asked for. */
function spokenLanguage(asked: string | null): Language {
	const language = LANGUAGES.find((each) => each === (asked ?? "en"));
	if (!language) throw new Refusal(`--language is ${LANGUAGES.join(" or ")} here\n${USAGE}`);
	return language;
}

/** Takes an option and its value out of the arguments. */
function takeOption(args: string[], name: string): string | null {
	const at = args.indexOf(name);
	if (at < 0) return null;
	const [, value] = args.splice(at, 2);
	if (value === undefined) throw new Refusal(`${name} needs a value\n${USAGE}`);
	return value;
}

function run(args: string[], library: Library): number {
	const json = args.includes("--json");
	const seed = takeOption(args, "--seed") ?? "0";
	const script = takeOption(args, "--script");
	const to = takeOption(args, "--to");
	const language = takeOption(args, "--language");
	const [command, ...paths] = args.filter((arg) => arg !== "--json");
	const unknown = paths.find((path) => path.startsWith("--"));
	if (unknown) throw new Refusal(`${unknown} is not an option\n${USAGE}`);
	const [file] = paths;
	if (command === "schema") {
		say(scenarioJsonSchema());
		return 0;
	}
	if (!file) throw new Refusal(USAGE);
	if (command === "check") {
		const scenarios = paths.filter((path) => !isMixes(path));
		const files = scenarios.length > 0 ? scenarioFiles(scenarios) : [];
		const reports = files.map((each) => checkFile(readScenario(each), library));
		const summary = (report: Report) => {
			const { nodes, replies } = report.figures;
			return `fine (${counted(Number(nodes), "node")}, ${counted(Number(replies), "reply", "replies")}; ${extentOf(report)})`;
		};
		return printReports(reports, { json, language: spokenLanguage(language) }, summary, checkMixes(paths));
	}
	if (command === "prove") {
		const reports = scenarioFiles(paths).map((each) => proveFile(readScenario(each), library));
		return printReports(reports, { json, language: spokenLanguage(language) }, proofSummary);
	}
	if (command === "play" && !script)
		throw new Refusal(`play needs --script: a file with what the trainee does\n${USAGE}`);
	if (command === "play" && script) return play(file, script, seed, library, json);
	if (command === "export") return exportTo(to, file, seed, language ?? "vi", library);
	throw new Refusal(USAGE);
}

/** @returns the exit code: 0 when all is well, 1 when there is a problem or the command is not understood */
export function main(argv: readonly string[], root: string): number {
	try {
		return run([...argv], new Library(root));
	} catch (error) {
		warn(error instanceof Refusal ? error.message : `This went wrong: ${reasonOf(error)}`);
		return 1;
	}
}
