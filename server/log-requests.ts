import type { RequestHandler } from "express";
import type { Logger } from "pino";

/**
 * One line a request: id, method, path without its query (which may hold what somebody searched for), status and
 * time. A one-time link's secret is cut out of the path.
 */
export function logRequests(log: Logger): RequestHandler {
	return (request, response, next) => {
		const start = process.hrtime.bigint();
		response.on("finish", () => {
			const ms = Number(process.hrtime.bigint() - start) / 1e6;
			const path = request.path.replace(/^\/(set-password|confirm-email)\/[^/]+/, "/$1/-");
			const level = response.statusCode >= 500 ? "error" : "info";
			log[level](
				{
					requestId: response.locals.requestId,
					method: request.method,
					path,
					status: response.statusCode,
					ms,
				},
				"request",
			);
		});
		response.setHeader("X-Request-Id", response.locals.requestId as string);
		next();
	};
}
