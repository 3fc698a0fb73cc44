import { searchName } from "~/domain/shared/search-name";

/**
 * Whether somebody's name or address has all the words of a search. What stands behind the @ is searched only by a word
 * that has one: many addresses have it in common, and "lan" is to find Lan.
 */
export function fitsSearch(person: { readonly name: string; readonly email: string }, q: string): boolean {
	const name = searchName(person.name);
	const email = searchName(person.email);
	const [before = ""] = email.split("@");
	return searchName(q)
		.split(" ")
		.every((word) => name.includes(word) || (word.includes("@") ? email : before).includes(word));
}
