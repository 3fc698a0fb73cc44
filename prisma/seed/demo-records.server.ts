import { database } from "../../app/persistence/database.server";
import { findProgramme } from "../../app/persistence/library.server";
import { RATER_PROGRAMME } from "../../app/persistence/rater-licences.server";
import type { DemoPerson, Standing } from "./demo-people";

const DAY = 86_400_000;
const PROGRAMME = "hotline-counsellor-111";

/** How many days ago the certificate of a standing was granted; it is valid for twelve months. */
const GRANTED_AGO: Partial<Record<Standing, number>> = {
	certified: 150,
	expiring: 330,
	expired: 410,
	suspended: 200,
};
const HOURS: Record<Standing, { course: number; supervised: number }> = {
	new: { course: 0, supervised: 0 },
	learning: { course: 36, supervised: 6 },
	nearly: { course: 60, supervised: 18 },
	eligible: { course: 60, supervised: 24 },
	certified: { course: 60, supervised: 24 },
	expiring: { course: 60, supervised: 24 },
	expired: { course: 60, supervised: 24 },
	suspended: { course: 60, supervised: 24 },
};

/**
 * Hours, and for those who were certified before the product came the paper file that shows their assessed calls
 * (prior learning), with what was decided about their certificates.
 */
export async function addRecords(
	people: readonly DemoPerson[],
	idOf: (login: string) => string,
	now: number,
) {
	const programme = await findProgramme(PROGRAMME, new Date(now));
	if (!programme) throw new Error(`no programme ${PROGRAMME}`);
	const callRequirements = programme.requirements
		.filter((each) => each.kind !== "hours")
		.map((each) => each.id);
	const manager = idOf("manager");
	const trainees = people.filter((person) => person.roles.some(({ role }) => role === "trainee"));
	for (const [index, { login, standing }] of trainees.entries()) {
		const personId = idOf(login);
		const granted = GRANTED_AGO[standing];
		// Nobody's days are the same.
		const ago = (granted ?? 60) + (index % 9) * 2;
		const on = (days: number) => new Date(now - days * DAY);
		const { course, supervised } = HOURS[standing];
		const recorded = { personId, recordedById: manager };
		const hours = [
			...split(course, 12).map((part, n) => ({
				kind: "course",
				hours: part,
				days: ago + 40 - n * 2,
				note: "Khoá nhân viên tư vấn",
			})),
			...split(supervised, 6).map((part, n) => ({
				kind: "supervised",
				hours: part,
				days: ago + 20 - n * 3,
				note: "Trực có người kèm",
			})),
			...(standing === "expiring"
				? [{ kind: "refresher", hours: 6, days: 45, note: "Bồi dưỡng định kỳ" }]
				: []),
		];
		await database.hoursEntry.createMany({
			data: hours.map(({ days, ...entry }) => ({
				...entry,
				...recorded,
				on: on(days),
				recordedAt: on(days - 1),
			})),
		});
		if (granted !== undefined || standing === "eligible")
			await database.priorLearning.create({
				data: {
					...recorded,
					programmeId: PROGRAMME,
					requirementIds: callRequirements,
					document: `Hồ sơ đánh giá giấy số ${String(index + 11).padStart(3, "0")}/HS-ĐG`,
					on: on(ago + 5),
					recordedAt: on(ago + 4),
				},
			});
		if (granted !== undefined)
			await database.certificateEvent.create({
				data: {
					...recorded,
					programmeId: PROGRAMME,
					type: "granted",
					effectiveOn: on(ago),
					recordedAt: on(ago),
				},
			});
		if (standing === "suspended")
			await database.certificateEvent.create({
				data: {
					...recorded,
					programmeId: PROGRAMME,
					type: "suspended",
					effectiveOn: on(20),
					recordedAt: on(20),
					reason: "Chờ đánh giá lại sau một lỗi nghiêm trọng đã xác nhận.",
				},
			});
	}
}

/** The demo's trainers were trained and calibrated on paper before the product came, and hold the rater licence. */
export async function addRaterLicences(raterIds: readonly string[], recordedById: string, now: number) {
	const on = (days: number) => new Date(now - days * DAY);
	for (const [index, personId] of raterIds.entries()) {
		const ago = 100 + index * 20;
		const recorded = { personId, recordedById, recordedAt: on(ago) };
		await database.hoursEntry.create({
			data: { ...recorded, kind: "rater-training", hours: 8, on: on(ago + 3), note: "Tập huấn người chấm" },
		});
		await database.priorLearning.create({
			data: {
				...{ ...recorded, programmeId: RATER_PROGRAMME, requirementIds: ["calibration"], on: on(ago + 1) },
				document: `Biên bản hiệu chuẩn trên giấy số 0${index + 1}/BB-HC`,
			},
		});
		await database.certificateEvent.create({
			data: { ...recorded, programmeId: RATER_PROGRAMME, type: "granted", effectiveOn: on(ago) },
		});
	}
}

/** A number of hours in parts of at most `most`. */
function split(hours: number, most: number): number[] {
	const parts: number[] = [];
	for (let rest = hours; rest > 0; rest -= most) parts.push(Math.min(most, rest));
	return parts;
}
