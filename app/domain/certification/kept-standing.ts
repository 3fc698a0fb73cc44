import { Temporal } from "temporal-polyfill";
import type { TrainingRecord } from "./records";
import type { RequirementState } from "./requirements";
import { type KnownProgramme, type Status, type StatusName, statusOf } from "./status";

/** How far a requirement is met, without the records that count. */
export type KeptState = Omit<RequirementState, "evidence">;

/** How far the requirements of the version that decides are met. */
export interface KeptStates {
	readonly version: number;
	readonly first: readonly KeptState[];
	/** Null where there is nothing to renew. */
	readonly renewal: readonly KeptState[] | null;
}

/** What is kept of a status, so that lists need not compute it. */
export interface KeptStanding {
	readonly status: StatusName;
	readonly certified: boolean;
	/** Last day on which the certificate is or was valid, ISO; null without one. */
	readonly until: string | null;
	/** The first day, ISO, on which time alone may change the rest; null: no day does. */
	readonly changesOn: string | null;
	/** How many requirements are not met on the way to the next step. */
	readonly missing: number;
	readonly states: KeptStates;
}

/** Later than all that can be on record: everything that is stored is known. */
const EVERYTHING_KNOWN = "9999-12-31T00:00:00Z";

/**
 * Where a person stands in every programme on a day, by all that is on record, and until when that holds if nothing is
 * recorded.
 *
 * @param programmes all versions of each programme, by its id
 * @param recordsOf the person's records that count in a programme
 * @param day ISO
 */
export function keptStandings(
	programmes: ReadonlyMap<string, readonly KnownProgramme[]>,
	recordsOf: (programmeId: string) => readonly TrainingRecord[],
	day: string,
): Map<string, KeptStanding> {
	const asked = { asOf: day, knownAt: EVERYTHING_KNOWN };
	const alone = new Map<string, { status: Status; changesOn: string | null }>();
	for (const [id, versions] of programmes) {
		const records = recordsOf(id);
		const status = statusOf(versions, records, asked);
		alone.set(id, { status, changesOn: earliest(turningDays(versions, records, status), day) });
	}
	// Whether somebody is certified rests on what was granted, never on other certificates: one round is enough.
	const holds = [...alone].flatMap(([id, { status }]) => (status.certified ? [id] : []));
	const kept = new Map<string, KeptStanding>();
	for (const [id, versions] of programmes) {
		const own = alone.get(id);
		if (!own) continue;
		const status = statusOf(versions, recordsOf(id), { ...asked, holds });
		const others = certificatesAskedFor(versions).flatMap((other) => alone.get(other)?.changesOn ?? []);
		kept.set(id, {
			status: status.status,
			certified: status.certified,
			until: status.until,
			changesOn: earliest([...(own.changesOn ? [own.changesOn] : []), ...others], day),
			missing: status.missing.length,
			states: {
				version: status.version,
				first: status.requirements.map(withoutEvidence),
				renewal: status.renewal?.requirements.map(withoutEvidence) ?? null,
			},
		});
	}
	return kept;
}

const withoutEvidence = ({ evidence: _, ...state }: RequirementState): KeptState => state;

/** What is not met on the way to the next step. */
export const missingOf = ({ first, renewal }: KeptStates): KeptState[] =>
	(renewal ?? first).filter(({ met }) => !met);

/** The days on which a status may turn into another by itself. */
function turningDays(
	versions: readonly KnownProgramme[],
	records: readonly TrainingRecord[],
	{ until, renewal }: Status,
): string[] {
	const days = [...records.map(({ on }) => on), ...versions.map(({ effectiveFrom }) => effectiveFrom)];
	if (until === null) return days;
	const end = Temporal.PlainDate.from(until);
	const dayAfter = (more: number) => end.add({ days: more + 1 }).toString();
	// The grace is that of the version in force on the day asked about; where another comes, that day turns it, too.
	const graces = versions.flatMap(({ renewal: { graceDays } }) => graceDays ?? []).map(dayAfter);
	return [...days, dayAfter(0), ...graces, ...(renewal ? [renewal.opensOn] : [])];
}

function certificatesAskedFor(versions: readonly KnownProgramme[]): string[] {
	return versions.flatMap(({ requirements, renewal }) =>
		[...requirements, ...renewal.requirements.map(({ requirement }) => requirement)].flatMap((each) =>
			each.kind === "certificate" ? [each.programme] : [],
		),
	);
}

function earliest(days: readonly string[], after: string): string | null {
	return [...days].filter((each) => each > after).sort()[0] ?? null;
}
