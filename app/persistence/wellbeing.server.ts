import { database } from "./database.server";

/** Whether the trainee has answered how they were after this call. */
export async function hasWellbeingCheck(callId: string): Promise<boolean> {
	return (await database.wellbeingCheck.count({ where: { callId } })) > 0;
}

/** Keeps how the trainee was. No score and no report reads it. */
export async function insertWellbeingCheck(callId: string, feeling: string, talk: boolean): Promise<void> {
	await database.wellbeingCheck.create({ data: { callId, feeling, talk } });
}
