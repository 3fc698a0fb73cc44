import {
	type AppLoadContext,
	createReadableStreamFromReadable,
	type EntryContext,
	type HandleDataRequestFunction,
	type HandleErrorFunction,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { isDatabaseFailure } from "~/persistence/database-failure.server";
import { NonceContext } from "~/platform/http/nonce";
import { withoutNulls } from "~/platform/http/without-nulls.server";
import { log } from "~/platform/log.server";

export { product } from "~/product.server";

const ABORT_MS = 10_000;

export default function handleRequest(
	request: Request,
	status: number,
	headers: Headers,
	context: EntryContext,
	{ nonce, requestId, databaseFailed }: AppLoadContext,
): Promise<Response> {
	// Our own server says it in its words; a hundred pages rendered for nothing would keep everybody waiting.
	if (databaseFailed) return Promise.resolve(new Response(null, { status: 503 }));
	return new Promise((resolve, reject) => {
		let shellRendered = false;
		const ready = isbot(request.headers.get("user-agent") ?? "") ? "onAllReady" : "onShellReady";
		const { pipe, abort } = renderToPipeableStream(
			<NonceContext.Provider value={nonce}>
				<RemixServer context={context} url={request.url} abortDelay={ABORT_MS} nonce={nonce} />
			</NonceContext.Provider>,
			{
				nonce,
				[ready]() {
					shellRendered = true;
					const body = withoutNulls();
					headers.set("Content-Type", "text/html; charset=utf-8");
					resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
					pipe(body);
				},
				onShellError: reject,
				onError(error) {
					if (shellRendered) log.error({ requestId, err: error }, "rendering failed");
				},
			},
		);
		setTimeout(abort, ABORT_MS).unref();
	});
}

export const handleDataRequest: HandleDataRequestFunction = (response) => response;

/**
 * What nobody expected goes to the log with the request's id; the person sees the error page. Where the database does
 * not answer our own server replaces the page by a plain one (server/unavailable.ts): a page of ours needs it too.
 */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
	if (request.signal.aborted) return;
	// A refusal (403, 404, 405) is an answer, and stands in the request's line.
	if (isRouteErrorResponse(error) && error.status < 500) return;
	if (isDatabaseFailure(error)) {
		context.databaseFailed = true;
		log.warn({ requestId: context.requestId, err: error }, "the database does not answer");
		return;
	}
	log.error({ requestId: context.requestId, err: error }, "unexpected failure");
};
