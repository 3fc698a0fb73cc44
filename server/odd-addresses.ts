import type { RequestHandler } from "express";

/** A name or an address with a port or without: nothing else that a URL could hold, such as somebody's name before an @. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** What a page can send; of TRACE and its like no request can be made for Remix. */
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/**
 * Refuses what no page of ours asks for: another method, another site's whole address or a host that is none (Remix would fail to
 * make a URL of it), NUL (which PostgreSQL does not take), and data as older versions of Remix ask for it (which its
 * own checks pass over).
 */
export const refuseOddAddresses: RequestHandler = (request, response, next) => {
	const { method, originalUrl, query } = request;
	const host = request.headers.host ?? "";
	const sound =
		originalUrl.startsWith("/") &&
		HOST.test(host) &&
		URL.canParse(`http://${host}${originalUrl}`) &&
		!originalUrl.includes("%00") &&
		query._data === undefined;
	const known = METHODS.has(method);
	if (sound && known) return next();
	response
		.status(known ? 404 : 405)
		.set("Cache-Control", "no-store")
		.type("text/plain; charset=utf-8")
		.send("Địa chỉ này không có ở đây.\nThere is no such address here.\n");
};
