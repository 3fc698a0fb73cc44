import type { RequestHandler } from "express";

/** A name or an address with a port or without: nothing else that a URL could hold, such as somebody's name before an @. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Refuses what no browser of ours asks for: another site's whole address or a host that is none (Remix would fail to
 * make a URL of it), NUL (which PostgreSQL does not take), and data as older versions of Remix ask for it (which its
 * own checks pass over).
 */
export const refuseOddAddresses: RequestHandler = (request, response, next) => {
	const { originalUrl, query } = request;
	const host = request.headers.host ?? "";
	const sound =
		originalUrl.startsWith("/") &&
		HOST.test(host) &&
		URL.canParse(`http://${host}${originalUrl}`) &&
		!originalUrl.includes("%00") &&
		query._data === undefined;
	if (sound) return next();
	response
		.status(404)
		.set("Cache-Control", "no-store")
		.type("text/plain; charset=utf-8")
		.send("Địa chỉ này không có ở đây.\nThere is no such address here.\n");
};
