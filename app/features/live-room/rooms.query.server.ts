import { countRooms, type ListedRoom, listRooms } from "~/persistence/list-rooms.server";
import { may, mayEver, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";

const PAGE = 20;

/** A room in the list, with what this person can do there. */
export interface RoomRow {
	readonly callId: string;
	readonly scenarioId: string;
	readonly title: string;
	readonly difficulty: number;
	readonly traineeName: string;
	readonly trainerName: string;
	readonly purpose: string;
	readonly status: string;
	readonly openedAt: number;
	/** Where the row leads. */
	readonly go: "trainee" | "caller" | "trainer" | "observer" | "debrief" | null;
}

export interface RoomsView {
	readonly running: readonly RoomRow[];
	readonly past: readonly RoomRow[];
	readonly page: number;
	readonly pages: number;
	readonly mayOpen: boolean;
}

/** The live role-plays that this person may know of: those under way, and a page of those before. */
export async function getRooms(who: SignedIn, page: number): Promise<RoomsView> {
	const asked = {
		...{ personId: who.personId, ledPaths: reach(who, "live.play").paths },
		watchedPaths: reach(who, "live.join").paths,
	};
	const past = { ...asked, running: false };
	const pages = Math.max(1, Math.ceil((await countRooms(past)) / PAGE));
	const at = Math.min(Math.max(1, page), pages);
	const [running, before] = await Promise.all([
		listRooms({ ...asked, running: true }, { limit: 100, offset: 0 }),
		listRooms(past, { limit: PAGE, offset: (at - 1) * PAGE }),
	]);
	return {
		running: running.map((room) => rowOf(who, room)),
		past: before.map((room) => rowOf(who, room)),
		...{ page: at, pages, mayOpen: mayEver(who, "live.play") },
	};
}

function rowOf(who: SignedIn, room: ListedRoom): RoomRow {
	const { callId, scenarioId, titleVi, titleEn, difficulty, traineeName, trainerName, purpose, status } =
		room;
	return {
		...{ callId, scenarioId, difficulty, traineeName, trainerName, purpose, status },
		...{ title: who.language === "vi" ? titleVi : titleEn, openedAt: room.openedAt.getTime() },
		go: goOf(who, room),
	};
}

function goOf(who: SignedIn, { traineeId, trainerId, status, centrePath }: ListedRoom): RoomRow["go"] {
	const centrePaths = [centrePath];
	if (status === "completed" || status === "abandoned")
		return may(who, "call.debrief", { personId: traineeId, centrePaths }) ? "debrief" : null;
	if (traineeId === who.personId) return "trainee";
	if (!may(who, "live.play", { personId: null, centrePaths })) return "observer";
	return trainerId === who.personId ? "caller" : "trainer";
}
