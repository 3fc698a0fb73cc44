import { data, redirect } from "@remix-run/node";
import { findSignedIn } from "~/persistence/sessions.server";
import { forbidden } from "~/platform/http/refusals";
import { sessionTokenOf } from "~/platform/sign-in/session-token.server";
import { mayEver } from "./policy";
import { ROUTE_ACCESS, type RouteId } from "./route-access";
import type { SignedIn } from "./signed-in";

/**
 * Who is signed in on this request, or null.
 *
 * @param keeps false: the page looks by itself, which does not keep the session open
 */
export async function findWho(request: Request, keeps = true): Promise<SignedIn | null> {
	const token = sessionTokenOf(request);
	return token ? findSignedIn(token, keeps) : null;
}

/**
 * The first line of every loader and action: whoever asks, or a redirect to sign in, or 403 when nobody with
 * their roles may use this route. What exactly they may reach is then for the query (`reach`) or `may`.
 */
export async function authorize(request: Request, route: RouteId): Promise<SignedIn> {
	const access = ROUTE_ACCESS[route];
	const who = await findWho(request);
	if (!who) {
		const url = new URL(request.url);
		const back = request.method === "GET" ? `${url.pathname.replace(/\.data$/, "")}${url.search}` : "/";
		throw redirect(back === "/" ? "/sign-in" : `/sign-in?${new URLSearchParams({ to: back })}`);
	}
	if (access !== "public" && access !== "signed-in" && !mayEver(who, access)) forbidden();
	return who;
}

/** The same for what a page fetches in the background: 401 instead of a redirect, so that the page can say so. */
export async function authorizeResource(request: Request, route: RouteId, keeps = true): Promise<SignedIn> {
	const access = ROUTE_ACCESS[route];
	const who = await findWho(request, keeps);
	if (!who) throw data({ outcome: "signed-out" }, { status: 401 });
	if (access !== "public" && access !== "signed-in" && !mayEver(who, access)) forbidden();
	return who;
}
