import { setImmediate } from "node:timers/promises";
import type { TrainingRecord } from "~/domain/certification/records";
import { findRecordsByProgramme } from "./training-records.server";

/** So many people's records are read at once. */
const AT_ONCE = 500;
/** So many are handed out before others have their turn: pages are answered meanwhile, and the next part comes in. */
const TURN = 20;

/** Somebody with their records by programme. */
export interface WithRecords<Person> {
	readonly person: Person;
	readonly recordsIn: (programmeId: string) => readonly TrainingRecord[];
}

/** People one by one with what counts for them in some programmes, read part by part; the next part is read ahead. */
export async function* withRecords<Person extends { readonly id: string }>(
	people: readonly Person[],
	programmeIds: readonly string[],
): AsyncGenerator<WithRecords<Person>> {
	const read = async (at: number) => {
		const some = people.slice(at, at + AT_ONCE);
		const ids = some.map(({ id }) => id);
		return { some, records: await findRecordsByProgramme(ids, programmeIds) };
	};
	let next = people.length > 0 ? read(0) : null;
	for (let at = AT_ONCE; next; at += AT_ONCE) {
		const { some, records } = await next;
		next = at < people.length ? read(at) : null;
		// Whoever leaves off here waits for nothing more.
		next?.catch(() => undefined);
		for (const [number, person] of some.entries()) {
			if (number % TURN === 0) await setImmediate();
			yield { person, recordsIn: (programmeId) => records.get(programmeId)?.get(person.id) ?? [] };
		}
	}
}
