import { endSessionOfToken } from "~/persistence/own-sessions.server";
import { env } from "~/platform/env.server";
import { ADDRESS_HEADER, auth, SECOND_STEP } from "./auth.server";
import { takeTry } from "./limits.server";
import { beginSecondStep } from "./second-step.server";
import { sessionTokenOf } from "./session-token.server";

interface Client {
	readonly address: string;
	readonly userAgent: string;
}
type Refused = { ok: false; reason: "wrong" } | { ok: false; reason: "too-many"; retrySeconds: number };

/** `next`: where to; "code" or "set-up" is the second step, and the cookies are no session yet. */
export type SignInOutcome = { ok: true; cookies: string[]; next: "in" | "code" | "set-up" } | Refused;

/**
 * Signs in with e-mail and password. Unknown address, wrong password and disabled account are one answer. The session
 * is a new one whatever cookie came along, and the one before it in this browser ends.
 */
export async function signIn(
	request: Request,
	credentials: { email: string; password: string },
	from: Client,
): Promise<SignInOutcome> {
	const attempt = await takeTry("sign-in", { account: credentials.email, address: from.address });
	if (!attempt.ok) return { ok: false, reason: "too-many", retrySeconds: attempt.retrySeconds };
	const response = await call("/sign-in/email", credentials, from);
	const before = sessionTokenOf(request);
	if (response.ok) {
		await attempt.succeeded();
		if (before) await endSessionOfToken(before);
		return { ok: true, cookies: response.headers.getSetCookie(), next: "in" };
	}
	const second = await secondStepAsked(response);
	if (!second) {
		await attempt.failed();
		return { ok: false, reason: "wrong" };
	}
	await attempt.succeeded();
	if (before) await endSessionOfToken(before);
	const cookies = await beginSecondStep(second.personId, second.has);
	return { ok: true, cookies, next: second.has ? "code" : "set-up" };
}

/** Ends this session; returns the cookies that clear it. */
export async function signOut(request: Request, from: Client): Promise<string[]> {
	const response = await call("/sign-out", {}, from, request.headers.get("cookie") ?? "");
	return response.headers.getSetCookie();
}

export type ChangeOutcome = { ok: true; cookies: string[] } | Refused;

/**
 * Changes the password of whoever holds this request's session: the old one is asked for, tries are counted, every
 * session ends and this browser gets a new one (its cookies are returned).
 */
export async function changePassword(
	request: Request,
	personId: string,
	passwords: { current: string; next: string },
	from: Client,
): Promise<ChangeOutcome> {
	const attempt = await takeTry("confirm-password", { account: personId, address: from.address });
	if (!attempt.ok) return { ok: false, reason: "too-many", retrySeconds: attempt.retrySeconds };
	const body = { currentPassword: passwords.current, newPassword: passwords.next, revokeOtherSessions: true };
	const response = await call("/change-password", body, from, request.headers.get("cookie") ?? "");
	if (!response.ok) {
		await attempt.failed();
		return { ok: false, reason: "wrong" };
	}
	await attempt.succeeded();
	return { ok: true, cookies: response.headers.getSetCookie() };
}

/** Whether this refusal says that the password was right and a second step is to come (auth.server.ts). */
async function secondStepAsked(response: Response): Promise<{ personId: string; has: boolean } | null> {
	if (response.status !== 403) return null;
	const body = await response.json();
	return body.code === SECOND_STEP ? { personId: body.personId, has: body.has } : null;
}

async function call(path: string, body: object, from: Client, cookie?: string): Promise<Response> {
	const headers = new Headers({
		"content-type": "application/json",
		origin: new URL(env().PUBLIC_URL).origin,
		"user-agent": from.userAgent,
		[ADDRESS_HEADER]: from.address,
	});
	if (cookie) headers.set("cookie", cookie);
	const response = await auth.handler(
		new Request(new URL(`/api/auth${path}`, env().PUBLIC_URL), {
			method: "POST",
			headers,
			body: JSON.stringify(body),
		}),
	);
	// The database did not answer: that is no wrong password, and must not look like one.
	if (response.status >= 500) throw new Error(`${path} was answered with ${response.status}`);
	return response;
}
