import type { CalibrationResult, HoursEntry } from "#prisma/client";
import type {
	CallRecord,
	CertificateRecord,
	HoursRecord,
	TrainingRecord,
} from "~/domain/certification/records";
import { dayInVietnam } from "~/domain/certification/records";
import { database, type Transaction } from "./database.server";
import { isoDay } from "./plain-day.server";

/** The programme that the hotline's counsellors are certified in. */
export const HOTLINE_PROGRAMME = "hotline-counsellor-111";

/**
 * What counts towards people's status in a programme: hours, assessed calls with a released result, rounds of
 * calibration, what was decided about their certificates, prior learning. Everybody asked about has a list; six
 * statements, however many they are.
 */
export async function findTrainingRecords(
	personIds: readonly string[],
	programmeId: string = HOTLINE_PROGRAMME,
	on: Transaction = database,
): Promise<Map<string, TrainingRecord[]>> {
	const found = await findRecordsByProgramme(personIds, [programmeId], on);
	return found.get(programmeId) ?? new Map();
}

/** The same for several programmes at once: what counts in all of them is read once. By programme, then by person. */
export async function findRecordsByProgramme(
	personIds: readonly string[],
	programmeIds: readonly string[],
	on: Transaction = database,
): Promise<Map<string, Map<string, TrainingRecord[]>>> {
	const ids = [...personIds];
	const within = { personId: { in: ids }, programmeId: { in: [...programmeIds] } };
	const [hours, calls, calibrations, certificates, prior] = await Promise.all([
		on.hoursEntry.findMany({ where: { personId: { in: ids } } }),
		findReleasedCalls(ids, on),
		on.calibrationResult.findMany({ where: { raterId: { in: ids } } }),
		on.certificateEvent.findMany({ where: within }),
		on.priorLearning.findMany({ where: within }),
	]);
	const everywhere = new Map<string, TrainingRecord[]>(ids.map((id) => [id, []]));
	for (const row of hours) everywhere.get(row.personId)?.push(toHoursRecord(row));
	const scenarios = await findCalledScenarios(calls, on);
	for (const row of calls) {
		const scenario = scenarios.get(row.scenarioHash);
		if (scenario) everywhere.get(row.personId)?.push(toCallRecord(row, scenario));
	}
	for (const row of calibrations) everywhere.get(row.raterId)?.push(toCalibrationRecord(row));
	const found = new Map(
		programmeIds.map((id) => [
			id,
			new Map([...everywhere].map(([person, records]) => [person, [...records]])),
		]),
	);
	for (const row of certificates)
		found
			.get(row.programmeId)
			?.get(row.personId)
			?.push({
				type: "certificate",
				id: row.id,
				event: row.type as CertificateRecord["event"],
				on: isoDay(row.effectiveOn),
				recordedAt: row.recordedAt.toISOString(),
			});
	for (const row of prior)
		found
			.get(row.programmeId)
			?.get(row.personId)
			?.push({
				type: "prior-learning",
				id: row.id,
				requirements: row.requirementIds,
				document: row.document,
				on: isoDay(row.on),
				recordedAt: row.recordedAt.toISOString(),
				voidedAt: row.voidedAt?.toISOString(),
			});
	return found;
}

const toHoursRecord = (row: HoursEntry): HoursRecord => ({
	type: "hours",
	id: row.id,
	kind: row.kind as HoursRecord["kind"],
	hours: row.hours.toNumber(),
	on: isoDay(row.on),
	recordedAt: row.recordedAt.toISOString(),
	voidedAt: row.voidedAt?.toISOString(),
});

const toCalibrationRecord = (row: CalibrationResult): TrainingRecord => ({
	type: "calibration",
	id: row.roundId,
	calls: row.calls,
	kappa: row.kappa,
	lowestUpperEnd: row.lowestUpperEnd,
	criticalErrorsMissed: row.criticalErrorsMissed,
	on: dayInVietnam(row.recordedAt.toISOString()),
	recordedAt: row.recordedAt.toISOString(),
	voidedAt: row.voidedAt?.toISOString(),
});

interface ReleasedCallRow {
	id: string;
	personId: string;
	scenarioHash: string;
	form: string;
	completedAt: Date;
	releasedAt: Date;
	/** When an amended result took its place. */
	withdrawnAt: Date | null;
	passes: boolean;
	raters: number;
	/** Null: released before licences were asked for. */
	licensed: number | null;
	critical: boolean;
}

function findReleasedCalls(personIds: string[], on: Transaction): Promise<ReleasedCallRow[]> {
	return on.$queryRaw<ReleasedCallRow[]>`
		SELECT c.id, c."traineeId" AS "personId", c."scenarioHash", c.form,
			c."completedAt", r."releasedAt", r.passes,
			coalesce((r.outcome ->> 'raters')::int, 0) AS raters, (r.outcome ->> 'licensed')::int AS licensed,
			coalesce(jsonb_array_length(r.outcome -> 'criticalErrors'), 0) > 0 AS critical,
			lead(r."releasedAt") OVER (PARTITION BY r."callId" ORDER BY r.number) AS "withdrawnAt"
		FROM "Call" c JOIN "Release" r ON r."callId" = c.id
		WHERE c."traineeId" = ANY(${personIds}) AND c.purpose = 'assessed' AND c."completedAt" IS NOT NULL`;
}

/** What counts of a scenario. Many calls share few of them. */
type CalledScenario = Pick<CallRecord, "scenarioId" | "category" | "difficulty" | "tags">;

async function findCalledScenarios(
	calls: readonly ReleasedCallRow[],
	on: Transaction,
): Promise<ReadonlyMap<string, CalledScenario>> {
	const hashes = [...new Set(calls.map(({ scenarioHash }) => scenarioHash))];
	const rows = await on.scenarioVersion.findMany({
		where: { hash: { in: hashes } },
		select: { hash: true, scenarioId: true, category: true, difficulty: true, tags: true },
	});
	return new Map(rows.map(({ hash, ...scenario }) => [hash, scenario]));
}

/** Known from the release on: before it, nothing is said of the call. */
function toCallRecord(row: ReleasedCallRow, scenario: CalledScenario): TrainingRecord {
	const { id, passes } = row;
	const releasedAt = row.releasedAt.toISOString();
	return {
		type: "call",
		id,
		...scenario,
		live: row.form === "live",
		raters: row.raters,
		licensedRaters: row.licensed,
		passed: passes,
		criticalConfirmed: row.critical,
		on: dayInVietnam(row.completedAt.toISOString()),
		recordedAt: releasedAt,
		releasedAt,
		withdrawnAt: row.withdrawnAt?.toISOString(),
	};
}
