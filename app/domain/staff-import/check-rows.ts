import { z } from "zod";
import { searchName } from "../shared/search-name";
import type { Columns, Field } from "./guess-columns";
import { cellText, centreKey, readDay, readName, readRole } from "./read-cells";

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
	/** ISO */
	readonly today: string;
}

export interface NewStaff {
	readonly name: string;
	/** In lower case. */
	readonly email: string;
	readonly role: "trainee" | "trainer" | "manager";
	readonly centreId: string;
	/** First day in the role, ISO. */
	readonly from: string;
}

const PROBLEMS = [
	"no-name",
	"bad-name",
	"no-email",
	"bad-email",
	"email-of-another",
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

/** The addresses and names (as they are searched) of a list: whom to ask for before it is checked. */
export function askedFor(rows: readonly (readonly string[])[], columns: Columns) {
	const at = (field: Field) => columns.fields.indexOf(field);
	const cells = (field: Field) => rows.map((row) => cellText(row[at(field)] ?? "")).filter(Boolean);
	return {
		emails: [...new Set(cells("email").map((text) => text.toLowerCase().replace(/^mailto:/, "")))],
		names: [...new Set(cells("name").map((text) => searchName(text)))],
	};
}

/** What an import would do. */
export interface Checked {
	readonly staff: readonly NewStaff[];
	readonly problems: readonly Problem[];
	/** Rows of people who are there already: nothing happens to them. */
	readonly known: number;
	/** Rows that say again what another row of the list says. */
	readonly doubles: number;
	/** Titles, numbers of columns and empty rows. */
	readonly leftOut: number;
}

const NAME = /^[\p{L}\p{M}\p{Zs}.'’-]+$/u;
const email = z.email().max(254);

/**
 * Reads the rows under the header. Pure: the same list against the same people gives the same, and once its people are
 * known it gives nobody new. Who is there already is known by e-mail; a row without one by name and centre.
 */
export function checkRows(rows: readonly (readonly string[])[], columns: Columns, known: Known): Checked {
	const byKey = new Map<string, Set<string>>();
	for (const { id, names } of known.centres)
		for (const name of [id, ...names])
			byKey.set(centreKey(name), (byKey.get(centreKey(name)) ?? new Set()).add(id));
	const byEmail = new Map(known.people.map((person) => [person.email, person]));
	const byNameAndCentre = new Set(
		known.people.flatMap(({ name, centreIds }) => centreIds.map((id) => `${searchName(name)}|${id}`)),
	);
	const staff = new Map<string, NewStaff>();
	const problems: Problem[] = [];
	const counts = { known: 0, doubles: 0, leftOut: 0 };
	const columnOf = (field: Field) => {
		const at = columns.fields.indexOf(field);
		return at === -1 ? null : at;
	};
	rows.forEach((row, at) => {
		if (at <= columns.header) return;
		const text = (field: Field) => cellText(row[columnOf(field) ?? -1] ?? "");
		const filled = row.filter((cell) => cellText(cell) !== "");
		if (isNoPerson(filled) || (text("name") === "" && text("email") === "" && filled.length < 3)) {
			counts.leftOut++;
			return;
		}
		const found: Problem[] = [];
		const say = (field: Field, why: Problem["why"]) =>
			found.push({ line: at + 1, column: columnOf(field), field, why, value: text(field).slice(0, 80) });
		const name = readName(text("name"));
		if (name === "") say("name", "no-name");
		else if (name.length < 2 || name.length > 100 || !NAME.test(name)) say("name", "bad-name");
		const centres = columnOf("centre") === null ? null : (byKey.get(centreKey(text("centre"))) ?? new Set());
		const [only] = centres ?? [];
		const centreId = centres === null ? known.centreId : centres.size === 1 ? (only ?? null) : null;
		if (centreId === null)
			say(
				"centre",
				centres === null || text("centre") === ""
					? "no-centre"
					: centres.size > 1
						? "several-centres"
						: "unknown-centre",
			);
		const address = text("email")
			.toLowerCase()
			.replace(/^mailto:/, "");
		const role = text("role") === "" ? "trainee" : readRole(text("role"));
		if (role === null) say("role", "bad-role");
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
		const other = there ?? before;
		if (other && name !== "" && searchName(other.name) !== searchName(name)) say("email", "email-of-another");
		if (found.length > 0) problems.push(...found);
		else if (there) counts.known++;
		else if (before) counts.doubles++;
		else if (role && centreId && from) staff.set(address, { name, email: address, role, centreId, from });
	});
	return { staff: [...staff.values()], problems, ...counts };
}

/** An empty row, or the numbers of columns that forms have under their header: (1) (2) (3). */
const isNoPerson = (filled: readonly string[]): boolean =>
	filled.length === 0 ||
	(filled.length > 1 && filled.every((cell) => /^\(?\d{1,2}\)?$/.test(cellText(cell))));
