import { pointsOf } from "./check-references";
import type { Finding } from "./finding";
import type { Path } from "./problem";
import type { FactDefinition, Scenario } from "./scenario.schema";

const NUMBER = /^-?\d+(\.\d+)?(\.\.-?\d+(\.\d+)?)?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

function* checkFact(fact: FactDefinition, path: Path): Generator<Finding> {
	const { type, accept, options, record } = fact;
	if (type === "choice" && !options) {
		yield { path, rule: "no-options", message: "A choice needs options: the answers that can be picked." };
	} else if (type !== "choice" && options) {
		yield {
			path: [...path, "options"],
			rule: "unused-options",
			message: "Options are for type: choice only.",
		};
	}
	if (record && accept.length === 0 && (type === "number" || type === "date" || type === "choice")) {
		const message = "accept is missing: the answers that are right in the case record.";
		yield { path, rule: "no-accepted-answer", message };
	}
	for (const [index, answer] of accept.entries()) {
		const at = [...path, "accept", index];
		const wrong = (message: string): Finding => ({ path: at, rule: "wrong-accepted-answer", message });
		if (type === "number" && !NUMBER.test(answer))
			yield wrong(`“${answer}” is not a number such as "22" or a range such as "20..24".`);
		if (type === "date" && !DATE.test(answer)) yield wrong(`“${answer}” is not a date such as "2026-11-20".`);
		if (type === "choice" && options && !(answer in options))
			yield wrong(`“${answer}” is not one of the options.`);
	}
}

function* checkFacts(scenario: Scenario): Generator<Finding> {
	const revealed = new Set<string>();
	for (const { point } of pointsOf(scenario)) {
		for (const id of point.reveals) revealed.add(id);
		for (const reply of point.replies) for (const id of reply.reveals) revealed.add(id);
	}
	for (const [id, fact] of Object.entries(scenario.facts)) {
		yield* checkFact(fact, ["facts", id]);
		if (revealed.has(id)) continue;
		const message = `Nothing reveals “${id}”, so it can never be recorded. Add it to some reveals, or take it out.`;
		yield { path: ["facts", id], rule: "never-revealed", message, severity: "warning" };
	}
}

const isText = (value: object): value is Record<string, string> =>
	"vi" in value && "en" in value && Object.values(value).every((text) => typeof text === "string");

function* checkLanguages(value: unknown, path: Path, languages: readonly string[]): Generator<Finding> {
	if (value === null || typeof value !== "object") return;
	if (!isText(value)) {
		for (const [key, inner] of Object.entries(value)) {
			yield* checkLanguages(inner, [...path, Array.isArray(value) ? Number(key) : key], languages);
		}
		return;
	}
	for (const language of languages) {
		if (language in value) continue;
		yield {
			path,
			rule: "missing-language",
			message: `This text is missing in “${language}”, which languages promises.`,
		};
	}
	for (const language of Object.keys(value)) {
		if (languages.includes(language)) continue;
		const message = `“${language}” is not among languages. Add it there, or correct the tag.`;
		yield { path: [...path, language], rule: "unpromised-language", message };
	}
}

/** That the case record's facts can be answered and learned, and that every text is there in every promised language. */
export function* checkContent(scenario: Scenario): Generator<Finding> {
	for (const language of ["vi", "en"]) {
		if (scenario.languages.includes(language)) continue;
		const message = `Every scenario has “${language}”. Add it to languages.`;
		yield { path: ["languages"], rule: "missing-language", message };
	}
	yield* checkLanguages(scenario, [], scenario.languages);
	yield* checkFacts(scenario);
	if (scenario.variation.interrupts === "none" && scenario.interrupts.length > 0) {
		const message = "No interrupt is ever drawn: variation → interrupts is none. Set it to one or all.";
		yield { path: ["interrupts"], rule: "unreachable", message, severity: "warning" };
	}
	if (scenario.minutes > scenario.time.limit.minutes) {
		const message = "The call is expected to last longer than its limit allows.";
		yield { path: ["minutes"], rule: "out-of-range", message };
	}
}
