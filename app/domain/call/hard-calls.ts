import { dayInVietnam } from "../certification/records";

/** A labelled default: from this difficulty on a call is hard to have heard. */
export const HARD_FROM = 5;
/** A labelled default: so many of them a day, unless the trainee asks for more. */
export const HARD_CALLS_A_DAY = 2;

const DAY_MS = 86_400_000;

/** The day in Vietnam that holds this moment, in milliseconds since 1970: from, and up to but not with, to. */
export function vietnamDayAround(now: number): { from: number; to: number } {
	// Vietnam has had one offset all year round since June 1975.
	const from = Date.parse(`${dayInVietnam(new Date(now).toISOString())}T00:00:00+07:00`);
	return { from, to: from + DAY_MS };
}

/** Whether a call of this difficulty is one more than is good for one day, so that the trainee is asked first. */
export function isBeyondDay(difficulty: number, hardCallsToday: number): boolean {
	return difficulty >= HARD_FROM && hardCallsToday >= HARD_CALLS_A_DAY;
}
