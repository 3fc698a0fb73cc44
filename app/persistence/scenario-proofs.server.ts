import type { ProofReport } from "~/domain/scenario/proof/prove-scenario";
import { database } from "./database.server";
import { asJson } from "./json.server";

/** What is being proved for longer than this was begun by a process that is gone. */
const STALE_MS = 6 * 60_000;

/** What is proved: a scenario's content under a rubric. */
export interface ProofKey {
	readonly contentHash: string;
	readonly rubricHash: string;
}

export type StoredProof =
	| { readonly status: "running"; readonly startedAt: Date }
	| { readonly status: "done"; readonly finishedAt: Date; readonly report: ProofReport }
	/** The prover did not come to an end. */
	| { readonly status: "broken" };

/** What is known of a content's proof, or null when nobody has asked for it. */
export async function findProof(key: ProofKey): Promise<StoredProof | null> {
	const row = await database.scenarioProof.findUnique({ where: { contentHash_rubricHash: key } });
	if (!row) return null;
	if (row.status === "done" && row.report && row.finishedAt)
		return { status: "done", finishedAt: row.finishedAt, report: row.report as unknown as ProofReport };
	const isOld = Date.now() - row.startedAt.getTime() > STALE_MS;
	return row.status === "running" && !isOld
		? { status: "running", startedAt: row.startedAt }
		: { status: "broken" };
}

/** Takes a proof on; false when it is done, or another process works on it. */
export async function claimProof({ contentHash, rubricHash }: ProofKey): Promise<boolean> {
	const claimed = await database.$executeRaw`
		INSERT INTO "ScenarioProof" ("contentHash", "rubricHash", status) VALUES (${contentHash}, ${rubricHash}, 'running')
		ON CONFLICT ("contentHash", "rubricHash") DO UPDATE SET status = 'running', "startedAt" = now()
		WHERE "ScenarioProof".status = 'broken'
			OR ("ScenarioProof".status = 'running' AND "ScenarioProof"."startedAt" < ${new Date(Date.now() - STALE_MS)})`;
	return claimed > 0;
}

/** Stores what was found; null: the prover did not come to an end. */
export async function finishProof(key: ProofKey, report: ProofReport | null): Promise<void> {
	const row = {
		status: report ? "done" : "broken",
		finishedAt: new Date(),
		...(report ? { report: asJson(report) } : {}),
	};
	await database.scenarioProof.upsert({
		where: { contentHash_rubricHash: key },
		create: { ...key, ...row },
		update: row,
	});
}
