import { inLanguage } from "~/domain/scenario/line-reference";
import type { Guard, Scenario } from "~/domain/scenario/scenario.schema";
import type { Language } from "~/domain/shared/text";
import { guardTexts } from "./guard.messages";

/** A condition in words. */
export function guardWords(guard: Guard, scenario: Pick<Scenario, "facts">, language: Language): string {
	const texts = guardTexts[language];
	const say = (inner: Guard, within: boolean): string => {
		if ("gauge" in inner) {
			const gauge = texts.gauges[inner.gauge];
			return "atLeast" in inner ? texts.atLeast(gauge, inner.atLeast) : texts.below(gauge, inner.below);
		}
		if ("fact" in inner) {
			const fact = scenario.facts[inner.fact];
			return texts.fact(fact ? inLanguage(fact.label, language) : inner.fact);
		}
		if ("shown" in inner) return texts.shown(inner.shown);
		if ("opened" in inner) return texts.opened(inner.opened);
		if ("visits" in inner) return texts.visits(inner.visits, inner.atLeast);
		if ("not" in inner) return texts.not(say(inner.not, false));
		const parts = "all" in inner ? inner.all : inner.any;
		const joined = parts
			.map((part) => say(part, parts.length > 1))
			.join("all" in inner ? texts.and : texts.or);
		return within && parts.length > 1 ? `(${joined})` : joined;
	};
	return say(guard, false);
}
