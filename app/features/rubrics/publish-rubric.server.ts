import { checkRubricDraft } from "~/domain/rubric/check-rubric-draft";
import { compareRubrics } from "~/domain/rubric/compare-rubrics";
import type { Rubric } from "~/domain/rubric/rubric.schema";
import { type Coded, itemsOf, reusedItems } from "~/domain/rubric/rubric-codes";
import { itemOf, withoutRetired } from "~/domain/rubric/rubric-draft";
import { rubricUsesOf } from "~/domain/scenario/rubric-uses";
import { getRubricVersion, getScenarioVersion } from "~/persistence/library.server";
import { getRubricVersions, publishRubricDraft } from "~/persistence/rubric-versions.server";
import { listCurrentVersions } from "~/persistence/scenarios.server";
import { listCutStudies } from "~/persistence/standard-setting-cuts.server";
import { hashOf } from "~/platform/content/content-hash.server";
import { checkForm } from "~/platform/http/form.server";
import { notFound } from "~/platform/http/refusals";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { toDifferenceView } from "./difference-view";
import { publishForm } from "./part-form";
import type { DraftRefusal, PublicationView, StuckScenario } from "./rubric-draft-view";
import { getStoredRubricDraft, headOf } from "./rubric-drafts.query.server";
import { shortHash } from "./rubrics-view";

/** What publishing would change, what follows from it, and what stands in its way. */
export async function getPublication(id: string | undefined): Promise<PublicationView> {
	const stored = await getStoredRubricDraft(id);
	const versions = await getRubricVersions(stored.rubricId);
	const [current] = versions;
	if (!current) notFound();
	const { rubric, problems } = checkRubricDraft(stored.content);
	const scenarios = (await listCurrentVersions({ sealed: true })).filter(
		({ rubricId }) => rubricId === stored.rubricId,
	);
	const drafted = withoutRetired(stored.content);
	// What is missing or wrong compares like anything else.
	const difference = toDifferenceView(current.rubric, rubric ?? (drafted as unknown as Rubric));
	return {
		head: await headOf(stored),
		problems,
		unchanged: difference.total === 0,
		stuck: await stuckScenarios(stored.rubricId, drafted),
		difference,
		unseen: rubric ? newBasics(current.rubric, rubric) : [],
		toProve: scenarios.length,
		next: Math.max(...versions.map((version) => version.rubric.version)) + 1,
		currentVersion: current.rubric.version,
		expected: shortHash(current.hash),
		draft: { rubric: stored.content.rubric, retired: stored.content.retired },
		cutStudy: await cutStudyOf(stored.id, stored.rubricId, drafted.pass.mean),
	};
}

/** The study whose cut was taken into this draft and still stands in it: the reason begins with its name. */
async function cutStudyOf(
	draftId: string,
	rubricId: string,
	mean: number | string,
): Promise<PublicationView["cutStudy"]> {
	const studies = await listCutStudies(rubricId, { personId: "", reach: { own: false, paths: [] } });
	const study = studies.findLast((each) => each.draftId === draftId && each.cut === mean);
	return study ? { name: study.name, cut: study.cut } : null;
}

/** The scenarios in use that refer to what a rubric does not have. */
async function stuckScenarios(rubricId: string, next: Coded): Promise<StuckScenario[]> {
	const known = itemsOf(next);
	const inUse = (await listCurrentVersions({ sealed: true })).filter(
		(version) => version.rubricId === rubricId,
	);
	// Versions are kept once they were read.
	const scenarios = await Promise.all(inUse.map(({ hash }) => getScenarioVersion(hash)));
	return inUse.flatMap(({ scenarioId, title }, index) => {
		const scenario = scenarios[index];
		const items = scenario ? [...rubricUsesOf(scenario)].filter((item) => !known.has(item)) : [];
		return items.length > 0 ? [{ id: scenarioId, title, items }] : [];
	});
}

/** Basic behaviours that are new, and that the machine can only see where a reply shows them. */
function newBasics(before: Rubric, after: Rubric): string[] {
	const known = itemsOf(before);
	return after.criteria.flatMap(({ id, basic }) =>
		basic.map((behaviour) => itemOf.behaviour(id, behaviour.id)).filter((item) => !known.has(item)),
	);
}

type Published =
	| { readonly ok: true; readonly to: string }
	| { readonly ok: false; readonly refusal: DraftRefusal; readonly status: number; readonly reason: string };

/** Publishes a draft as the next version; whatever stands in its way is said, and nothing is published. */
export async function publishRubric(
	who: SignedIn,
	id: string | undefined,
	given: Record<string, string | string[]>,
): Promise<Published> {
	const stored = await getStoredRubricDraft(id);
	const reason = typeof given.reason === "string" ? given.reason : "";
	const refuse = (refusal: DraftRefusal, status = 409): Published => ({ ok: false, refusal, status, reason });
	const form = checkForm(given, publishForm);
	if (!form.ok)
		return refuse(form.errors.revision || form.errors.expected ? "unknownDeed" : "needReason", 422);
	const versions = await getRubricVersions(stored.rubricId);
	const expected = versions.find(({ hash }) => shortHash(hash) === form.value.expected)?.hash ?? "";
	if ((await stuckScenarios(stored.rubricId, withoutRetired(stored.content))).length > 0)
		return refuse("stuck");
	const base = await getRubricVersion(stored.baseHash);
	const deed = {
		personId: who.personId,
		reason: form.value.reason,
		revision: Number(form.value.revision),
		expected,
	};
	const published = await publishRubricDraft<DraftRefusal>(stored.id, deed, ({ draft, versions, next }) => {
		const { rubric } = checkRubricDraft(draft.content);
		const current = versions[0]?.rubric;
		if (!rubric || !current) return "problems";
		if (compareRubrics(current, rubric).length === 0) return "unchanged";
		const all = versions.map((version) => version.rubric);
		if (reusedItems(rubric, base, all).length > 0) return "reused";
		const numbered = { ...rubric, version: next };
		return { rubric: numbered, hash: hashOf(numbered) };
	});
	// Somebody else published or discarded it a moment ago: there is no page of it any more.
	if (published === "gone") return { ok: true, to: "/rubrics?gone" };
	return typeof published === "string"
		? refuse(published)
		: { ok: true, to: `/rubrics/${shortHash(published.hash)}?published` };
}
