import { env } from "~/platform/env.server";
import { ADDRESS_HEADER, auth } from "./auth.server";

export type SignInOutcome =
	| { ok: true; cookies: string[] }
	| { ok: false; reason: "wrong" | "too-many"; retrySeconds?: number };

/** Signs in with e-mail and password. Unknown address, wrong password and disabled account are one answer. */
export async function signIn(
	credentials: { email: string; password: string },
	from: { address: string; userAgent: string },
): Promise<SignInOutcome> {
	const response = await call("/sign-in/email", credentials, from);
	if (response.ok) return { ok: true, cookies: response.headers.getSetCookie() };
	if (response.status === 429)
		return {
			ok: false,
			reason: "too-many",
			retrySeconds: Number(response.headers.get("x-retry-after") ?? 60),
		};
	return { ok: false, reason: "wrong" };
}

/** Ends this session; returns the cookies that clear it. */
export async function signOut(
	request: Request,
	from: { address: string; userAgent: string },
): Promise<string[]> {
	const response = await call("/sign-out", {}, from, request.headers.get("cookie") ?? "");
	return response.headers.getSetCookie();
}

export type ChangeOutcome =
	| { ok: true; cookies: string[] }
	| { ok: false; reason: "wrong" | "too-many"; retrySeconds?: number };

/**
 * Changes the password of whoever holds this request's session: the old one is asked for, tries are counted, every
 * session ends and this browser gets a new one (its cookies are returned).
 */
export async function changePassword(
	request: Request,
	passwords: { current: string; next: string },
	from: { address: string; userAgent: string },
): Promise<ChangeOutcome> {
	const body = { currentPassword: passwords.current, newPassword: passwords.next, revokeOtherSessions: true };
	const response = await call("/change-password", body, from, request.headers.get("cookie") ?? "");
	if (response.ok) return { ok: true, cookies: response.headers.getSetCookie() };
	if (response.status === 429)
		return {
			ok: false,
			reason: "too-many",
			retrySeconds: Number(response.headers.get("x-retry-after") ?? 10),
		};
	return { ok: false, reason: "wrong" };
}

async function call(
	path: string,
	body: object,
	from: { address: string; userAgent: string },
	cookie?: string,
): Promise<Response> {
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
	if (response.status >= 500) throw new Error(`${path} failed with ${response.status}`);
	return response;
}
