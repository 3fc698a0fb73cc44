import { expect, it } from "vitest";
import { database } from "~/persistence/database.server";
import { testDatabase } from "../setup/db-test";

const isRight = async () => {
	const [row] = await database.$queryRaw<[{ compared: number; wrong: number }]>`
		SELECT count(*)::int AS compared, (count(*) FILTER (WHERE
			(s."centreId", s."traineeId", s."scenarioHash", s.number, s."completedAt") IS DISTINCT FROM
			(c."centreId", c."traineeId", c."scenarioHash", c.number, c."completedAt")))::int AS wrong
		FROM "AssessmentStanding" s JOIN "Call" c ON c.id = s."callId"`;
	return row;
};

it("have of the call what the queue reads, whoever writes either", async () => {
	const before = await isRight();
	expect(before.wrong).toBe(0);
	expect(before.compared).toBeGreaterThan(5);
	const { callId, centreId } = await database.assessmentStanding.findFirstOrThrow();
	const elsewhere = await database.centre.findFirstOrThrow({ where: { id: { not: centreId } } });
	await database.call.update({
		where: { id: callId },
		data: { centreId: elsewhere.id, completedAt: new Date() },
	});
	expect(await database.assessmentStanding.findUnique({ where: { callId } })).toMatchObject({
		centreId: elsewhere.id,
	});
	await database.assessmentStanding.update({ where: { callId }, data: { centreId, number: 1_000_000 } });
	expect(await isRight()).toEqual(before);
	await testDatabase().query(`DELETE FROM "AssessmentStanding" WHERE "callId" = $1`, [callId]);
	await database.assessmentStanding.create({
		data: { callId, state: "rated", people: [], dueAt: new Date() },
	});
	expect(await isRight()).toEqual(before);
});
