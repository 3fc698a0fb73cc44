import { HARD_FROM, vietnamDayAround } from "~/domain/call/hard-calls";
import { dayInVietnam } from "~/domain/certification/records";
import { database } from "./database.server";
import { dateColumn } from "./plain-day.server";

/** A scenario by its name in both languages. */
interface Named {
	readonly scenarioId: string;
	readonly vi: string;
	readonly en: string;
}

/** Where a member of a session stands: what they do, not how they are. Times are ms. */
export interface BoardRow {
	readonly personId: string;
	readonly name: string;
	/** The call they are in; null: none. */
	readonly call:
		| (Named & {
				readonly id: string;
				readonly status: "ringing" | "open" | "wrap-up";
				readonly form: "scripted" | "live";
				/** When it was answered; while it rings, when it began to. */
				readonly since: number;
				/** A trainer plays the caller in a room. */
				readonly room: boolean;
		  })
		| null;
	/** Assigned and not begun, what was assigned last first; five at most. */
	readonly waiting: readonly (Named & { readonly assignmentId: string })[];
	readonly waitingCount: number;
	/** Hard calls that they have taken today, in Vietnam's day. */
	readonly hardToday: number;
	/** Finished within the session's time, the newest first; three at most. What is not released is only counted. */
	readonly finished: readonly (Named & { readonly id: string; readonly at: number })[];
	readonly finishedCount: number;
	/** Changes whenever something is assigned to them or a call of theirs begins or ends. */
	readonly changedBy: string;
}

interface Session {
	readonly id: string;
	readonly centre: { readonly path: string };
	readonly startedAt: number;
	readonly endedAt: number | null;
}

/**
 * The members of a session, by name, as far as they belonged to its centre on its day (today, while it goes on). Whoever
 * calls this has asked whether the session is in reach.
 */
export async function listBoard(session: Session, now: number): Promise<BoardRow[]> {
	const on = dateColumn(dayInVietnam(new Date(session.endedAt ?? now).toISOString()));
	const day = vietnamDayAround(now);
	const from = new Date(session.startedAt);
	const to = new Date(session.endedAt ?? now + 60_000);
	return database.$queryRaw<BoardRow[]>`
		SELECT p.id AS "personId", p.name,
			(SELECT json_build_object('id', c.id, 'status', c.status, 'form', c.form, 'scenarioId', v."scenarioId",
					'vi', v."titleVi", 'en', v."titleEn", 'room', r."callId" IS NOT NULL,
					'since', (extract(epoch FROM coalesce(c."answeredAt", c."createdAt")) * 1000)::bigint)
				FROM "Call" c JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
					LEFT JOIN "LiveRoom" r ON r."callId" = c.id
				WHERE c."traineeId" = p.id AND c.status IN ('ringing', 'open', 'wrap-up')
				ORDER BY r."callId" IS NULL, c."lastSeenAt" DESC, c.number DESC LIMIT 1) AS call,
			coalesce(w.list, '[]') AS waiting, coalesce(w.count, 0)::int AS "waitingCount",
			(SELECT count(*)::int FROM "Call" c JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
				WHERE c."traineeId" = p.id AND c."createdAt" >= ${new Date(day.from)} AND c."createdAt" < ${new Date(day.to)}
					AND (c."answeredAt" IS NOT NULL OR c.status = 'ringing') AND v.difficulty >= ${HARD_FROM}) AS "hardToday",
			coalesce(f.list, '[]') AS finished, coalesce(f.count, 0)::int AS "finishedCount",
			(SELECT concat_ws(' ', count(*), max(c.number), count(*) FILTER (WHERE c.status = 'completed'))
				FROM "Call" c WHERE c."traineeId" = p.id)
				|| ' ' || (SELECT count(*) FROM "Assignment" a WHERE a."personId" = p.id) AS "changedBy"
		FROM "LiveSessionMember" m JOIN "Person" p ON p.id = m."personId"
		LEFT JOIN LATERAL (
			SELECT max(o.of) AS count, json_agg(json_build_object('assignmentId', o.id, 'scenarioId', o."scenarioId",
				'vi', o."titleVi", 'en', o."titleEn") ORDER BY o.place) AS list
			FROM (SELECT a.id, a."scenarioId", v."titleVi", v."titleEn", count(*) OVER () AS of,
					row_number() OVER (ORDER BY a."assignedAt" DESC, a.position) AS place
				FROM "Assignment" a JOIN "Scenario" s ON s.id = a."scenarioId" JOIN "ScenarioVersion" v ON v.hash = s."currentHash"
				WHERE a."personId" = p.id AND a."declinedAt" IS NULL
					AND NOT EXISTS (SELECT FROM "Call" t WHERE t."assignmentId" = a.id AND t.status <> 'abandoned')
				ORDER BY place LIMIT 5) o) w ON true
		LEFT JOIN LATERAL (
			SELECT max(o.of) AS count, json_agg(json_build_object('id', o.id, 'scenarioId', o."scenarioId",
				'vi', o."titleVi", 'en', o."titleEn", 'at', (extract(epoch FROM o."completedAt") * 1000)::bigint)
				ORDER BY o.place) FILTER (WHERE o.shown) AS list
			FROM (SELECT c.id, v."scenarioId", v."titleVi", v."titleEn", c."completedAt", count(*) OVER () AS of,
					c.purpose = 'practice' OR EXISTS (SELECT FROM "Release" r WHERE r."callId" = c.id) AS shown,
					row_number() OVER (ORDER BY c."completedAt" DESC, c.number DESC) AS place
				FROM "Call" c JOIN "ScenarioVersion" v ON v.hash = c."scenarioHash"
				WHERE c."traineeId" = p.id AND c.status = 'completed'
					AND c."completedAt" >= ${from} AND c."completedAt" <= ${to}
				ORDER BY place LIMIT 3) o) f ON true
		WHERE m."sessionId" = ${session.id} AND EXISTS (
			SELECT FROM "RoleHolding" h JOIN "Centre" z ON z.id = h."centreId"
			WHERE h."personId" = p.id AND h.role = 'trainee' AND h."from" <= ${on} AND (h."to" IS NULL OR h."to" >= ${on})
				AND starts_with(z.path, ${session.centre.path}))
		ORDER BY p."searchName", p.id`;
}

/** Whether a call was finished by a member of a session within its time. */
export async function isCallOfSession(callId: string, session: Omit<Session, "centre">): Promise<boolean> {
	const found = await database.call.count({
		where: {
			id: callId,
			status: "completed",
			completedAt: {
				gte: new Date(session.startedAt),
				...(session.endedAt === null ? {} : { lte: new Date(session.endedAt) }),
			},
			trainee: { liveSessionsIn: { some: { sessionId: session.id } } },
		},
	});
	return found > 0;
}

/** The names of a session's members. */
export async function memberNames(sessionId: string): Promise<string[]> {
	const rows = await database.liveSessionMember.findMany({
		where: { sessionId },
		select: { person: { select: { name: true } } },
	});
	return rows.map(({ person }) => person.name);
}
