/** Whoever is in a room says so every few seconds; three times not, and they are gone (as in call-state.ts), ms. */
const PRESENT_MS = 12_000;

/** Whoever was heard from so lately need not be noted again, ms. */
const NOTED_MS = 3_000;

/** Is it time to note again that somebody is there, who was noted then? */
export const isStale = (seenAt: number, now: number): boolean => now - seenAt > NOTED_MS;

/** Is somebody still there who was last heard from then? Both ms by the server's clock. */
export const isPresent = (seenAt: number, now: number): boolean => now - seenAt <= PRESENT_MS;

/** Who is in the room of a live call now, as everybody in it may know. */
export interface RoomView {
	readonly trainerName: string;
	readonly traineeName: string;
	readonly trainerThere: boolean;
	readonly traineeThere: boolean;
	/** Who follows silently. */
	readonly watchers: readonly string[];
}

interface Room {
	readonly trainerName: string;
	readonly traineeName: string;
	readonly trainerSeenAt: number;
	readonly seats: readonly { readonly name: string; readonly role: string; readonly seenAt: number }[];
}

/** Times and `now` are ms by the server's clock. */
export function roomView({ trainerName, traineeName, trainerSeenAt, seats }: Room, now: number): RoomView {
	const here = seats.filter(({ seenAt }) => isPresent(seenAt, now));
	return {
		...{ trainerName, traineeName, trainerThere: isPresent(trainerSeenAt, now) },
		traineeThere: here.some(({ role }) => role === "trainee"),
		watchers: here.filter(({ role }) => role !== "trainee").map(({ name }) => name),
	};
}
