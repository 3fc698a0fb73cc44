import { daysBetween } from "~/domain/shared/days";

/** What somebody is told about the end of a certificate: so many days before it, or that it has come. */
export const REMINDERS = ["60", "30", "7", "expired"] as const;
export type Reminder = (typeof REMINDERS)[number];

/** An end that is longer past than this many days is no news any more. */
export const NEWS_DAYS = 30;

/**
 * What is to be said about a certificate on a day: the nearest reminder that its days have come to, so that whoever
 * hears of it late hears it once. Null: nothing yet, or nothing any more.
 *
 * @param until last day on which it is valid, ISO
 * @param day ISO
 */
export function reminderDue(until: string, day: string): Reminder | null {
	const left = daysBetween(day, until);
	if (left < 0) return left >= -NEWS_DAYS ? "expired" : null;
	if (left <= 7) return "7";
	if (left <= 30) return "30";
	return left <= 60 ? "60" : null;
}
