import type { Method } from "~/domain/standard-setting/study-life";
import { getRubricVersion } from "~/persistence/library.server";
import { getRubricVersions } from "~/persistence/rubric-versions.server";
import { findStudy, type StoredStudy } from "~/persistence/standard-setting.server";
import { notFound } from "~/platform/http/refusals";
import { may, mayEver, reach } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import type { StudyHead } from "./study-view";

/** A study with what whoever asks is in it. */
export interface ReachedStudy {
	readonly study: StoredStudy;
	readonly leads: boolean;
	readonly judges: boolean;
	readonly edits: boolean;
}

/** A study that this person leads or judges in, or 404. */
export async function getStudy(who: SignedIn, id: string | undefined): Promise<ReachedStudy> {
	const study = await findStudy(id ?? "", who.personId, reach(who, "standard-setting.see"));
	if (!study) notFound();
	return {
		study,
		leads: may(who, "standard-setting.lead", { personId: null, centrePaths: [study.centrePath] }),
		judges: mayEver(who, "standard-setting.judge") && study.judges.includes(who.personId),
		edits: mayEver(who, "rubric.edit"),
	};
}

/** The same for whoever leads it: for others it is not there. */
export async function getLedStudy(who: SignedIn, id: string | undefined): Promise<StoredStudy> {
	const { study, leads } = await getStudy(who, id);
	if (!leads) notFound();
	return study;
}

/** The same for a judge of it, of one method where it has to be one. */
export async function getJudgedStudy(
	who: SignedIn,
	id: string | undefined,
	method?: Method,
): Promise<StoredStudy> {
	const { study, judges } = await getStudy(who, id);
	if (!judges || (method && study.method !== method)) notFound();
	return study;
}

/** What stands at the head of every page of a study. */
export async function headOf(study: StoredStudy): Promise<StudyHead> {
	const rubric = await getRubricVersion(study.rubricHash);
	const [newest] = await getRubricVersions(study.rubricId);
	const { id, name, method, anonymous, state, createdBy } = study;
	return {
		id,
		name,
		method,
		anonymous,
		state,
		createdBy,
		createdAt: study.createdAt.getTime(),
		centre: { vi: study.centreVi, en: study.centreEn },
		rubric: {
			hash: study.rubricHash.slice(0, 8),
			name: rubric.name,
			version: rubric.version,
			mean: rubric.pass.mean,
			newest: newest?.hash === study.rubricHash,
		},
	};
}
