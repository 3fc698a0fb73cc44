import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

/** A session of Hà Nội with the demo's trainee and two colleagues, and one of Đà Nẵng; a year of calls falls into each. */
export interface PlantedLiveSessions {
	readonly own: string;
	readonly foreign: string;
}

export async function plantLiveSessions({
	query,
}: Pick<TestDatabase, "query">): Promise<PlantedLiveSessions> {
	const plant = async (centre: string, trainer: string, logins: readonly string[]) => {
		const [row] = await query<{ id: string }>(
			`INSERT INTO "LiveSession" (id, name, "trainerId", "centreId", "startedAt")
			 SELECT gen_random_uuid(), 'Luyện nghe cùng nhóm', id, $2, now() - interval '1 year'
			 FROM "Person" WHERE email = $1 RETURNING id`,
			[emailOf(trainer), centre],
		);
		if (!row) throw new Error(`no session of ${centre}`);
		await query(
			`INSERT INTO "LiveSessionMember" ("sessionId", "personId") SELECT $1, id FROM "Person" WHERE email = ANY($2)`,
			[row.id, logins.map(emailOf)],
		);
		return row.id;
	};
	return {
		own: await plant("ha-noi", "trainer", ["trainee", "quang.huy", "mai.phuong"]),
		foreign: await plant("da-nang", "xuan.truong", ["bich.ngoc"]),
	};
}
