import { uuidv7 } from "uuidv7";
import { differencesOf, editProgramme, newestOf } from "~/domain/certification/edit-programme";
import type { Programme } from "~/domain/certification/programme.schema";
import { fieldsOfProgramme, type GivenChange } from "~/domain/certification/programme-fields";
import { addJobs } from "~/jobs/add-jobs.server";
import { rebuildStandingsJob } from "~/jobs/keep-standings";
import { previewProgrammeJob } from "~/jobs/preview-programme";
import { database } from "~/persistence/database.server";
import { insertProgrammePreview } from "~/persistence/programme-previews.server";
import { publishNextProgramme } from "~/persistence/programmes.server";
import { hashOf } from "~/platform/content/content-hash.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { Change } from "./change.query.server";
import { readProgrammeForm } from "./programme-form";
import type { ChangeAnswer } from "./programme-view";

type Changed =
	| { readonly ok: true; readonly to: string }
	| { readonly ok: false; readonly status: number; readonly answer: ChangeAnswer };

/**
 * Does what the form of a programme asks for: adds or takes out a row, has counted whom the version would touch,
 * publishes it. Published is only what somebody has looked at.
 */
export async function changeProgramme(
	who: SignedIn,
	{ view, versions, looked }: Change,
	posted: Record<string, string | string[]>,
	now: number,
): Promise<Changed> {
	const { fields, effectiveFrom, reason, deed, expected, tooLong } = readProgrammeForm(posted);
	const answer = (status: number, problems: Record<string, string>, looked = false): Changed => ({
		...{ ok: false, status },
		answer: { fields, effectiveFrom, reason, problems, looked },
	});
	if (tooLong) return answer(422, { form: "tooLong" });
	if (deed === "row") return answer(200, {});
	const edited = editProgramme(versions, fields, { today: view.today, effectiveFrom });
	if (!edited.ok)
		return answer(422, Object.fromEntries(edited.problems.map(({ path, rule }) => [path, rule])));
	const { programme } = edited;
	const hash = hashOf(programme);
	const given = { fields, effectiveFrom, reason };
	if (deed === "preview")
		return { ok: true, to: await askForPreview(who, view.expected, { programme, hash, given }, now) };
	if (expected !== view.expected) return answer(409, { form: "stale" });
	if (!differs(versions, programme)) return answer(422, { form: "noChange" });
	if (!looked?.result || looked.hash !== hash)
		return {
			ok: true,
			to: await askForPreview(who, view.expected, { programme, hash, given }, now, "&again"),
		};
	if (reason === "") return answer(422, { reason: "reason" }, true);
	const published = await database.$transaction(async (on) => {
		const next = { programme, hash, reason, personId: who.personId, builtOn: expected };
		if (!(await publishNextProgramme(next, on))) return false;
		await addJobs(rebuildStandingsJob, [{ payload: {}, key: "all" }], on);
		return true;
	});
	return published ? { ok: true, to: `/programmes/${programme.id}?saved` } : answer(409, { form: "stale" });
}

const differs = (versions: readonly Programme[], next: Programme) =>
	differencesOf(fieldsOfProgramme(newestOf(versions)), fieldsOfProgramme(next)).length > 0;

/** Keeps what the form says, and has counted whom it would touch. Returns where to look at it. */
async function askForPreview(
	who: SignedIn,
	builtOn: string,
	next: { readonly programme: Programme; readonly hash: string; readonly given: GivenChange },
	now: number,
	note = "",
): Promise<string> {
	const id = uuidv7();
	const programmeId = next.programme.id;
	await database.$transaction(async (on) => {
		const asked = { id, programmeId, builtOn, askedById: who.personId, askedAt: new Date(now) };
		await insertProgrammePreview({ ...asked, ...next }, on);
		await addJobs(previewProgrammeJob, [{ payload: { previewId: id }, key: id }], on);
	});
	return `/programmes/${programmeId}/change?preview=${id}${note}#preview`;
}
