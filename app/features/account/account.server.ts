import { listSessions, signOutEverywhere } from "~/persistence/accounts.server";
import { audit } from "~/persistence/audit.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { isOwnName } from "~/platform/sign-in/new-password";
import { changePassword, signOut } from "~/platform/sign-in/sign-in.server";
import { type DescribedBrowser, describeBrowser } from "./describe-browser";

export interface OwnAccountView {
	readonly personId: string;
	readonly name: string;
	readonly email: string;
	readonly language: "vi" | "en";
	readonly theme: "system" | "light" | "dark";
	readonly readingFactor: number;
	readonly hasRecord: boolean;
	readonly sessions: readonly (DescribedBrowser & {
		readonly id: string;
		readonly createdAt: number;
		readonly expiresAt: number;
		readonly here: boolean;
	})[];
}

/** One's own account, with the sessions that are open. */
export async function getOwnAccount(who: SignedIn, now: number): Promise<OwnAccountView> {
	const { personId, name, email, language, theme, readingFactor } = who;
	const sessions = await listSessions(personId, new Date(now));
	return {
		personId,
		name,
		email,
		language,
		theme,
		readingFactor,
		hasRecord: who.roles.some((held) => held.role !== "administrator"),
		sessions: sessions.map(({ id, createdAt, expiresAt, userAgent }) => ({
			id,
			createdAt,
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
	if (isOwnName(passwords.password, who)) return { ok: false, status: 422, errors: { password: "ownName" } };
	const outcome = await changePassword(
		request,
		{ current: passwords.current, next: passwords.password },
		client,
	);
	if (!outcome.ok && outcome.reason === "too-many")
		return { ok: false, status: 429, errors: { form: "tooMany" }, retrySeconds: outcome.retrySeconds };
	if (!outcome.ok) return { ok: false, status: 422, errors: { current: "wrong" } };
	await audit({ personId: who.personId, action: "password.changed", subject: `person:${who.personId}` });
	return { ok: true, cookies: outcome.cookies };
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
