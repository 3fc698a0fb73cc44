import { assessCall } from "../../../app/domain/assessment/assess-call";
import { newCall } from "../../../app/domain/call/call-state";
import { seededRandom } from "../../../app/domain/shared/seeded-random";
import { insertCall, storeProgress } from "../../../app/persistence/calls.server";
import { insertCaseRecord } from "../../../app/persistence/case-records.server";
import { compiledCall } from "../../../app/persistence/compiled-calls.server";
import { database } from "../../../app/persistence/database.server";
import { getCurrentRubricHash, getRubricVersion } from "../../../app/persistence/library.server";
import { insertMachineAssessment } from "../../../app/persistence/machine-assessments.server";
import { findCurrentVersion } from "../../../app/persistence/scenarios.server";
import { playCall } from "../play-call";

const SCENARIOS = ["S01", "S03"];

/**
 * Practice calls with their whole log, played by the product's own rules: the sample of which debriefs can be read.
 *
 * @param people whose calls they are, in turn
 */
export async function addPlayedCalls(
	people: readonly { readonly id: string; readonly centre: string; readonly joined: Date }[],
	{ count, until }: { count: number; until: string },
	say: (made: number) => void,
): Promise<number> {
	let events = 0;
	for (let n = 0; n < count; n++) {
		const who = people[(n * 37) % people.length];
		const version = await findCurrentVersion(SCENARIOS[n % SCENARIOS.length] ?? "S01");
		if (!who || !version) throw new Error("nobody to play a call, or no scenario");
		const random = seededRandom("large", String(n));
		const startAt = Math.round(
			who.joined.getTime() + random.next() * (Date.parse(until) - who.joined.getTime()),
		);
		const made = { scenarioHash: version.hash, seed: n + 1, language: "vi" as const, readingFactor: 1 };
		const compiled = await compiledCall(made);
		const played = playCall(compiled, { startAt, skill: random.next(), random });
		const rubricHash = await getCurrentRubricHash(version.rubricId);
		const call = {
			...made,
			traineeId: who.id,
			centreId: who.centre,
			rubricHash,
			purpose: "practice" as const,
		};
		const id = await insertCall(
			{ ...call, assignmentId: null, startKey: `large played ${n}` },
			newCall(compiled, startAt),
		);
		const assessed = assessCall(compiled, await getRubricVersion(rubricHash), played.events);
		await insertCaseRecord(id, assessed.record, assessed.referral);
		await storeProgress(id, 0, played.state, played.events, assessed.story.trace.ending);
		await insertMachineAssessment(id, assessed.machine);
		await database.call.update({ where: { id }, data: { createdAt: new Date(startAt) } });
		events += played.events.length;
		if ((n + 1) % 500 === 0) say(n + 1);
	}
	return events;
}
