import { z } from "zod";
import { foldText } from "~/domain/shared/fold-text";

/** How long a password is, in characters as one counts them: any of Unicode, none is forbidden, none demanded. */
const SHORTEST = 8;
const LONGEST = 128;
const length = (password: string) => [...password.normalize("NFC")].length;

/** A new password in a form; messages are keys of the texts. */
export const chosenPassword = z
	.string()
	.refine((password) => length(password) >= SHORTEST, "tooShort")
	.refine((password) => length(password) <= LONGEST, "tooLong");

/** What a form that sets a password sends. Messages are keys of the texts. */
export const newPassword = z
	.object({ password: chosenPassword, repeat: z.string().max(1000, "different") })
	.refine((value) => value.password === value.repeat, { path: ["repeat"], message: "different" });

/** Words of this place, which somebody who guesses tries first. */
const OF_THE_PLACE = ["langnghe", "lang", "nghe", "tongdai", "hotline", "duongday", "111"];
/** So many letters have to be somebody's own, beside the words that anybody would guess. */
const OWN_LETTERS = 4;

/** A text as guessing tools see it: without case, diacritics, spaces and the signs between words. */
export const bareWords = (text: string): string => foldText(text).replace(/[\s._@+-]+/g, "");

/**
 * Whether a password is made of one's own name and address and the words of this place, with digits or signs around
 * them: too little is left when they are taken out.
 */
export function isOwnName(password: string, person: { name: string; email: string }): boolean {
	const words = [...foldText(person.name).split(/\s+/), ...person.email.split(/[.@_+-]/), ...OF_THE_PLACE];
	const known = [bareWords(person.name), bareWords(person.email.split("@")[0] ?? ""), ...words]
		.map(bareWords)
		.filter((word) => word.length >= 2)
		.sort((a, b) => b.length - a.length);
	let left = bareWords(password);
	const before = left;
	for (const word of known) left = left.replaceAll(word, "\u0000");
	if (left === before) return false;
	return [...left].filter((character) => /\p{L}/u.test(character)).length < OWN_LETTERS;
}
