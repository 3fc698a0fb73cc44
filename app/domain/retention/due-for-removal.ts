import { Temporal } from "temporal-polyfill";
import { dayInVietnam } from "~/domain/certification/records";
import { RETENTION_RULES, type RetentionKind } from "./retention-rules";

const dayOf = (at: number) => Temporal.PlainDate.from(dayInVietnam(new Date(at).toISOString()));

/**
 * The last day (ISO, in Vietnam) on which something is still kept, counted from a moment (ms). A period of months that
 * leads to a day that its month has not ends with that month: 31 August and six months is the last of February.
 */
export function lastDayKept(kind: RetentionKind, since: number): string {
	return dayOf(since).add(RETENTION_RULES[kind].keep).toString();
}

/** The day (ISO) in whose night it goes. */
export const firstDayGone = (kind: RetentionKind, since: number): string =>
	Temporal.PlainDate.from(lastDayKept(kind, since)).add({ days: 1 }).toString();

/** Whether something is to go: its last day is over. Moments in ms. */
export function dueForRemoval(kind: RetentionKind, since: number, now: number): boolean {
	return lastDayKept(kind, since) < dayOf(now).toString();
}

/** The moment (ms) before which all of a kind is due: the beginning of a day in Vietnam. The same rule for a query. */
export function removeBefore(kind: RetentionKind, now: number): number {
	const { keep } = RETENTION_RULES[kind];
	const today = dayOf(now);
	const isDue = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day.add(keep), today) < 0;
	// Taking months off a day and adding them again may lead to a few days beside it.
	let edge = today.subtract(keep);
	while (isDue(edge)) edge = edge.add({ days: 1 });
	while (!isDue(edge.subtract({ days: 1 }))) edge = edge.subtract({ days: 1 });
	return Date.parse(`${edge.toString()}T00:00:00+07:00`);
}

/** Removing begins at this hour of the night, in Vietnam. */
const NIGHT_HOUR = 2;
const DAY_MS = 86_400_000;

/** Whether a nightly run is to be made, after one at a moment (ms; null: none yet). A night that was missed is made up for. */
export function nightlyRunIsDue(last: number | null, now: number): boolean {
	if (last === null) return true;
	const today = Date.parse(`${dayOf(now).toString()}T0${NIGHT_HOUR}:00:00+07:00`);
	return last < (now >= today ? today : today - DAY_MS);
}
