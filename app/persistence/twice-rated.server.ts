import { Prisma } from "#prisma/client";
import type { Placed, TwiceRated } from "~/domain/assessment/machine-agreement";
import { database } from "./database.server";
import { finalTicks } from "./final-ticks.server";
import { type RatedScope, releasedCalls } from "./released-calls.server";

/** Released calls of one scenario that were rated by one version of a rubric. */
export interface RatedGroup {
	readonly rubricHash: string;
	readonly rubricId: string;
	readonly rubricVersion: number;
	readonly scenarioId: string;
	readonly titleVi: string;
	readonly titleEn: string;
	readonly calls: number;
	readonly lastCompletedAt: Date;
}

/** By which rubric versions the released calls in reach were rated, and of which scenarios they are. */
export async function listRatedGroups(scope: RatedScope): Promise<RatedGroup[]> {
	return database.$queryRaw<RatedGroup[]>`
		WITH found AS (
			SELECT c."rubricHash", v."scenarioId", count(*)::int AS calls, max(c."completedAt") AS "lastCompletedAt"
			${releasedCalls(scope)} GROUP BY c."rubricHash", v."scenarioId"
		)
		SELECT found.*, ru."rubricId", ru.version AS "rubricVersion", now."titleVi", now."titleEn"
		FROM found
		JOIN "RubricVersion" ru ON ru.hash = found."rubricHash"
		JOIN "Scenario" s ON s.id = found."scenarioId"
		JOIN "ScenarioVersion" now ON now.hash = s."currentHash"
		ORDER BY found."scenarioId"`;
}

/** A call as both rated it, with what a reader needs to find it. */
export interface RatedCall extends TwiceRated {
	readonly number: number;
	readonly scenarioId: string;
	readonly scenarioHash: string;
}

/**
 * The released calls that were rated by this version of the rubric, newest first, each as the machine and as people
 * ticked it. Ticks come as text, "code@turn" by spaces: for thousands of calls a third of what JSON takes.
 *
 * @param ask.from first and last day of completion, ISO, in the product's time zone
 */
export async function listTwiceRated(
	ask: RatedScope & {
		rubricHash: string;
		scenarioId: string | null;
		from: string | null;
		to: string | null;
	},
): Promise<RatedCall[]> {
	const { rubricHash, scenarioId, from, to } = ask;
	const day = Prisma.sql`(c."completedAt" AT TIME ZONE 'Asia/Ho_Chi_Minh')::date`;
	const rows = await database.$queryRaw<Row[]>`
		WITH reached AS (
			SELECT c.id, c.number, c.form, c."completedAt", v."scenarioId", v.hash AS "scenarioHash",
				COALESCE(c.state #> '{snapshot,context,opened}', '[]') AS opened, r.outcome
			${releasedCalls(ask)} AND c."rubricHash" = ${rubricHash}
				AND (${scenarioId}::text IS NULL OR v."scenarioId" = ${scenarioId}::text)
				AND (${from}::text IS NULL OR ${day} >= ${from}::text::date)
				AND (${to}::text IS NULL OR ${day} <= ${to}::text::date)
		)
		SELECT c.id AS "callId", c.number, c.form, c."scenarioId", c."scenarioHash",
			ARRAY(SELECT jsonb_array_elements_text(c.opened)) AS opened,
			ARRAY(SELECT DISTINCT said.turn FROM (
				SELECT e.type, 1 + (count(*) FILTER (WHERE e.type = 'reply') OVER (ORDER BY e.seq))::int AS turn
				FROM "CallEvent" e WHERE e."callId" = c.id AND (e.type IN ('reply', 'own-words')
					OR e.type = 'heard' AND e.payload->>'words' <> '')) said
				WHERE said.type <> 'reply') AS "ownWordTurns",
			${placed(Prisma.sql`machine.content->'ticks'`)} AS machine,
			${placed(Prisma.sql`machine.content->'criticalErrors'`)} AS claimed,
			${placed(Prisma.sql`final.content->'ticks'`)} AS people,
			${placed(Prisma.sql`final.content->'criticalErrors'`)} AS marked,
			ARRAY(SELECT jsonb_array_elements_text(final.confirmed)) AS confirmed
		FROM reached c
		CROSS JOIN LATERAL (SELECT c.outcome) r
		JOIN LATERAL (SELECT m.content FROM "Assessment" a JOIN "AssessmentRevision" m ON m."assessmentId" = a.id
			WHERE a."callId" = c.id AND a."raterId" IS NULL ORDER BY m.revision DESC LIMIT 1) machine ON true
		${finalTicks()}
		ORDER BY c."completedAt" DESC, c.number DESC`;
	return rows.map(({ form, machine, people, claimed, marked, confirmed, ...row }) => {
		const claims = placedOf(claimed);
		return {
			...row,
			live: form === "live",
			machine: placedOf(machine),
			people: placedOf(people),
			claimed: claims,
			confirmed: confirmed.flatMap((code) => whereSeen(code, placedOf(marked), claims)),
		};
	});
}

interface Row {
	callId: string;
	number: number;
	form: string;
	scenarioId: string;
	scenarioHash: string;
	opened: string[];
	ownWordTurns: number[];
	machine: string | null;
	people: string | null;
	claimed: string | null;
	marked: string | null;
	confirmed: string[];
}

function placed(list: Prisma.Sql): Prisma.Sql {
	return Prisma.sql`(SELECT string_agg((each->>'code') || '@' || (each->>'turn'), ' ')
		FROM jsonb_array_elements(${list}) each)`;
}

const placedOf = (text: string | null): Placed[] =>
	(text ?? "")
		.split(" ")
		.filter(Boolean)
		.map((each) => {
			const [code = "", turn = "whole"] = each.split("@");
			return { code, turn: turn === "whole" ? turn : Number(turn) };
		});

/** Where a confirmed critical error was seen: by the person's marks, else by the claim that they confirmed. */
function whereSeen(code: string, marked: readonly Placed[], claimed: readonly Placed[]): Placed[] {
	const of = (places: readonly Placed[]) => places.filter((each) => each.code === code);
	const [own, machines] = [of(marked), of(claimed)];
	if (own.length > 0) return own;
	return machines.length > 0 ? machines : [{ code, turn: "whole" }];
}
