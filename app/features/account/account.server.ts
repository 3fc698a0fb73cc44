import { audit } from "~/persistence/audit.server";
import { endSessions, listSessions, signOutEverywhere } from "~/persistence/own-sessions.server";
import { wantsFewerReminders } from "~/persistence/preferences.server";
import { findFactor } from "~/persistence/second-factors.server";
import { inBackground } from "~/platform/background.server";
import { env } from "~/platform/env.server";
import { mailNotice } from "~/platform/mail/write-mail.server";
import { mayEver } from "~/platform/permissions/policy";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { passwordProblem } from "~/platform/sign-in/password-problem.server";
import { changePassword, signOut } from "~/platform/sign-in/sign-in.server";
import { type DescribedBrowser, describeBrowser } from "./describe-browser";

export interface OwnAccountView {
	readonly personId: string;
	readonly name: string;
	readonly email: string;
	readonly language: "vi" | "en";
	readonly theme: "system" | "light" | "dark";
	readonly readingFactor: number;
	/** Null: an administrator alone is written to about no certificate. */
	readonly reminders: "all" | "fewer" | null;
	readonly hasRecord: boolean;
	readonly takesCalls: boolean;
	readonly hasFactor: boolean;
	readonly idleMinutes: number;
	readonly sessions: readonly (DescribedBrowser & {
		readonly id: string;
		readonly createdAt: number;
		readonly lastSeenAt: number;
		readonly expiresAt: number;
		readonly here: boolean;
	})[];
}

/** One's own account, with the sessions that are open. */
export async function getOwnAccount(who: SignedIn): Promise<OwnAccountView> {
	const { personId, name, email, language, theme, readingFactor } = who;
	const [sessions, factor, fewer] = await Promise.all([
		listSessions(personId),
		findFactor(personId),
		wantsFewerReminders(personId),
	]);
	const hasRecord = who.roles.some((held) => held.role !== "administrator");
	return {
		personId,
		name,
		email,
		language,
		theme,
		readingFactor,
		takesCalls: mayEver(who, "call.take"),
		hasRecord,
		reminders: hasRecord ? (fewer ? "fewer" : "all") : null,
		hasFactor: factor !== null,
		idleMinutes: env().SESSION_IDLE_MINUTES,
		sessions: sessions.map(({ id, createdAt, lastSeenAt, expiresAt, userAgent }) => ({
			id,
			createdAt,
			lastSeenAt,
			expiresAt,
			here: id === who.sessionId,
			...describeBrowser(userAgent),
		})),
	};
}

type Client = { address: string; userAgent: string };
type ChangeOwnPassword =
	| { ok: true; cookies: string[] }
	| { ok: false; status: 422 | 429; errors: Record<string, string>; retrySeconds?: number };

/** Changes one's own password; every other session ends. */
export async function changeOwnPassword(
	who: SignedIn,
	request: Request,
	passwords: { current: string; password: string },
	client: Client,
): Promise<ChangeOwnPassword> {
	const problem = passwordProblem(passwords.password, who);
	if (problem) return { ok: false, status: 422, errors: { password: problem } };
	const outcome = await changePassword(
		request,
		who.personId,
		{ current: passwords.current, next: passwords.password },
		client,
	);
	if (!outcome.ok && outcome.reason === "too-many")
		return { ok: false, status: 429, errors: { form: "too-many" }, retrySeconds: outcome.retrySeconds };
	if (!outcome.ok) return { ok: false, status: 422, errors: { current: "wrong" } };
	await audit({ personId: who.personId, action: "password.changed", subject: `person:${who.personId}` });
	inBackground("the mail about a password", () => mailNotice(who.personId, "password"));
	return { ok: true, cookies: outcome.cookies };
}

/** Ends one of one's own sessions, or all but this one. */
export async function endOwnSessions(who: SignedIn, only: string | null): Promise<void> {
	await endSessions(who.personId, only === null ? { allBut: who.sessionId } : { only }, who.personId);
}

/** Ends all of one's sessions; returns the cookies that clear this one's. */
export async function signOutOfEverything(
	who: SignedIn,
	request: Request,
	client: Client,
): Promise<string[]> {
	const cookies = await signOut(request, client);
	await signOutEverywhere(who.personId, who.personId);
	return cookies;
}
