import { indexBehaviours } from "~/domain/rubric/behaviour-index";
import type { CriterionLevel, TickTurn } from "~/domain/rubric/derive-levels";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import type { Language } from "~/domain/shared/text";
import type { LevelWords } from "./rating.messages";

/**
 * Why a criterion has its level, as a sentence: "Mức 2: chưa thấy hỏi thương tích, dù có dịp từ lượt 6".
 *
 * @param cues turns in which the conditions arose
 */
export function levelWords(
	level: CriterionLevel,
	rubric: Rubric,
	language: Language,
	words: LevelWords,
	cues: Readonly<Record<string, number>>,
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
				...missingByCue(level, rubric, cues).map(([turn, codes]) =>
					words.missing(codes.map(name).join(", "), turn),
				),
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

/** What is missing, by the turn in which the caller gave the occasion for it; null: there was none to wait for. */
function missingByCue(
	level: CriterionLevel,
	rubric: Rubric,
	cues: Readonly<Record<string, number>>,
): [turn: number | null, codes: string[]][] {
	const behaviours = indexBehaviours(rubric);
	const criterion = rubric.criteria.find(({ id }) => id === level.id);
	const groups = new Map<number | null, string[]>();
	for (const code of level.missing) {
		const conditions = behaviours.get(code)?.behaviour.if ?? criterion?.if ?? [];
		const turns = conditions.flatMap((id) => cues[id] ?? []);
		const turn = turns.length > 0 ? Math.min(...turns) : 0;
		const key = turn > 0 ? turn : null;
		groups.set(key, [...(groups.get(key) ?? []), code]);
	}
	return [...groups];
}

const repairedOf = (level: CriterionLevel) =>
	level.repaired.map(({ code, turn }) => ({ code, turns: [turn] as TickTurn[] }));

/** A behaviour's name inside a sentence. Names that begin with two capitals or are one word keep theirs. */
function lowered(name: string): string {
	const [first = "", second = ""] = name;
	return second === second.toLowerCase() ? first.toLowerCase() + name.slice(1) : name;
}
