import type { Request, RequestHandler, Response } from "express";
import type { Product } from "../app/product.server";

/** How long a request may wait while the database has no connection left: whoever asks hears of it within 2 seconds. */
const PATIENCE_MS = 1200;
/** And whoever waits for something else is looked at again so often. */
const LOOK_MS = 100;
/** A page that asks for much at once waits for itself: only what lasts for so many looks counts. */
const LOOKS = 3;
/** What a client is told to wait before it comes again, in seconds. */
const RETRY_SECONDS = 2;

/**
 * The database does not answer or has no room. A page of its own without scripts, styles or anything from the database,
 * in both languages, since whose language counts is not known either; JSON for what a page fetches.
 */
export function sendUnavailable(request: Request, response: Response): void {
	response.status(503).set("Retry-After", String(RETRY_SECONDS)).set("Cache-Control", "no-store");
	if (wantsJson(request)) return void response.json({ outcome: "unavailable" });
	response.type("text/html; charset=utf-8").send(`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Lắng Nghe</title></head>
<body><h1>Hệ thống đang bận</h1>
<p>Những gì đã lưu vẫn còn nguyên. Bạn chờ vài giây rồi tải lại trang.</p>
<div lang="en"><h1>The system is busy</h1>
<p>Everything that was saved is still there. Wait a few seconds, then reload the page.</p></div>
<p><a href="">Tải lại · Reload</a></p>
<p><small>${response.locals.requestId}</small></p></body></html>
`);
}

/** What our pages' scripts fetch; a browser that goes somewhere asks for text/html. */
function wantsJson(request: Request): boolean {
	return Boolean(request.is("application/json")) || request.accepts(["html", "json"]) === "json";
}

/**
 * Nobody waits long for a database that is out of connections: a request may need several in a row, and each would
 * wait its time. What it has begun goes on behind the answer; a turn is sent again under its id and counts once.
 */
export function answerInTime(product: Product): RequestHandler {
	return (request, response, next) => {
		let seen = 0;
		const look = () => {
			if (response.headersSent) return;
			seen = product.databaseIsExhausted() ? seen + 1 : 0;
			if (seen >= LOOKS) sendUnavailable(request, response);
			else timer = setTimeout(look, LOOK_MS);
		};
		let timer = setTimeout(look, PATIENCE_MS);
		response.on("close", () => clearTimeout(timer));
		next();
	};
}
