/** A span of days, ISO; `to` is the last one, null while it is open. */
export interface Days {
	readonly from: string;
	readonly to: string | null;
}

/** Whether the span holds this day. */
export const holdsOn = ({ from, to }: Days, day: string): boolean =>
	from <= day && (to === null || to >= day);

/** Whether the span has ended before this day. */
export const endedBefore = ({ to }: Days, day: string): boolean => to !== null && to < day;

const DAY_MS = 86_400_000;

/** Days from one ISO day to another; negative when the other comes first. */
export const daysBetween = (from: string, to: string): number =>
	(Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
