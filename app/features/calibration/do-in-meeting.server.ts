import { roundState } from "~/domain/calibration/round-state";
import { draftOf } from "~/domain/rubric/rubric-draft";
import { insertRemark, takeUpRemark, voidRemark } from "~/persistence/calibration-remarks.server";
import { getCurrentRubricHash, getRubricVersion } from "~/persistence/library.server";
import { insertRubricDraft } from "~/persistence/rubric-drafts.server";
import { forbidden, notFound } from "~/platform/http/refusals";
import { mayEver } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { MeetingDeed } from "./round-forms";
import { getRound } from "./round-in-reach.server";

/** Writes a decision of the meeting down, strikes it out, or gives it to the rubric's next version; where to go then. */
export async function doInMeeting(
	who: SignedIn,
	params: { roundId?: string; calibrationCallId?: string },
	deed: MeetingDeed,
): Promise<string> {
	const { round, leads, part } = await getRound(who, params.roundId);
	const call = round.calls.find(({ id }) => id === params.calibrationCallId);
	if (!call || roundState(round) !== "closed") notFound();
	if (!leads && part !== "panel") forbidden();
	const here = `/calibration/${round.id}/calls/${call.id}/meeting`;
	if (deed.deed === "remark") {
		const { criteria } = await getRubricVersion(round.rubricHash);
		const criterion = criteria.some(({ id }) => id === deed.criterion) ? deed.criterion : null;
		const { turn, text } = deed;
		await insertRemark({ calibrationCallId: call.id, turn, criterion, text }, who.personId);
		return `${here}#decisions`;
	}
	if (deed.deed === "strike") {
		if (!(await voidRemark(deed.remark, call.id, who.personId))) notFound();
		return `${here}#decisions`;
	}
	if (!mayEver(who, "rubric.edit")) forbidden();
	const { id: rubricId } = await getRubricVersion(round.rubricHash);
	const baseHash = await getCurrentRubricHash(rubricId);
	const content = draftOf(await getRubricVersion(baseHash));
	const draftId = await insertRubricDraft({ rubricId, baseHash, content }, who.personId);
	if (!draftId || !(await takeUpRemark(deed.remark, call.id, draftId))) notFound();
	return `/rubric-drafts/${draftId}`;
}
