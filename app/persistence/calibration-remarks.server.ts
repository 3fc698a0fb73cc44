import { audit } from "./audit.server";
import { database } from "./database.server";

/** What the meeting decided about a turn or a criterion of a call. */
export interface Remark {
	readonly id: string;
	readonly calibrationCallId: string;
	readonly turn: number | null;
	readonly criterion: string | null;
	readonly text: string;
	readonly by: string;
	readonly at: Date;
	/** The draft of the rubric's next version that takes it up. */
	readonly rubricDraftId: string | null;
}

const SELECT = {
	id: true,
	calibrationCallId: true,
	turn: true,
	criterion: true,
	text: true,
	at: true,
	rubricDraftId: true,
	by: { select: { name: true } },
} as const;

/** The decisions of the meeting about these calls that stand, in the order in which they were written. */
export async function listRemarks(calibrationCallIds: readonly string[]): Promise<Remark[]> {
	const rows = await database.calibrationRemark.findMany({
		where: { calibrationCallId: { in: [...calibrationCallIds] }, voidedAt: null },
		orderBy: [{ at: "asc" }, { id: "asc" }],
		select: SELECT,
	});
	return rows.map(({ by, ...row }) => ({ ...row, by: by.name }));
}

export async function insertRemark(
	remark: Pick<Remark, "calibrationCallId" | "turn" | "criterion" | "text">,
	personId: string,
): Promise<void> {
	await database.$transaction(async (on) => {
		await on.calibrationRemark.create({ data: { ...remark, byId: personId } });
		const subject = `calibration-call:${remark.calibrationCallId}`;
		await audit({ personId, action: "calibration.decided", subject }, on);
	});
}

/** Strikes a decision of a call out. False where it does not stand there. */
export async function voidRemark(id: string, calibrationCallId: string, personId: string): Promise<boolean> {
	return database.$transaction(async (on) => {
		const { count } = await on.calibrationRemark.updateMany({
			where: { id, calibrationCallId, voidedAt: null },
			data: { voidedAt: new Date() },
		});
		const subject = `calibration-call:${calibrationCallId}`;
		if (count > 0) await audit({ personId, action: "calibration.decision-struck", subject }, on);
		return count > 0;
	});
}

/** Notes that a draft of the rubric takes a decision up as a clarification. False where it does not stand there. */
export async function takeUpRemark(
	id: string,
	calibrationCallId: string,
	rubricDraftId: string,
): Promise<boolean> {
	const { count } = await database.calibrationRemark.updateMany({
		where: { id, calibrationCallId, voidedAt: null },
		data: { rubricDraftId },
	});
	return count > 0;
}

/** Decisions of meetings that a draft of a rubric takes up, with the round in which they were made. */
export async function listRemarksOfDraft(
	rubricDraftId: string,
): Promise<(Remark & { readonly roundName: string; readonly number: number })[]> {
	const rows = await database.calibrationRemark.findMany({
		where: { rubricDraftId, voidedAt: null },
		orderBy: [{ at: "asc" }, { id: "asc" }],
		select: {
			...SELECT,
			call: { select: { round: { select: { name: true } }, call: { select: { number: true } } } },
		},
	});
	return rows.map(({ by, call, ...row }) => ({
		...{ ...row, by: by.name },
		...{ roundName: call.round.name, number: call.call.number },
	}));
}
