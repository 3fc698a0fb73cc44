import type { ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * Security headers, with an enforced content security policy: scripts by nonce, everything else from ourselves.
 * Only style attributes are allowed inline (server-rendered drawings carry them). Vite's development server
 * injects styles and talks over a web socket, so development has its own policy.
 */
export function securityHeaders({
	https,
	development,
}: {
	https: boolean;
	development: boolean;
}): RequestHandler {
	const nonce = (_request: unknown, response: ServerResponse) =>
		`'nonce-${(response as ServerResponse & { locals: { nonce: string } }).locals.nonce}'`;
	return helmet({
		contentSecurityPolicy: {
			useDefaults: false,
			directives: {
				defaultSrc: ["'none'"],
				scriptSrc: ["'self'", nonce],
				styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'", nonce],
				styleSrcAttr: ["'unsafe-inline'"],
				imgSrc: ["'self'", "data:"],
				fontSrc: ["'self'"],
				mediaSrc: ["'self'"],
				connectSrc: development ? ["'self'", "ws:"] : ["'self'"],
				manifestSrc: ["'self'"],
				formAction: ["'self'"],
				baseUri: ["'none'"],
				objectSrc: ["'none'"],
				frameAncestors: ["'none'"],
				...(https ? { upgradeInsecureRequests: [] } : {}),
			},
		},
		strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
		referrerPolicy: { policy: "same-origin" },
		crossOriginEmbedderPolicy: false,
	});
}
