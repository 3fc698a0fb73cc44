import { createRemixRequest, sendRemixResponse } from "@remix-run/express/dist/server.js";
import {
	type AppLoadContext,
	createRequestHandler,
	type RequestHandler as RemixHandler,
	type ServerBuild,
} from "@remix-run/node";
import type { RequestHandler } from "express";
import { sendUnavailable } from "./unavailable";

/**
 * Remix's answer to a request: what `createRequestHandler` of @remix-run/express does, but for one thing. Where the
 * database failed (entry.server.tsx finds out, whatever the route), the answer is a plain 503 and not Remix's own,
 * which would be a 500 of another form for pages, data and resources each.
 */
export function answerPages(build: () => Promise<ServerBuild>): RequestHandler {
	let made: { from: ServerBuild; handle: RemixHandler } | null = null;
	return async (request, response, next) => {
		response.setHeader("Cache-Control", "no-store");
		try {
			const current = await build();
			// In development every change is another build.
			if (made?.from !== current)
				made = { from: current, handle: createRequestHandler(current, process.env.NODE_ENV ?? "production") };
			const context: AppLoadContext = {
				nonce: response.locals.nonce as string,
				requestId: response.locals.requestId as string,
				address: request.ip ?? "unknown",
			};
			const answer = await made.handle(createRemixRequest(request, response), context);
			// It was told to come again, since it had to wait too long.
			if (response.headersSent) return void (await answer.body?.cancel());
			if (!context.databaseFailed) return await sendRemixResponse(response, answer);
			await answer.body?.cancel();
			sendUnavailable(request, response);
		} catch (error) {
			next(error);
		}
	};
}
