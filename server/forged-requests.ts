import type { RequestHandler } from "express";

/**
 * Refuses requests that another site makes in a signed-in person's name. Remix's own check covers document and
 * single-fetch requests only, lets a missing Origin pass and trusts X-Forwarded-Host; this one stands before
 * everything: for every method but GET and HEAD the Origin must be ours, and where a client sends none,
 * Sec-Fetch-Site must say same-origin.
 */
export function refuseForgedRequests(publicUrl: URL): RequestHandler {
	const origins = originsOf(publicUrl);
	return (request, response, next) => {
		const given = request.headers.origin;
		// Answered for here. Remix would hold it against Host (another one behind a proxy), and fail where they differ.
		delete request.headers.origin;
		if (request.method === "GET" || request.method === "HEAD") return next();
		const ours =
			given === undefined ? request.headers["sec-fetch-site"] === "same-origin" : origins.includes(given);
		if (ours) return next();
		response
			.status(403)
			.set("Cache-Control", "no-store")
			.type("text/plain; charset=utf-8")
			.send(
				"Yêu cầu này không đến từ trang của Lắng Nghe nên không được nhận.\n" +
					"This request did not come from a page of Lắng Nghe and was refused.\n",
			);
	};
}

/** Ours, and on one's own machine its other name. */
function originsOf(publicUrl: URL): string[] {
	const loopback = ["127.0.0.1", "localhost"];
	if (!loopback.includes(publicUrl.hostname)) return [publicUrl.origin];
	return loopback.map(
		(name) => `${publicUrl.protocol}//${name}${publicUrl.port ? `:${publicUrl.port}` : ""}`,
	);
}
