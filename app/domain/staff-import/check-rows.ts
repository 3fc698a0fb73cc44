import { z } from "zod";
import type { Merger } from "../centre/merged-provinces";
import { searchName } from "../shared/search-name";
import { centreFinder } from "./find-centre";
import type { Columns, Field } from "./guess-columns";
import { isNoPerson } from "./no-person";
import { cellText, type ListedRole, readDay, readName, readRole, roleWord } from "./read-cells";

/** What the list is held against. */
export interface Known {
	/** Centres that may be given people, with every name they ever had. */
	readonly centres: readonly { readonly id: string; readonly names: readonly string[] }[];
	/** Everybody that whoever imports may know of: e-mail, name, and the centres at which they are. */
	readonly people: readonly {
		readonly email: string;
		readonly name: string;
		readonly centreIds: readonly string[];
	}[];
	/** Where the list has no column of centres; null: nothing was chosen. */
	readonly centreId: string | null;
	/** What words for roles mean in this list, by `roleWord`: before what they mean otherwise. */
	readonly roleWords?: ReadonlyMap<string, ListedRole>;
	/** ISO */
	readonly today: string;
}

export interface NewStaff {
	readonly name: string;
	/** In lower case. */
	readonly email: string;
	readonly role: ListedRole;
	readonly centreId: string;
	/** First day in the role, ISO. */
	readonly from: string;
}

const PROBLEMS = [
	"no-name",
	"bad-name",
	"no-email",
	"bad-email",
	"email-twice",
	"no-centre",
	"unknown-centre",
	"several-centres",
	"bad-role",
	"bad-day",
	"day-far",
] as const;

/** Why a row cannot be taken. */
export interface Problem {
	/** Line of the file, from 1. */
	readonly line: number;
	/** Column, from 0; null where the list has no such column. */
	readonly column: number | null;
	readonly field: Field;
	readonly why: (typeof PROBLEMS)[number];
	/** What stands there, at most 80 characters. */
	readonly value: string;
}

/** A row about somebody who is there already, and of whom it says something else. */
export interface Difference {
	readonly line: number;
	readonly email: string;
	readonly listed: { readonly name: string; readonly centreId: string };
	readonly there: { readonly name: string; readonly centreIds: readonly string[] };
}

/** A row whose centre was found by the province to which a former one belongs now. */
export interface Moved {
	readonly line: number;
	readonly written: string;
	readonly merger: Merger;
	readonly centreId: string;
}

/** The addresses and names (as they are searched) of a list: whom to ask for before it is checked. */
export function askedFor(rows: readonly (readonly string[])[], columns: Columns) {
	const at = (field: Field) => columns.fields.indexOf(field);
	const cells = (field: Field) => rows.map((row) => cellText(row[at(field)] ?? "")).filter(Boolean);
	return {
		emails: [...new Set(cells("email").map(readAddress))],
		names: [...new Set(cells("name").map((text) => searchName(text)))],
	};
}

/** What an import would do. */
export interface Checked {
	readonly staff: readonly NewStaff[];
	readonly problems: readonly Problem[];
	/** Rows of people who are there already: nothing happens to them. */
	readonly known: number;
	/** Those of them of whom the list says something else. */
	readonly differences: readonly Difference[];
	readonly moved: readonly Moved[];
	/** Words for roles that mean none, or were given a meaning for this list; as they are written first. */
	readonly roleWords: readonly string[];
	/** Rows that say again what another row of the list says. */
	readonly doubles: number;
	/** Titles, totals, numbers of columns and empty rows. */
	readonly leftOut: number;
}

