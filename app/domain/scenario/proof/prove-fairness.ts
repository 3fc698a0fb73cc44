import { pointsOf } from "../check-references";
import type { Finding } from "../finding";
import { inLanguage } from "../line-reference";
import type { Reply, Scenario } from "../scenario.schema";
import { atLeast } from "./at-least";

/** Under this chance that it came so by accident, the right reply gives itself away. */
const GIVEN_AWAY = 0.05;
/** The longest reply of a node against the shortest, at most: beyond it they do not read alike. */
const UNLIKE = 2;

/** Words by which Vietnamese and English are polite on the phone. */
const COURTESY: Readonly<Record<string, RegExp>> = {
	vi: /(?<!\p{L})(dạ|ạ|vâng|xin|cảm ơn|cám ơn|thưa|mong|làm ơn|phiền)(?!\p{L})/giu,
	en: /\b(please|thank you|thanks|sorry|kindly|would you|could you|may i)\b/gi,
};
const courtesies = (text: string, language: string) => text.match(COURTESY[language] ?? /(?!)/g)?.length ?? 0;

/** Whether the best reply alone has the most of something. */
function standsOut(replies: readonly Reply[], best: string, most: (reply: Reply) => number): boolean {
	const own = replies.find(({ id }) => id === best);
	if (!own) return false;
	return replies.every((reply) => reply === own || most(reply) < most(own));
}

/** The right reply is not to be found without listening: by its length or by its politeness. */
function* proveHidden(scenario: Scenario, language: string): Generator<Finding> {
	const points = [...pointsOf(scenario)].map(({ point }) => point);
	for (const [rule, what, most] of [
		[
			"best-is-longest",
			{ vi: "dài nhất", en: "longest" },
			(reply: Reply) => inLanguage(reply.text, language).length,
		],
		[
			"best-is-politest",
			{ vi: "lễ phép nhất", en: "politest" },
			(reply: Reply) => courtesies(inLanguage(reply.text, language), language),
		],
	] as const) {
		const told = points.filter(({ replies, best }) => standsOut(replies, best, most)).length;
		// A point at which one reply stands out can be guessed; by accident it is the best in one of as many as there are.
		const chances = points
			.filter(({ replies }) => replies.some(({ id }) => standsOut(replies, id, most)))
			.map(({ replies }) => 1 / replies.length);
		if (atLeast(told, chances) >= GIVEN_AWAY) continue;
		const message = {
			vi: `Câu tốt nhất cũng là câu ${what.vi} ở ${told} trên ${chances.length} chỗ có một câu như thế (${language}): tình cờ thì chưa tới ${GIVEN_AWAY * 100} trên 100 kịch bản như vậy. Viết lại cho đều.`,
			en: `The best reply is the ${what.en} at ${told} of ${chances.length} points where one is (${language}): by accident that comes in less than ${GIVEN_AWAY * 100} of 100 scenarios. Even them out.`,
		};
		yield { path: ["phases"], rule, message };
	}
}

/** The replies of one node read alike. */
function* proveAlike(scenario: Scenario, language: string): Generator<Finding> {
	for (const { point, path } of pointsOf(scenario)) {
		const lengths = point.replies.map(({ text }) => inLanguage(text, language).length);
		const longest = Math.max(...lengths);
		const shortest = Math.min(...lengths);
		if (longest <= shortest * UNLIKE) continue;
		const message = {
			vi: `Ở “${point.id}” câu dài nhất (${language}) có ${longest} ký tự, câu ngắn nhất ${shortest}: viết cho độ dài gần nhau hơn.`,
			en: `At “${point.id}” the longest reply (${language}) has ${longest} characters and the shortest ${shortest}: give them more alike lengths.`,
		};
		yield { path: [...path, "replies", lengths.indexOf(longest), "text"], rule: "replies-unlike", message };
	}
}

/** Nobody finds the right reply by how it looks. */
export function* proveFairness(scenario: Scenario): Generator<Finding> {
	for (const language of scenario.languages) {
		yield* proveHidden(scenario, language);
		yield* proveAlike(scenario, language);
	}
}
