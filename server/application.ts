import { randomBytes } from "node:crypto";
import type { RequestListener } from "node:http";
import path from "node:path";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import type { Product } from "../app/product.server";
import { answerPages } from "./answer-pages";
import { boundBodies } from "./bound-bodies";
import { refuseForgedRequests } from "./forged-requests";
import { healthRoutes } from "./health";
import { logRequests } from "./log-requests";
import { refuseOddAddresses } from "./odd-addresses";
import { securityHeaders } from "./security-headers";
import { answerInTime, sendUnavailable } from "./unavailable";

export interface Pages {
	build(): Promise<ServerBuild>;
	/** Folder of the client's files, or null where the middleware serves them. */
	assets: string | null;
	middleware: RequestHandler | null;
	close(): Promise<void>;
}

/** The Express application: what every request passes through, in this order. */
export function createApplication({
	pages,
	product,
	root,
}: {
	pages: Pages;
	product: Product;
	root: string;
}): {
	handle: RequestListener;
	startDraining(): void;
} {
	const application = express();
	const state = { draining: false };
	const publicUrl = new URL(process.env.PUBLIC_URL ?? "http://127.0.0.1:3000");
	application.disable("x-powered-by");
	application.set("query parser", "simple");
	// Without a proxy that we were told of, what a client says about its address counts for nothing.
	const proxies = Number(process.env.TRUST_PROXY ?? 0);
	application.set("trust proxy", Number.isInteger(proxies) && proxies > 0 ? proxies : false);
	application.use((request, response, next) => {
		// Remix would believe this one before Host.
		delete request.headers["x-forwarded-host"];
		response.locals.requestId = randomBytes(9).toString("base64url");
		response.locals.nonce = randomBytes(16).toString("base64");
		next();
	});
	application.use(logRequests(product.log));
	application.use((_request, response, next) => {
		// A connection that is kept open would bring the next request to a door that has closed.
		if (state.draining) response.set("Connection", "close");
		next();
	});
	application.use(
		securityHeaders({ https: publicUrl.protocol === "https:", development: pages.middleware !== null }),
	);
	application.use(healthRoutes(product, () => state.draining));
	application.use(refuseForgedRequests(publicUrl));
	application.use(boundBodies);
	application.use(refuseOddAddresses);
	application.use(compression());
	if (pages.middleware) application.use(pages.middleware);
	if (pages.assets) {
		application.use(
			"/assets",
			express.static(path.join(pages.assets, "assets"), {
				immutable: true,
				maxAge: "1y",
				fallthrough: false,
			}),
		);
		application.use(express.static(pages.assets, { maxAge: "1h", index: false }));
	} else {
		application.use(express.static(path.join(root, "public"), { index: false }));
	}
	application.all("*", answerInTime(product), answerPages(pages.build));
	application.use(plainFailure(product));
	return {
		handle: application,
		startDraining: () => {
			state.draining = true;
		},
	};
}

/** The last resort: one plain line, the request's id to quote, and the details in the log only. */
function plainFailure(product: Product): ErrorRequestHandler {
	return (error, request, response, _next) => {
		if (product.isDatabaseFailure(error) && !response.headersSent) return sendUnavailable(request, response);
		const status =
			typeof error?.status === "number" && error.status >= 400 && error.status < 500 ? error.status : 500;
		if (status === 500)
			product.log.error({ requestId: response.locals.requestId, err: error }, "request failed");
		if (response.headersSent) return void response.destroy();
		response
			.status(status)
			.set("Cache-Control", "no-store")
			.type("text/plain; charset=utf-8")
			.send(
				`Yêu cầu này không thực hiện được. Không có gì bị mất. Mã: ${response.locals.requestId}\n` +
					`This request could not be carried out. Nothing was lost. Reference: ${response.locals.requestId}\n`,
			);
	};
}