const NAME = /^[\p{L}\p{M}\p{Zs}.'’-]+$/u;
const email = z.email().max(254);
const readAddress = (text: string) => text.toLowerCase().replace(/^mailto:/, "");

/**
 * Reads the rows under the header. Pure: the same list against the same people gives the same, and once its people are
 * known it gives nobody new. Who is there already is known by e-mail; a row without one by name and centre.
 */
export function checkRows(rows: readonly (readonly string[])[], columns: Columns, known: Known): Checked {
	const findCentre = centreFinder(known.centres);
	const byEmail = new Map(known.people.map((person) => [person.email, person]));
	const byNameAndCentre = new Set(
		known.people.flatMap(({ name, centreIds }) => centreIds.map((id) => `${searchName(name)}|${id}`)),
	);
	const staff = new Map<string, NewStaff>();
	const problems: Problem[] = [];
	const differences: Difference[] = [];
	const moved: Moved[] = [];
	const roleWords = new Map<string, string>();
	const counts = { known: 0, doubles: 0, leftOut: 0 };
	const columnOf = (field: Field) => {
		const at = columns.fields.indexOf(field);
		return at === -1 ? null : at;
	};
	rows.forEach((row, at) => {
		if (at <= columns.header) return;
		const line = at + 1;
		const text = (field: Field) => cellText(row[columnOf(field) ?? -1] ?? "");
		if (isNoPerson(row.map(cellText).filter(Boolean), { name: text("name"), email: text("email") })) {
			counts.leftOut++;
			return;
		}
		const found: Problem[] = [];
		const say = (field: Field, why: Problem["why"]) =>
			found.push({ line, column: columnOf(field), field, why, value: text(field).slice(0, 80) });
		const name = readName(text("name"));
		if (name === "") say("name", "no-name");
		else if (name.length < 2 || name.length > 100 || !NAME.test(name)) say("name", "bad-name");
		const centres = columnOf("centre") === null ? null : findCentre(text("centre"));
		const [only] = centres?.ids ?? [];
		const centreId = centres === null ? known.centreId : centres.ids.size === 1 ? (only ?? null) : null;
		if (centreId === null)
			say(
				"centre",
				centres === null || text("centre") === ""
					? "no-centre"
					: centres.ids.size > 1
						? "several-centres"
						: "unknown-centre",
			);
		else if (centres?.merger)
			moved.push({ line, written: text("centre").slice(0, 80), merger: centres.merger, centreId });
		const address = readAddress(text("email"));
		const word = roleWord(text("role"));
		const given = known.roleWords?.get(word);
		const role = word === "" ? "trainee" : (given ?? readRole(text("role")));
		if (role === null) say("role", "bad-role");
		if ((given || role === null) && !roleWords.has(word)) roleWords.set(word, text("role").slice(0, 80));
		const from = text("from") === "" ? known.today : readDay(text("from"));
		if (from === null) say("from", "bad-day");
		else if (from < "1990-01-01" || from.slice(0, 4) > String(Number(known.today.slice(0, 4)) + 1))
			say("from", "day-far");
		if (address === "") {
			if (centreId !== null && byNameAndCentre.has(`${searchName(name)}|${centreId}`)) {
				counts.known++;
				return;
			}
			say("email", "no-email");
		} else if (!email.safeParse(address).success) say("email", "bad-email");
		const there = byEmail.get(address);
		const before = staff.get(address);
		if (before && name !== "" && searchName(before.name) !== searchName(name)) say("email", "email-twice");
		if (found.length > 0) problems.push(...found);
		else if (there && centreId) {
			counts.known++;
			if (!sameName(name, there.name) || !there.centreIds.includes(centreId))
				differences.push({ line, email: address, listed: { name, centreId }, there });
		} else if (before) counts.doubles++;
		else if (role && centreId && from) staff.set(address, { name, email: address, role, centreId, from });
	});
	return {
		...{ staff: [...staff.values()], problems, differences, moved, ...counts },
		roleWords: [...roleWords.values()],
	};
}

/** Capitals are no difference; diacritics are. */
const sameName = (one: string, other: string) =>
	readName(one).toLocaleLowerCase("vi") === readName(other).toLocaleLowerCase("vi");
