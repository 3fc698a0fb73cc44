const CARDINAL = new Intl.PluralRules("en");
const ORDINAL = new Intl.PluralRules("en", { type: "ordinal" });
const ENDING: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };

/** A number with its English noun: “1 turn”, “12 turns”. `count` may be written already, as “2.5”. */
export function counted(count: number | string, one: string, several = `${one}s`): string {
	return `${count} ${CARDINAL.select(Number(count)) === "one" ? one : several}`;
}

/** The place in a row, in English: “1st”, “2nd”, “23rd”, “111th”. */
export function ordinal(place: number): string {
	return `${place}${ENDING[ORDINAL.select(place)] ?? "th"}`;
}
