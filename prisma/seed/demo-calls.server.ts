import { assessCall } from "../../app/domain/assessment/assess-call";
import type { AssessmentContent } from "../../app/domain/assessment/assessment.schema";
import { newCall } from "../../app/domain/call/call-state";
import { type SeededRandom, seededRandom } from "../../app/domain/shared/seeded-random";
import { decideClaim } from "../../app/features/assessments/decide-claim.server";
import { releaseResult } from "../../app/features/assessments/release-result.server";
import { saveRating } from "../../app/features/assessments/save-rating.server";
import { findDossier } from "../../app/persistence/assessed-calls.server";
import { insertAssignment } from "../../app/persistence/assignments.server";
import { beginAssessment } from "../../app/persistence/begin-assessment.server";
import { findCall, insertCall, storeProgress } from "../../app/persistence/calls.server";
import { insertCaseRecord } from "../../app/persistence/case-records.server";
import { compiledCall } from "../../app/persistence/compiled-calls.server";
import { database } from "../../app/persistence/database.server";
import { getCurrentRubricHash, getRubricVersion } from "../../app/persistence/library.server";
import { insertMachineAssessment } from "../../app/persistence/machine-assessments.server";
import { findCurrentVersion } from "../../app/persistence/scenarios.server";
import type { SignedIn } from "../../app/platform/permissions/signed-in";
import type { DemoPerson, Standing } from "./demo-people";
import { playCall } from "./play-call";

const DAY = 86_400_000;
const SKILL: Record<Standing, number> = {
	new: 0.3,
	learning: 0.6,
	nearly: 0.85,
	eligible: 0.9,
	certified: 0.95,
	expiring: 0.9,
	expired: 0.7,
	suspended: 0.5,
};

/** Calls of the past year: practice for those who learn, assessed ones rated and released, some still in the queue. */
export async function addCalls(people: readonly DemoPerson[], idOf: (login: string) => string, now: number) {
	const raters = [idOf("trainer"), idOf("trainer2")] as const;
	const trainees = people.filter((person) => person.roles.some(({ role }) => role === "trainee"));
	for (const [index, person] of trainees.entries()) {
		const random = seededRandom("demo", person.login);
		const traineeId = idOf(person.login);
		const centreId = person.roles[0]?.centre ?? "national";
		const play = (scenarioId: string, purpose: "practice" | "assessed", daysAgo: number) =>
			addCall({
				scenarioId,
				purpose,
				traineeId,
				centreId,
				startAt: now - daysAgo * DAY - (index % 7) * 3_600_000,
				skill: SKILL[person.standing],
				random,
			});
		if (person.standing === "new") {
			if (index % 2 === 0) await play("S01", "practice", 6 + (index % 5));
			continue;
		}
		await play("S01", "practice", 40 - (index % 10));
		const assessed = await play("S03", "assessed", 9 + (index % 20));
		// The newest wait for their rater.
		if (index % 4 !== 1) await rate(assessed, raters[index % 2] ?? raters[0], random, index % 4 === 2);
	}
	const trainee = idOf("trainee");
	for (const days of [4, 11])
		await insertAssignment({
			personId: trainee,
			scenarioId: "S03",
			purpose: "assessed",
			assignedById: raters[0],
			dueOn: new Date(now + days * DAY),
		});
	await insertAssignment({
		personId: trainee,
		scenarioId: "S01",
		purpose: "practice",
		assignedById: raters[0],
		dueOn: null,
	});
}

async function addCall(call: {
	scenarioId: string;
	purpose: "practice" | "assessed";
	traineeId: string;
	centreId: string;
	startAt: number;
	skill: number;
	random: SeededRandom;
}): Promise<string> {
	const { scenarioId, purpose, traineeId, centreId, startAt, skill, random } = call;
	const version = await findCurrentVersion(scenarioId);
	if (!version) throw new Error(`no scenario ${scenarioId}`);
	const rubricHash = await getCurrentRubricHash(version.rubricId);
	const seed = random.whole(1, 2 ** 31 - 1);
	const made = { scenarioHash: version.hash, seed, language: "vi" as const, readingFactor: 1 };
	const compiled = await compiledCall(made);
	const played = playCall(compiled, { startAt, skill, random });
	const callId = await insertCall(
		{
			...{ ...made, traineeId, centreId, rubricHash, purpose },
			...{ assignmentId: null, startKey: `demo ${scenarioId} ${startAt}` },
		},
		newCall(compiled, startAt),
	);
	const assessed = assessCall(compiled, await getRubricVersion(rubricHash), played.events);
	await insertCaseRecord(callId, assessed.record, assessed.referral);
	await storeProgress(callId, 0, played.state, played.events, assessed.story.trace.ending);
	await insertMachineAssessment(callId, assessed.machine);
	await database.call.update({ where: { id: callId }, data: { createdAt: new Date(startAt) } });
	if (purpose === "assessed")
		await beginAssessment(
			database,
			{
				id: callId,
				rubric: await getRubricVersion(rubricHash),
				difficulty: compiled.scenario.difficulty,
				at: new Date(played.events.at(-1)?.at ?? startAt),
			},
			// The demo is the same whenever it is made: no call of it is drawn.
			null,
		);
	return callId;
}

/** A trainer's assessment, near the machine's but a person's own, and its release unless it is held back. */
async function rate(callId: string, raterId: string, random: SeededRandom, heldBack: boolean) {
	const call = await findCall(callId);
	if (!call) return;
	const compiled = await compiledCall(call);
	const rubric = await getRubricVersion(call.rubricHash);
	const assessed = assessCall(compiled, rubric, call.events);
	const content: AssessmentContent = {
		...assessed.machine,
		ticks: assessed.machine.ticks.filter(() => random.next() > 0.06),
		comments: [
			{
				turn: Math.min(2, assessed.story.trace.turns),
				text: "Chỗ này em giữ được nhịp chậm lại. Lần sau thử hỏi một câu rồi chờ hẳn, đừng hỏi tiếp ngay.",
			},
		],
		note: "",
	};
	const at = (call.completedAt ?? 0) + DAY;
	const who = { personId: raterId, language: "vi" } as SignedIn;
	const dossier = async () => {
		const found = await findDossier(callId);
		if (!found) throw new Error(`no dossier of ${callId}`);
		return found;
	};
	await saveRating(await dossier(), who, { builtOn: 0, content, finished: true }, at);
	if (heldBack) return;
	for (const { code } of assessed.machine.criticalErrors)
		await decideClaim(await dossier(), who, { code, confirmed: true, reason: "Nghe rõ ở lượt này." }, at);
	await releaseResult(await dossier(), who, at + 3_600_000);
}
