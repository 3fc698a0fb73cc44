import { database } from "./database.server";

/** Whether the result of an assessed call was made known. */
export async function isReleased(callId: string): Promise<boolean> {
	return (await database.release.count({ where: { callId } })) > 0;
}
