import type { TestDatabase } from "../setup/test-databases";

/** What a trainee must never receive, each marked by a text of its own. */
export const KINDS = {
	"why a reply is good or bad": "CANARY-WHY",
	"the hint of a node": "CANARY-HINT",
	"an ending's title and text": "CANARY-ENDING",
	"what the caller is about": "CANARY-CALLER",
	"what counts as a right answer in the record": "CANARY-ACCEPT",
	"the sources of a sealed scenario": "CANARY-SOURCE",
	"the tags of a sealed scenario": "canary-tag",
	"the goals of a sealed scenario": "CANARY-GOAL",
	"the rubric's behaviours": "CANARY-RUBRIC",
	"names of another centre": "CANARY-NAME",
	"a colleague's own words in a call": "CANARY-WORDS",
	"a colleague's case record": "CANARY-NOTES",
	"the notes to a colleague's hours": "CANARY-HOURS",
	"a rating that is not released": "CANARY-RATING",
	"the reason of a decision on a colleague's call": "CANARY-REASON",
} as const;
export type Kind = keyof typeof KINDS;

/** A stored document, seen as whatever it is asked for. */
// biome-ignore lint/suspicious/noExplicitAny: any document, any depth; it is only marked
type Json = any;

/** Marks every such thing in this database. */
export async function plantCanaries({ query }: TestDatabase): Promise<void> {
	const versions = await query<{ hash: string; document: Json }>(
		`SELECT hash, document FROM "ScenarioVersion" WHERE pool = 'sealed'`,
	);
	for (const { hash, document } of versions) {
		markScenario(document);
		await query(`UPDATE "ScenarioVersion" SET document = $2 WHERE hash = $1`, [
			hash,
			JSON.stringify(document),
		]);
	}
	const rubrics = await query<{ hash: string; document: Json }>(`SELECT hash, document FROM "RubricVersion"`);
	for (const { hash, document } of rubrics) {
		for (const criterion of document.criteria ?? [])
			for (const behaviour of Object.values(criterion as Record<string, Json[]>)
				.filter(Array.isArray)
				.flat())
				for (const text of texts(behaviour)) mark(text, KINDS["the rubric's behaviours"]);
		await query(`UPDATE "RubricVersion" SET document = $2 WHERE hash = $1`, [hash, JSON.stringify(document)]);
	}
	const others = `(SELECT id FROM "Call" WHERE "traineeId" <> (SELECT id FROM "Person" WHERE email = 'trainee@demo.langnghe.example'))`;
	const unreleased = `(SELECT a.id FROM "Assessment" a WHERE a."callId" IN ${others}
		OR NOT EXISTS (SELECT 1 FROM "Release" r WHERE r."callId" = a."callId"))`;
	for (const statement of [
		`UPDATE "Person" SET name = name || ' ${KINDS["names of another centre"]}' WHERE id NOT IN
			(SELECT "personId" FROM "RoleHolding" WHERE "centreId" IN ('ha-noi', 'national'))`,
		`UPDATE "CallEvent" SET payload = jsonb_set(payload, '{words}', '"${KINDS["a colleague's own words in a call"]}"')
			WHERE type = 'own-words' AND "callId" IN ${others}`,
		`UPDATE "CallEvent" SET payload = jsonb_set(payload, '{record,notes}', '"${KINDS["a colleague's case record"]}"')
			WHERE type = 'submit' AND "callId" IN ${others}`,
		`UPDATE "HoursEntry" SET note = '${KINDS["the notes to a colleague's hours"]}' WHERE "personId" <>
			(SELECT id FROM "Person" WHERE email = 'trainee@demo.langnghe.example')`,
		`UPDATE "AssessmentRevision" SET content = jsonb_set(content, '{note}', '"${KINDS["a rating that is not released"]}"')
			WHERE "assessmentId" IN ${unreleased}`,
		`INSERT INTO "CriticalErrorDecision" (id, "callId", code, "personId", confirmed, reason)
			SELECT gen_random_uuid(), c.id, 'no-referral', (SELECT id FROM "Person" WHERE email = 'trainer@demo.langnghe.example'),
				false, '${KINDS["the reason of a decision on a colleague's call"]}'
			FROM "Call" c WHERE c.id IN ${others} AND status = 'completed' ON CONFLICT DO NOTHING`,
	])
		await query(statement);
}

function markScenario(scenario: Json): void {
	const points = [
		...(scenario.phases ?? []).flatMap((phase: Json) => phase.nodes ?? []),
		...(scenario.interrupts ?? []),
	];
	for (const point of points) {
		if (point.hint) mark(point.hint, KINDS["the hint of a node"]);
		for (const reply of point.replies ?? []) mark(reply.why, KINDS["why a reply is good or bad"]);
	}
	for (const ending of scenario.endings ?? []) {
		mark(ending.title, KINDS["an ending's title and text"]);
		mark(ending.text, KINDS["an ending's title and text"]);
	}
	mark(scenario.caller?.about, KINDS["what the caller is about"]);
	for (const goal of scenario.goals ?? []) mark(goal, KINDS["the goals of a sealed scenario"]);
	for (const fact of Object.values(scenario.facts ?? {}) as Json[])
		(fact.accept as string[] | undefined)?.push(KINDS["what counts as a right answer in the record"]);
	for (const source of scenario.sources ?? [])
		(source as Record<string, unknown>).text = `${source.text} ${KINDS["the sources of a sealed scenario"]}`;
	(scenario.tags as string[]).push(KINDS["the tags of a sealed scenario"]);
}

/** Appends a mark to a text in both languages. */
function mark(text: Json | undefined, canary: string): void {
	if (!text) return;
	for (const language of ["vi", "en"])
		(text as Record<string, unknown>)[language] = `${text[language] ?? ""} ${canary}`;
}

/** The localised texts in a document. */
function texts(value: unknown): Json[] {
	if (typeof value !== "object" || value === null) return [];
	const own = "vi" in value && typeof (value as { vi: unknown }).vi === "string" ? [value as Json] : [];
	return [...own, ...Object.values(value).flatMap(texts)];
}
