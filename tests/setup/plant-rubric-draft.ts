import type { Rubric } from "../../app/domain/rubric/rubric.schema";
import { draftOf, type RubricDraft } from "../../app/domain/rubric/rubric-draft";
import { emailOf } from "./sessions";
import type { TestDatabase } from "./test-databases";

/**
 * The open draft of the rubric's next version, anew, saved by somebody, with a wording that changed and a behaviour that
 * is not written yet; and the short hash of the version from which it was begun.
 */
export async function plantRubricDraft(
	{ query }: Pick<TestDatabase, "query">,
	login: string,
): Promise<{ id: string; hash: string }> {
	const [version] = await query<{ hash: string; rubricId: string; document: Rubric }>(
		`SELECT hash, "rubricId", document FROM "RubricVersion" ORDER BY "publishedAt" DESC LIMIT 1`,
	);
	if (!version) throw new Error("there is no rubric");
	await query(
		`UPDATE "RubricDraft" SET "discardedAt" = now() WHERE "publishedHash" IS NULL AND "discardedAt" IS NULL`,
	);
	const [row] = await query<{ id: string }>(
		`INSERT INTO "RubricDraft" (id, "rubricId", "baseHash", content, "createdById", "savedById")
		 SELECT gen_random_uuid(), $1, $2, $3, p.id, p.id FROM "Person" p WHERE p.email = $4 RETURNING id`,
		[version.rubricId, version.hash, JSON.stringify(changed(draftOf(version.document))), emailOf(login)],
	);
	return { id: row?.id ?? "", hash: version.hash.slice(0, 8) };
}

function changed(draft: RubricDraft): RubricDraft {
	const criteria = draft.rubric.criteria.map((criterion) =>
		criterion.id === "empathy"
			? {
					...criterion,
					about: { ...criterion.about, vi: `${criterion.about.vi} Nói một câu là đủ.` },
					advanced: [
						...criterion.advanced,
						{ id: "a2", text: { vi: "", en: "" }, short: { vi: "", en: "" } },
					],
				}
			: criterion,
	);
	return { ...draft, rubric: { ...draft.rubric, criteria } };
}
