import { createHmac, timingSafeEqual } from "node:crypto";
import { env } from "~/platform/env.server";
import { cookieName } from "./auth.server";

/**
 * The session's token from the request's cookie, or null. The cookie is "token.signature" (HMAC-SHA-256, base64),
 * as better-auth writes it; verifying it here saves its two queries and lets a turn read session, person, roles
 * and call in one.
 */
export function sessionTokenOf(request: Request): string | null {
	const cookie = readCookie(request, cookieName());
	const dot = cookie?.lastIndexOf(".") ?? -1;
	if (!cookie || dot < 1) return null;
	const token = cookie.slice(0, dot);
	const given = Buffer.from(cookie.slice(dot + 1), "base64");
	const wanted = createHmac("sha256", env().LANG_NGHE_SECRET).update(token).digest();
	return given.length === wanted.length && timingSafeEqual(given, wanted) ? token : null;
}

/** A cookie's value, decoded, or null. */
export function readCookie(request: Request, name: string): string | null {
	for (const pair of (request.headers.get("cookie") ?? "").split(";")) {
		const equals = pair.indexOf("=");
		if (equals < 0 || pair.slice(0, equals).trim() !== name) continue;
		try {
			return decodeURIComponent(pair.slice(equals + 1).trim());
		} catch {
			return null;
		}
	}
	return null;
}
