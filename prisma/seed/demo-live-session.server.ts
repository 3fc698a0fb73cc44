import { database } from "../../app/persistence/database.server";
import { insertLiveSession } from "../../app/persistence/live-sessions.server";

const MINUTE = 60_000;
const GROUP = ["trainee", "quang.huy", "mai.phuong"];

/** A session of the Hà Nội centre that goes on, and one that is over, in which the demo's trainee took a call. */
export async function addLiveSessions(idOf: (login: string) => string, now: number): Promise<void> {
	const [trainerId, people] = [idOf("trainer"), GROUP.map(idOf)];
	const about = { trainerId, centreId: "ha-noi" };
	await insertLiveSession(
		{
			...{ ...about, id: crypto.randomUUID(), name: "Luyện nghe cùng nhóm" },
			startedAt: new Date(now - 40 * MINUTE),
		},
		people,
	);
	const call = await database.call.findFirst({
		where: { traineeId: idOf("trainee"), purpose: "practice", status: "completed" },
		select: { createdAt: true, completedAt: true },
		orderBy: { completedAt: "desc" },
	});
	if (!call?.completedAt) return;
	const id = crypto.randomUUID();
	await insertLiveSession(
		{
			...{ ...about, id, name: "Cùng nghe lại một cuộc" },
			startedAt: new Date(call.createdAt.getTime() - 30 * MINUTE),
		},
		people,
	);
	await database.liveSession.update({
		where: { id },
		data: { endedAt: new Date(call.completedAt.getTime() + 60 * MINUTE) },
	});
}
