import { expect, test } from "vitest";
import { suggestedCalls } from "~/features/suggestions/suggestions.query.server";
import { declineAssignment, insertAssignment } from "~/persistence/assignments.server";
import { testDatabase } from "../setup/db-test";
import { plantRatedCalls } from "../setup/plant-rated-calls";
import { personId } from "./fixtures";

const ids = async (person: string, now = Date.now()) =>
	(await suggestedCalls(person, now)).map(({ scenarioId }) => scenarioId);

test("what is suggested is open, within a step of what was done, and neither waits, was declined, nor is under way", async () => {
	const [person, trainer] = [await personId("trainer2"), await personId("trainer")];
	const [first = ""] = await ids(person);
	const { difficulty } = (await suggestedCalls(person, Date.now()))[0] ?? {};
	expect(difficulty, "nothing was done yet").toBe(1);
	const assign = () =>
		insertAssignment({
			personId: person,
			scenarioId: first,
			purpose: "practice",
			assignedById: trainer,
			dueOn: null,
		});
	const assigned = await assign();
	expect(await ids(person), "while it waits").not.toContain(first);
	await declineAssignment(assigned, person, new Date());
	expect(await ids(person), "once it was declined").not.toContain(first);

	// Taken all the same, later: it may be suggested again once that is long ago.
	await testDatabase().query(
		`UPDATE "Assignment" SET "declinedAt" = now() - interval '90 days' WHERE id = $1`,
		[assigned],
	);
	await plantRatedCalls(testDatabase(), { personId: person, levels: [4], scenarioId: first });
	const had = await testDatabase().query<{ id: string; pool: string; difficulty: number }>(
		`SELECT s.id, v.pool, v.difficulty FROM "Scenario" s JOIN "ScenarioVersion" v ON v.hash = s."currentHash"`,
	);
	const suggested = await suggestedCalls(person, Date.now());
	for (const { scenarioId } of suggested) {
		const version = had.find(({ id }) => id === scenarioId);
		expect(version?.pool).toBe("open");
		expect(version?.difficulty).toBeLessThanOrEqual(2);
	}
	// The planted call misses basics in most criteria: each suggestion names one that was low.
	expect(suggested.length).toBe(3);
	for (const { reason, criterion } of suggested) {
		expect(reason).toMatchObject({ kind: "weak", calls: 1 });
		expect(criterion?.vi).toBeTruthy();
	}
	expect(await suggestedCalls(person, Date.now())).toEqual(suggested);
});
