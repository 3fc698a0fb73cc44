import { Temporal } from "temporal-polyfill";
import type { Programme } from "./programme.schema";
import type { CertificateRecord } from "./records";

/** How long a certificate is valid, how early it can be renewed, and from where it then runs. */
export interface Validity {
	readonly months: number;
	readonly windowDays: number;
	/** See `renewal.from` of the programme. */
	readonly from: "expiry" | "completion" | "fixed-day";
	/** Month and day on which all certificates end, `12-31`; null where there is none. */
	readonly fixedDay: string | null;
}

/** The validity by the programme version of a day. */
export type ValidityAt = (day: Temporal.PlainDate) => Validity;

/** What a programme says of it. */
export function validityOf({ validity, renewal }: Pick<Programme, "validity" | "renewal">): Validity {
	const { windowDays, from = "expiry", fixedDay = null } = renewal;
	return { months: validity.months, windowDays, from, fixedDay };
}

/** A certificate as it stands after its events. */
export interface CertificateLife {
	/** Day of the grant or renewal that made it valid for as long as it is. Evidence for the next renewal comes after. */
	readonly validFrom: Temporal.PlainDate;
	/** Last day on which it is valid. */
	readonly until: Temporal.PlainDate;
	/** Day of the month that the end falls on when the month has it: 31 comes back after a February. */
	readonly endDay: number;
	readonly suspendedOn: Temporal.PlainDate | null;
	readonly revokedOn: Temporal.PlainDate | null;
}

/**
 * What the events, all of them known and about the time up to the day asked for, have made of a certificate; null when
 * none was ever granted.
 *
 * - A renewal in the window runs from the old end, so that nobody loses days by being early. Earlier than the window it
 *   runs as if made at the opening of a window that would end then; later than the end it runs from its own day, so
 *   that it is never born already due. It never shortens what was there.
 * - Where renewals run from their completion, it runs from its own day in each case; where all certificates end on one
 *   day of the year, up to the next such day.
 * - A certificate begins with a grant; a grant lifts a suspension and a revocation. A reinstatement lifts a
 *   suspension only.
 * - Suspended time is not given back.
 */
export function lifeOfCertificate(
	events: readonly CertificateRecord[],
	validityAt: ValidityAt,
): CertificateLife | null {
	let life: CertificateLife | null = null;
	for (const event of [...events].sort(inOrder)) life = after(life, event, validityAt);
	return life;
}

function after(
	life: CertificateLife | null,
	event: CertificateRecord,
	validityAt: ValidityAt,
): CertificateLife | null {
	const day = Temporal.PlainDate.from(event.on);
	const validity = validityAt(day);
	const fresh = newPeriod(day, day, day.day, validity);
	// Nothing but a grant begins a certificate: there is nothing to renew, suspend or revoke before.
	if (life === null) return event.event === "granted" ? fresh : null;
	switch (event.event) {
		case "granted":
			return life.revokedOn ? fresh : { ...later(life, fresh), suspendedOn: null };
		case "renewed":
			return life.revokedOn ? life : renew(life, day, validity);
		case "suspended":
			return { ...life, suspendedOn: life.suspendedOn ?? day };
		case "reinstated":
			return { ...life, suspendedOn: null };
		case "revoked":
			return { ...life, revokedOn: life.revokedOn ?? day };
	}
}

function renew(life: CertificateLife, day: Temporal.PlainDate, validity: Validity): CertificateLife {
	const latestStart = day.add({ days: validity.windowDays });
	const isLate = Temporal.PlainDate.compare(life.until, day) < 0;
	const isEarly = Temporal.PlainDate.compare(life.until, latestStart) > 0;
	const base = isLate || validity.from === "completion" ? day : isEarly ? latestStart : life.until;
	const endDay = base === life.until ? life.endDay : base.day;
	return { ...later(life, newPeriod(day, base, endDay, validity)), suspendedOn: life.suspendedOn };
}

function newPeriod(
	validFrom: Temporal.PlainDate,
	base: Temporal.PlainDate,
	endDay: number,
	{ months, fixedDay }: Validity,
): CertificateLife {
	// The first of a month always has its counterpart; the day is set after, at most the last of the month.
	const end = base.with({ day: 1 }).add({ months }).with({ day: endDay }, { overflow: "constrain" });
	const until = fixedDay === null ? end : nextFixedDay(end, fixedDay);
	return { validFrom, until, endDay, suspendedOn: null, revokedOn: null };
}

/** The next such day of the year, this one included; 29 February is the 28th where there is none. */
function nextFixedDay(day: Temporal.PlainDate, fixedDay: string): Temporal.PlainDate {
	const [month, ofMonth] = fixedDay.split("-").map(Number);
	const inYear = (year: number) =>
		Temporal.PlainDate.from({ year, month: month ?? 12, day: ofMonth ?? 31 }, { overflow: "constrain" });
	const same = inYear(day.year);
	return Temporal.PlainDate.compare(same, day) >= 0 ? same : inYear(day.year + 1);
}

/** Whichever is valid longer; ends on the same day differ by the day of the month that they keep. */
function later(old: CertificateLife, fresh: CertificateLife): CertificateLife {
	const order = Temporal.PlainDate.compare(fresh.until, old.until) || fresh.endDay - old.endDay;
	return order > 0 ? fresh : old;
}

function inOrder(a: CertificateRecord, b: CertificateRecord): number {
	return (
		Temporal.PlainDate.compare(a.on, b.on) ||
		Temporal.Instant.compare(a.recordedAt, b.recordedAt) ||
		(a.id < b.id ? -1 : 1)
	);
}
