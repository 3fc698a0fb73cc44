import type { LoggedEvent } from "~/domain/call/logged-event";
import { compileScenario } from "~/domain/scenario/compile-scenario";
import type { Scenario } from "~/domain/scenario/scenario.schema";
import { runProgram } from "../../scripts/setup/run-program.mjs";
import { productEnvironment, ROOT, type TestDatabase } from "../setup/test-databases";
import { checkDeadlines, type DeadlineReport } from "./check-deadlines";
import { checkHistory, type Stored, type Verdict } from "./check-history";
import type { History } from "./history";

export interface Judged {
	readonly verdict: Verdict;
	readonly deadlines: DeadlineReport;
	/** What `npm run replay:check` says in its last line, and whether every call replays to what is stored. */
	readonly replay: { readonly ok: boolean; readonly said: string };
	readonly calls: number;
	readonly events: number;
}

interface CallRow {
	id: string;
	status: LoggedStatus;
	seq: number;
	seed: number;
	language: string;
	readingFactor: number;
	scenarioHash: string;
	seen: number;
}
type LoggedStatus = Parameters<typeof checkDeadlines>[3]["status"];
type EventRow = LoggedEvent & { callId: string };

/** Which calls there were before: only what came after is judged. */
export async function lastNumber(database: TestDatabase): Promise<number> {
	const [row] = await database.query<{ number: number }>(`SELECT max(number)::int AS number FROM "Call"`);
	return row?.number ?? 0;
}

/** Holds what the trainees sent and were told against the database, after everything has stopped. */
export async function judge(
	database: TestDatabase,
	history: History,
	since: { number: number; sweepMayEnd: boolean },
): Promise<Judged> {
	const { query } = database;
	const calls = await query<CallRow>(
		`SELECT id, status, seq, seed, language, "readingFactor", "scenarioHash",
			round(extract(epoch FROM "lastSeenAt") * 1000)::float8 AS seen
		 FROM "Call" WHERE number > $1 ORDER BY number`,
		[since.number],
	);
	const events = await query<EventRow>(
		`SELECT e."callId", e.seq, e.type, e.payload, e."clientId",
			round(extract(epoch FROM e.at) * 1000)::float8 AS at
		 FROM "CallEvent" e JOIN "Call" c ON c.id = e."callId" WHERE c.number > $1 ORDER BY e."callId", e.seq`,
		[since.number],
	);
	const records = await query<Stored["records"][number]>(
		`SELECT r."callId", r.revision, r.fields->>'notes' AS notes
		 FROM "CaseRecord" r JOIN "Call" c ON c.id = r."callId" WHERE c.number > $1`,
		[since.number],
	);
	const assessed = await query<{ callId: string }>(
		`SELECT a."callId" FROM "Assessment" a JOIN "Call" c ON c.id = a."callId" WHERE c.number > $1 AND a.round = 0`,
		[since.number],
	);
	const verdict = checkHistory(history, {
		calls,
		events: events.map((event) => ({
			...event,
			words: event.type === "own-words" ? event.payload.words : null,
		})),
		records,
		assessed: assessed.map(({ callId }) => callId),
		sweepMayEnd: since.sweepMayEnd,
	});
	const deadlines = await judgeDeadlines(database, calls, events);
	return { verdict, deadlines, replay: await replays(database), calls: calls.length, events: events.length };
}

async function judgeDeadlines(
	{ query }: TestDatabase,
	calls: readonly CallRow[],
	events: readonly EventRow[],
): Promise<DeadlineReport> {
	const report: DeadlineReport = { fired: 0, wrong: [] };
	const versions = await query<{ hash: string; document: Scenario }>(
		`SELECT hash, document FROM "ScenarioVersion"`,
	);
	const logs = new Map<string, EventRow[]>(calls.map(({ id }) => [id, []]));
	for (const event of events) logs.get(event.callId)?.push(event);
	for (const call of calls) {
		const { language, readingFactor } = call;
		const scenario = versions.find(({ hash }) => hash === call.scenarioHash)?.document;
		if (!scenario) throw new Error(`the version ${call.scenarioHash} is gone`);
		const compiled = compileScenario(scenario, { seed: String(call.seed), language, readingFactor });
		try {
			const where = { status: call.status, lastSeenAt: call.seen };
			checkDeadlines(call.id, compiled, logs.get(call.id) ?? [], where, report);
		} catch (error) {
			report.wrong.push(`call ${call.id} does not replay: ${(error as Error).message}`);
		}
	}
	return report;
}

/** The command that an operator runs. */
async function replays(database: TestDatabase): Promise<Judged["replay"]> {
	const { code, output } = await runProgram(process.execPath, ["scripts/run-command.mjs", "replay-check"], {
		cwd: ROOT,
		env: { ...process.env, ...productEnvironment(database.url) },
	});
	return { ok: code === 0, said: output.trim().split("\n").at(-1) ?? "" };
}
