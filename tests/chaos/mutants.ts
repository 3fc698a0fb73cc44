import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { ROOT } from "../setup/test-databases";
import { campaign, type Outcome, type Plan } from "./campaign";
import { HARSH } from "./faulty-proxy";
import type { Incident } from "./incidents";
import { table } from "./report";
import { startWorld, type World } from "./world";

/** A product that is broken on purpose, as a copy: nothing of it is in the product itself. */
interface Mutant {
	readonly name: string;
	readonly settings?: Record<string, string>;
	/** In the built server: what is replaced by what. Each has to be there once. */
	readonly replace: readonly { readonly find: RegExp; readonly by: string }[];
	/** In its database. */
	readonly statements: readonly string[];
	readonly incidents: readonly Incident[];
	/** What the checker has to find. */
	readonly finds: "lost" | "doubled";
}

const MUTANTS: readonly Mutant[] = [
	{
		name: "no idempotency key",
		replace: [
			// An event counts whatever its id is, and wherever its sender stood.
			{ find: /EXISTS \(SELECT FROM "CallEvent" e WHERE[^)]*= (\$\{\w+\})\)/, by: "($1::text IS NULL)" },
			{ find: /if \(isBehind\(\w+\)\) return answerFromLog\("elsewhere", \w+\);/, by: "" },
			{
				find: /takeEvent\(compiled, (\w+)\.state, \{ \.\.\.request,/,
				by: "takeEvent(compiled, $1.state, { ...request, expectedSeq: $1.state.seq + 1,",
			},
		],
		statements: [`DROP INDEX "CallEvent_callId_clientId_key"`],
		// Replies that are cut do it alone.
		incidents: [],
		finds: "doubled",
	},
	{
		name: "synchronous_commit = off",
		settings: { synchronous_commit: "off" },
		replace: [],
		statements: [],
		incidents: ["postgres"],
		finds: "lost",
	},
];
/** So long at most; less where enough was acknowledged, cut and killed for a mutant to show. */
const SECONDS = 120;

/** Runs the chaos on each mutant until it is caught. Exit code 1 when one gets away: then the chaos proves nothing. */
export async function catchMutants(seed: string, { log }: Pick<Plan, "log">): Promise<number> {
	const rows: (string | number)[][] = [
		[
			"mutant",
			"verdict",
			"seconds",
			"kills",
			"cuts",
			"acknowledged",
			"lost",
			"doubled",
			"invented",
			"reordered",
		],
	];
	let escaped = 0;
	for (const mutant of MUTANTS) {
		const { outcome, caught } = await pursue(mutant, seed, log);
		if (!caught) escaped++;
		const { lost, doubled, invented, reordered } = outcome.judged.verdict;
		rows.push([
			...[mutant.name, caught ? "caught" : "NOT CAUGHT", Math.round(outcome.seconds), outcome.done.kills],
			...[outcome.network.cutReply, outcome.acknowledged],
			...[lost.length, doubled.length, invented.length, reordered.length],
		]);
	}
	console.log(table(rows));
	console.log(`mutants ${MUTANTS.length} caught ${MUTANTS.length - escaped}`);
	return escaped === 0 ? 0 : 1;
}

async function pursue(
	mutant: Mutant,
	seed: string,
	log: Plan["log"],
): Promise<{ outcome: Outcome; caught: boolean }> {
	const root = await mkdtemp(path.join(os.tmpdir(), "lang-nghe-mutant-"));
	let world: World | null = null;
	try {
		await plant(mutant, root);
		world = await startWorld({ settings: mutant.settings ?? {}, environment: { LANG_NGHE_ROOT: root } });
		for (const statement of mutant.statements) await world.database.query(statement);
		log("mutant", mutant.name);
		const outcome = await campaign(world, {
			...{ seed, log, faults: HARSH, incidents: mutant.incidents },
			over: ({ seconds, kills, cutReplies, acknowledged }) =>
				seconds >= SECONDS ||
				(acknowledged >= 100 && cutReplies >= 40 && kills >= (mutant.incidents.length > 0 ? 5 : 0)),
		});
		return { outcome, caught: outcome.judged.verdict[mutant.finds].length > 0 };
	} finally {
		await world?.end();
		await rm(root, { recursive: true, force: true });
	}
}

/** The project as it is, by links, with a built server of its own. */
async function plant({ name, replace }: Mutant, root: string): Promise<void> {
	for (const each of ["node_modules", "scenarios", "prisma", "public", "package.json"])
		await symlink(path.join(ROOT, each), path.join(root, each));
	await cp(path.join(ROOT, "build"), path.join(root, "build"), { recursive: true });
	const file = path.join(root, "build/server/index.js");
	let text = await readFile(file, "utf8");
	for (const { find, by } of replace) {
		const found = text.match(new RegExp(find, "g"))?.length ?? 0;
		if (found !== 1)
			throw new Error(
				`the mutant "${name}" cannot be planted: ${find} is ${found} times in the built server`,
			);
		text = text.replace(find, by);
	}
	await writeFile(file, text);
}
