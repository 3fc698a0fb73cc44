import { differencesOf, newestOf } from "~/domain/certification/edit-programme";
import { nameRequirements } from "~/domain/certification/named-requirement";
import type { Programme } from "~/domain/certification/programme.schema";
import { fieldsOfProgramme } from "~/domain/certification/programme-fields";
import { type Status, statusOf } from "~/domain/certification/status";
import { listRecordedPeople } from "~/persistence/recorded-people.server";
import { withRecords } from "~/persistence/records-in-parts.server";
import type { ProgrammePreview, TouchedPerson } from "./programme-view";

/** So many of those who are touched are named. */
const SHOWN = 50;

/** Whom a version would touch on its first day, by what is known now: everybody's status with it and without it. */
export async function previewProgramme(
	versions: readonly Programme[],
	next: Programme,
	now: number,
): Promise<ProgrammePreview> {
	const asked = { asOf: next.effectiveFrom, knownAt: new Date(now).toISOString() };
	const people = await listRecordedPeople();
	const touched: TouchedPerson[] = [];
	let recorded = 0;
	for await (const { person, recordsIn } of withRecords(people, [next.id])) {
		const own = recordsIn(next.id);
		if (own.length === 0) continue;
		recorded++;
		const before = statusOf(versions, own, asked);
		const after = statusOf([...versions, next], own, asked);
		const missing = missingBetween(versions, next, before, after);
		if (before.status === after.status && missing.newly.length + missing.noLonger.length === 0) continue;
		const { id: personId, name, centre } = person;
		touched.push({
			...{ personId, name, centre, before: before.status, after: after.status },
			...{ newlyMissing: missing.newly, noLongerMissing: missing.noLonger },
		});
	}
	const loses = ({ before, after, newlyMissing }: TouchedPerson) =>
		(before === after ? 0 : 100) + newlyMissing.length;
	const moves = new Map<string, ProgrammePreview["moves"][number]>();
	for (const { before, after } of touched) {
		if (before === after) continue;
		const key = `${before} ${after}`;
		moves.set(key, { before, after, people: (moves.get(key)?.people ?? 0) + 1 });
	}
	return {
		differences: differencesOf(fieldsOfProgramme(newestOf(versions)), fieldsOfProgramme(next)),
		people: recorded,
		touched: touched.length,
		moves: [...moves.values()],
		shown: [...touched].sort((a, b) => loses(b) - loses(a)).slice(0, SHOWN),
	};
}

function missingBetween(versions: readonly Programme[], next: Programme, before: Status, after: Status) {
	const was = new Set(before.missing.map(({ id }) => id));
	const is = new Set(after.missing.map(({ id }) => id));
	const named = (programme: Programme, states: Status["missing"]) =>
		nameRequirements(programme, states).map(({ name }) => name);
	return {
		newly: named(
			next,
			after.missing.filter(({ id }) => !was.has(id)),
		),
		noLonger: named(
			newestOf(versions),
			before.missing.filter(({ id }) => !is.has(id)),
		),
	};
}
