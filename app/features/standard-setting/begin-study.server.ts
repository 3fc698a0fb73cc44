import { searchName } from "~/domain/shared/search-name";
import { listCentres } from "~/persistence/centres.server";
import { getRubricVersion } from "~/persistence/library.server";
import { findRubricByStart, listRubricVersions } from "~/persistence/rubric-versions.server";
import { insertStudy } from "~/persistence/standard-setting.server";
import { checkForm } from "~/platform/http/form.server";
import { may } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { newStudyForm } from "./study-forms";
import type { BothLanguages } from "./study-view";

/** What a new study can be about, and where it can belong. */
export interface NewStudyView {
	readonly rubrics: readonly {
		readonly hash: string;
		readonly name: BothLanguages;
		readonly version: number;
		readonly newest: boolean;
		readonly mean: number;
	}[];
	readonly centres: readonly { readonly id: string; readonly name: BothLanguages; readonly depth: number }[];
}

const leadsAt = (who: SignedIn, path: string) =>
	may(who, "standard-setting.lead", { personId: null, centrePaths: [path] });

/** The choices of the form: every rubric version, newest first, and the centres within reach. */
export async function getNewStudy(who: SignedIn): Promise<NewStudyView> {
	const [versions, centres] = await Promise.all([listRubricVersions(), listCentres()]);
	const reached = centres.filter(({ path }) => leadsAt(who, path));
	const depthOf = (path: string) => path.split("/").length;
	const top = Math.min(...reached.map(({ path }) => depthOf(path)));
	return {
		// Versions are kept once they were read.
		rubrics: await Promise.all(
			versions.map(async ({ hash, rubricId }) => {
				const { name, version, pass } = await getRubricVersion(hash);
				const newest = versions.find((each) => each.rubricId === rubricId)?.hash === hash;
				return { hash: hash.slice(0, 8), name, version, newest, mean: pass.mean };
			}),
		),
		centres: reached.map(({ id, path, nameVi, nameEn }) => ({
			id,
			name: { vi: nameVi, en: nameEn },
			depth: depthOf(path) - top,
		})),
	};
}

type Begun =
	| { readonly ok: true; readonly to: string }
	| {
			readonly ok: false;
			readonly errors: Readonly<Record<string, string>>;
			readonly given: Readonly<Record<string, string>>;
	  };

/** Begins a study where whoever asks leads. */
export async function beginStudy(who: SignedIn, given: Record<string, string | string[]>): Promise<Begun> {
	const form = checkForm(given, newStudyForm);
	if (!form.ok) return form;
	const { key, name, method, rubric, centreId, named } = form.value;
	const refused = (errors: Record<string, string>): Begun => ({
		ok: false,
		errors,
		given: { key, name, method, rubric, centreId, named },
	});
	const hash = await findRubricByStart(rubric);
	if (!hash) return refused({ rubric: "needRubric" });
	const centre = (await listCentres()).find(({ id, path }) => id === centreId && leadsAt(who, path));
	if (!centre) return refused({ centreId: "needCentre" });
	const made = await insertStudy({
		id: key,
		name,
		searchName: searchName(name),
		method,
		anonymous: named === "no",
		rubricHash: hash,
		centreId: centre.id,
		createdById: who.personId,
	});
	return made ? { ok: true, to: `/standard-setting/${key}` } : refused({ key: "stale" });
}
