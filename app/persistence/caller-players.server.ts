import { database } from "./database.server";

/** Who played the caller of a live call (the last to, where somebody took over); null: a script did. */
export async function findCallerPlayer(call: {
	readonly id: string;
	readonly form: "scripted" | "live";
}): Promise<{ readonly personId: string; readonly name: string } | null> {
	if (call.form !== "live") return null;
	const room = await database.liveRoom.findUnique({
		where: { callId: call.id },
		select: { trainer: { select: { id: true, name: true } } },
	});
	return room && { personId: room.trainer.id, name: room.trainer.name };
}
