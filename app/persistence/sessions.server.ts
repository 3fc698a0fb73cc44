import { LANGUAGES, type Language } from "~/domain/shared/text";
import { env } from "~/platform/env.server";
import type { HeldRole, Role, SignedIn } from "~/platform/permissions/signed-in";
import { database, type Transaction } from "./database.server";

export interface SignedInRow {
	personId: string;
	sessionId: string;
	name: string;
	email: string;
	language: string;
	theme: string;
	readingFactor: number;
	/** It is a minute or more since the session was seen. */
	stale: boolean;
	roles: { role: Role; centreId: string; centrePath: string }[] | null;
}

/**
 * Who holds this session token: one statement for session, person and the roles held today. Null when the session
 * has ended or the account is disabled.
 *
 * @param keeps somebody does something, which keeps the session open; false: a page looks by itself
 */
export async function findSignedIn(token: string, keeps = true): Promise<SignedIn | null> {
	const rows = await database.$queryRaw<SignedInRow[]>`
		SELECT p.id AS "personId", s.id AS "sessionId", p.name, p.email, p.language, p.theme, p."readingFactor",
			s."lastSeenAt" < now() - interval '1 minute' AS stale,
			(SELECT json_agg(json_build_object('role', r.role, 'centreId', c.id, 'centrePath', c.path) ORDER BY r.role, c.path)
				FROM "RoleHolding" r JOIN "Centre" c ON c.id = r."centreId"
				WHERE r."personId" = p.id AND r."from" <= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
					AND (r."to" IS NULL OR r."to" >= (now() AT TIME ZONE 'Asia/Ho_Chi_Minh')::date)) AS roles
		FROM "Session" s JOIN "Person" p ON p.id = s."personId"
		WHERE s.token = ${token} AND s."expiresAt" > now() AND p."disabledAt" IS NULL
			AND s."lastSeenAt" > now() - make_interval(mins => ${env().SESSION_IDLE_MINUTES})`;
	const row = rows[0];
	if (!row) return null;
	if (row.stale && keeps) await touchSession(row.sessionId);
	return toSignedIn(row);
}

/** Keeps that a session was used: asked for once a minute at most, by those who find it stale. */
export async function touchSession(sessionId: string): Promise<void> {
	await database.$executeRaw`UPDATE "Session" SET "lastSeenAt" = now() WHERE id = ${sessionId}`;
}

/** The row as the permissions read it. */
export function toSignedIn(row: SignedInRow): SignedIn {
	const roles: HeldRole[] = row.roles ?? [];
	const { personId, sessionId, name, email, readingFactor } = row;
	return {
		personId,
		sessionId,
		name,
		email,
		readingFactor,
		roles,
		language: LANGUAGES.find((language) => language === row.language) ?? ("vi" satisfies Language),
		theme: row.theme === "light" || row.theme === "dark" ? row.theme : "system",
	};
}

/**
 * Ends every session of a person, and what was to become one: sign out everywhere, a new password, a disabled account.
 */
export async function endSessionsOf(personId: string, on: Transaction = database): Promise<number> {
	await on.signInStep.deleteMany({ where: { personId } });
	const { count } = await on.session.deleteMany({ where: { personId } });
	return count;
}
