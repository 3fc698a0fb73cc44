import type { Request, RequestHandler } from "express";

/** The largest body of a request, in bytes: twice what any form or saved rating may have. */
const LARGEST = 512 * 1024;
/** A list of staff is a file of some thousands of rows. */
const LARGEST_LIST = 3 * 1024 * 1024 + 64 * 1024;
const TAKES_LISTS = /^\/staff-import(\.data)?$/;

/**
 * Refuses bodies that are too large, and those that do not say how large they are (browsers always do), before any of
 * it is read. And where an answer is given without the body having been read, what is still to come is thrown away:
 * Remix holds the stream open, and the next request on this connection would wait behind it.
 */
export const boundBodies: RequestHandler = (request, response, next) => {
	const status = statusFor(request);
	response.on("finish", () => {
		if (request.complete) return;
		// Whoever reads it by these pauses it when nobody asks for more.
		request.removeAllListeners("data");
		request.resume();
	});
	if (status === null) return next();
	response
		.status(status)
		.set("Connection", "close")
		.set("Cache-Control", "no-store")
		.type("text/plain; charset=utf-8")
		.send(
			"Nội dung gửi lên quá lớn hoặc không cho biết độ lớn nên không được nhận.\n" +
				"What was sent is too large, or does not say how large it is, and was refused.\n",
		);
};

function statusFor({ headers, path }: Request): 411 | 413 | null {
	if (headers["transfer-encoding"] !== undefined) return 411;
	const largest = TAKES_LISTS.test(path) ? LARGEST_LIST : LARGEST;
	return Number(headers["content-length"] ?? 0) > largest ? 413 : null;
}
