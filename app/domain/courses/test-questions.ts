/** A question of which one answer is right. */
export interface TestQuestion {
	readonly text: string;
	readonly options: readonly string[];
	/** Which of the options, from 0. */
	readonly right: number;
}

const MOST_QUESTIONS = 50;
const MOST_OPTIONS = 6;

export type QuestionsRead =
	| { readonly ok: true; readonly questions: readonly TestQuestion[] }
	/** Which question is wrong, from 1; 0: the whole. */
	| { readonly ok: false; readonly at: number; readonly problem: "count" | "text" | "options" | "right" };

/**
 * Reads questions as they are typed: one after another with an empty line between; the first line is the question, each
 * further one an answer that begins with "-", the right one with "*".
 */
export function readQuestions(typed: string): QuestionsRead {
	const blocks = typed
		.replaceAll("\r\n", "\n")
		.split(/\n\s*\n/)
		.map((block) =>
			block
				.split("\n")
				.map((line) => line.trim())
				.filter((line) => line !== ""),
		)
		.filter((lines) => lines.length > 0);
	if (blocks.length === 0 || blocks.length > MOST_QUESTIONS) return { ok: false, at: 0, problem: "count" };
	const questions: TestQuestion[] = [];
	for (const [index, [text = "", ...lines]] of blocks.entries()) {
		const wrong = (problem: "text" | "options" | "right") => ({ ok: false, at: index + 1, problem }) as const;
		if (/^[-*]/.test(text)) return wrong("text");
		const options = lines.map((line) => line.replace(/^[-*]\s*/, ""));
		if (lines.length < 2 || lines.length > MOST_OPTIONS || lines.some((line) => !/^[-*]\s*\S/.test(line)))
			return wrong("options");
		if (new Set(options).size < options.length) return wrong("options");
		if (lines.filter((line) => line.startsWith("*")).length !== 1) return wrong("right");
		questions.push({ text, options, right: lines.findIndex((line) => line.startsWith("*")) });
	}
	return { ok: true, questions };
}

/** Questions as {@link readQuestions} reads them. */
export const writeQuestions = (questions: readonly TestQuestion[]): string =>
	questions
		.map(({ text, options, right }) =>
			[text, ...options.map((option, index) => `${index === right ? "*" : "-"} ${option}`)].join("\n"),
		)
		.join("\n\n");

/** For each question whether it was answered rightly. */
export const judge = (questions: readonly TestQuestion[], chosen: readonly number[]): boolean[] =>
	questions.map(({ right }, index) => chosen[index] === right);
