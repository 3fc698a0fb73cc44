export const ATTENDANCE_STATES = ["present", "late", "absent", "excused"] as const;
export type AttendanceState = (typeof ATTENDANCE_STATES)[number];

/** Somebody was there for at least a part of it. */
export const wasThere = (state: AttendanceState): boolean => state === "present" || state === "late";

/**
 * The hours that an attendance counts: all of the session's for whoever was present, what they were there for of whoever
 * came late (never more than the session has), none otherwise.
 *
 * @param sessionHours from 0.25 to 12
 * @param lateHours as entered for whoever came late
 */
export function hoursOf(state: AttendanceState, sessionHours: number, lateHours: number): number {
	if (state === "present") return sessionHours;
	if (state === "late") return Math.min(Math.max(lateHours, 0), sessionHours);
	return 0;
}

/** What a list of attendances comes to; attendances and people are never one number. */
export interface AttendanceCount {
	/** Times that somebody was there. */
	readonly attendances: number;
	/** How many different people that were. */
	readonly people: number;
	readonly hours: number;
}

/** Counts attendances that hold, each person and session once at most. Hours are added in hundredths. */
export function countAttendance(
	rows: readonly { readonly personId: string; readonly state: AttendanceState; readonly hours: number }[],
): AttendanceCount {
	const there = rows.filter(({ state }) => wasThere(state));
	return {
		attendances: there.length,
		people: new Set(there.map(({ personId }) => personId)).size,
		hours: there.reduce((sum, { hours }) => sum + Math.round(hours * 100), 0) / 100,
	};
}
