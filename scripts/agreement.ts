import { categoryDomain } from "../app/domain/agreement/categories";
import { criterionAgreement } from "../app/domain/agreement/criterion-agreement";
import { patternsOf } from "../app/domain/agreement/patterns";
import { asJson } from "./agreement/as-json";
import { asTable } from "./agreement/as-table";
import { readRatings } from "./agreement/read-ratings";
import { Refusal, reasonOf, say, warn } from "./scenario/refusal";

const USAGE = `npm run -s agreement -- FILE.csv --categories 1,2,3,4 [--json] [--seed TEXT]
The file has the columns unit,rater,criterion,score in any order; --categories is the full scale, also what nobody used.`;
const NUMBER = /^-?\d+(\.\d+)?$/;
const MOST_CATEGORIES = 1000;

interface Asked {
	readonly file: string;
	readonly categories: readonly number[];
	readonly json: boolean;
	readonly seed: string;
}

function readArguments(argv: readonly string[]): Asked {
	const values: Record<string, string> = { "--seed": "1" };
	const files: string[] = [];
	let json = false;
	for (let at = 0; at < argv.length; at++) {
		const argument = argv[at] as string;
		if (argument === "--json") json = true;
		else if (argument === "--categories" || argument === "--seed") {
			const value = argv[++at];
			if (value === undefined) throw new Refusal(`${argument} needs a value\n${USAGE}`);
			values[argument] = value;
		} else if (argument.startsWith("--")) throw new Refusal(`${argument} is not an option\n${USAGE}`);
		else files.push(argument);
	}
	const [file, ...more] = files;
	if (file === undefined || more.length > 0) throw new Refusal(USAGE);
	const { "--categories": categories, "--seed": seed = "1" } = values;
	if (categories === undefined)
		throw new Refusal(`--categories is missing: weights and chance depend on the full scale\n${USAGE}`);
	return { file, categories: categoriesOf(categories), json, seed };
}

function categoriesOf(text: string): readonly number[] {
	const parts = text.split(",").map((part) => part.trim());
	const wrong = parts.find((part) => !NUMBER.test(part));
	if (wrong !== undefined) throw new Refusal(`--categories: “${wrong}” is no number`);
	if (parts.length > MOST_CATEGORIES) throw new Refusal(`--categories: at most ${MOST_CATEGORIES}`);
	try {
		return categoryDomain(parts.map(Number));
	} catch (error) {
		throw new Refusal(`--categories: ${reasonOf(error)}`);
	}
}

function run(argv: readonly string[]): void {
	const { file, categories, json, seed } = readArguments(argv);
	const criteria = [...readRatings(file, categories)].map(
		([criterion, table]) => [criterion, patternsOf(table)] as const,
	);
	if (json) {
		const results = criteria.map(([criterion, patterns]) => [
			criterion,
			asJson(criterionAgreement(patterns)),
		]);
		say(JSON.stringify(Object.fromEntries(results), null, "\t"));
		return;
	}
	for (const [criterion, patterns] of criteria) say(`${asTable(criterion, patterns, seed)}\n`);
	say(`Intervals are 95 %; those of α by 1,000 samples of the units, seed “${seed}”.`);
}

/** @returns the exit code: 0 when all is well, 1 when the file or the command is not understood */
export function main(argv: readonly string[]): number {
	try {
		run(argv);
		return 0;
	} catch (error) {
		warn(error instanceof Refusal ? error.message : `This went wrong: ${reasonOf(error)}`);
		return 1;
	}
}
