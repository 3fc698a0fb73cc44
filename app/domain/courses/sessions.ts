/** When a session is: a day ("2026-10-05") and times of that day ("08:00"), all in Vietnam. */
export interface SessionTimes {
	readonly on: string;
	readonly starts: string;
	readonly ends: string;
}

/** Whether a session's attendance can be taken: from its day on. `today` is the day of Vietnam. */
export const opensOn = ({ on }: Pick<SessionTimes, "on">, today: string): boolean => on <= today;

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** The time between start and end, in hours; negative where it ends before it starts. */
export const lengthOf = ({ starts, ends }: Pick<SessionTimes, "starts" | "ends">): number =>
	(minutes(ends) - minutes(starts)) / 60;

/** The first of these sessions that is held while the other one is; one that begins when another ends is not. */
export const firstOverlap = <Session extends SessionTimes>(
	session: SessionTimes,
	others: readonly Session[],
): Session | undefined =>
	others.find(({ on, starts, ends }) => on === session.on && starts < session.ends && session.starts < ends);
