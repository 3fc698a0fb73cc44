import { editProgramme } from "~/domain/certification/edit-programme";
import type { Programme } from "~/domain/certification/programme.schema";
import { addJobs } from "~/jobs/add-jobs.server";
import { rebuildStandingsJob } from "~/jobs/keep-standings";
import { database } from "~/persistence/database.server";
import { publishNextProgramme } from "~/persistence/programmes.server";
import { hashOf } from "~/platform/content/content-hash.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { previewProgramme } from "./preview-programme.server";
import { readProgrammeForm } from "./programme-form";
import type { ChangeAnswer, ChangeView } from "./programme-view";

type Changed =
	| { readonly ok: true; readonly to: string }
	| { readonly ok: false; readonly status: number; readonly answer: ChangeAnswer };

/** Does what the form of a programme asks for: adds or takes out a row, shows what would happen, publishes. */
export async function changeProgramme(
	who: SignedIn,
	{ view, versions }: { view: ChangeView; versions: readonly Programme[] },
	posted: Record<string, string | string[]>,
	now: number,
): Promise<Changed> {
	const given = readProgrammeForm(posted);
	const { fields, effectiveFrom, reason } = given;
	const answer = (
		status: number,
		problems: Record<string, string>,
		preview: ChangeAnswer["preview"] = null,
	) => ({
		ok: false as const,
		status,
		answer: { fields, effectiveFrom, reason, problems, preview },
	});
	if (given.tooLong) return answer(422, { form: "tooLong" });
	if (given.deed === "row" || given.deed === "edit") return answer(200, {});
	const edited = editProgramme(versions, fields, { today: view.today, effectiveFrom });
	if (!edited.ok)
		return answer(422, Object.fromEntries(edited.problems.map(({ path, rule }) => [path, rule])));
	const preview = await previewProgramme(versions, edited.programme, now);
	if (given.deed === "preview") return answer(200, {}, preview);
	if (preview.differences.length === 0) return answer(422, { form: "noChange" });
	if (reason === "") return answer(422, { reason: "reason" }, preview);
	const { programme } = edited;
	const published = await database.$transaction(async (on) => {
		const next = { programme, reason, personId: who.personId, builtOn: given.expected };
		if (!(await publishNextProgramme({ hash: hashOf(programme), ...next }, on))) return false;
		await addJobs(rebuildStandingsJob, [{ payload: {}, key: "all" }], on);
		return true;
	});
	return published ? { ok: true, to: `/programmes/${programme.id}?saved` } : answer(409, { form: "stale" });
}
