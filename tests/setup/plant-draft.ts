import { readFileSync } from "node:fs";
import path from "node:path";
import { ROOT, type TestDatabase } from "./test-databases";

/** The text of a scenario that stands in scenarios/. */
export function sourceOf(file: string): string {
	return readFileSync(path.join(ROOT, "scenarios", file), "utf8");
}

/** A draft with that text, saved by somebody; returns its id. Nothing has been checked or proved of it. */
export async function plantDraft(
	{ query }: Pick<TestDatabase, "query">,
	{ source, login }: { source: string; login: string },
): Promise<string> {
	const [row] = await query<{ id: string }>(
		`INSERT INTO "ScenarioDraft" (id, source, title, "createdById", "savedById")
		 SELECT gen_random_uuid(), $1, 'Bản nháp', p.id, p.id FROM "Person" p WHERE p.email = $2 RETURNING id`,
		[source, `${login}@demo.langnghe.example`],
	);
	return row?.id ?? "";
}
