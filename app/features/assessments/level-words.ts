import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import type { CriterionLevel, TickTurn } from "~/domain/rubric/derive-levels";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import type { LevelWords } from "./rating.messages";

/** Why a criterion has its level, as a sentence: "Mức 2: chưa thấy hỏi thương tích". */
export function levelWords(
	level: CriterionLevel,
	rubric: Rubric,
	language: Language,
	words: LevelWords,
): string {
	const behaviours = indexBehaviours(rubric);
	const name = (code: string) => lowered(behaviours.get(code)?.behaviour.short[language] ?? code);
	const at = (items: readonly { code: string; turns: readonly TickTurn[] }[]) =>
		items.map(({ code, turns }) => `${name(code)} (${words.turns(turns)})`).join(", ");
	if (level.level === null) return words.notApplicable;
	const why = {
		"no-opportunity": () => words.notApplicable,
		harm: () => words.harm(at(level.harmful)),
		"basics-missing": () =>
			[
				words.missing(level.missing.map(name).join(", ")),
				...(level.repaired.length > 0 ? [words.repaired(at(repairedOf(level)))] : []),
			].join("; "),
		"harm-repaired": () => words.repaired(at(repairedOf(level))),
		"basics-complete": () => words.complete,
		"no-basic-applied": () => words.noBasic,
		advanced: () =>
			words.advanced(at(level.seen.filter(({ code }) => level.reason.behaviours.includes(code)))),
	}[level.reason.code];
	return words.level(level.level, why());
}

const repairedOf = (level: CriterionLevel) =>
	level.repaired.map(({ code, turn }) => ({ code, turns: [turn] as TickTurn[] }));

/** A behaviour's name inside a sentence. Names that begin with two capitals or are one word keep theirs. */
function lowered(name: string): string {
	const [first = "", second = ""] = name;
	return second === second.toLowerCase() ? first.toLowerCase() + name.slice(1) : name;
}
