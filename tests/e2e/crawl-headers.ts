/** What is wrong with an answer's headers; nothing, if all is well. */
export function headerFaults(response: Response, body: string, asset = false): string[] {
	const header = (name: string) => response.headers.get(name) ?? "";
	const type = header("content-type");
	const policy = header("content-security-policy");
	const faults: string[] = [];
	const need = (holds: boolean, what: string) => {
		if (!holds) faults.push(what);
	};
	need(/default-src 'none'/.test(policy), "the policy's default is not nothing");
	need(/frame-ancestors 'none'/.test(policy), "may be framed");
	need(/base-uri 'none'/.test(policy), "its base may be moved");
	need(/form-action 'self'/.test(policy), "its forms may lead elsewhere");
	need(!/unsafe-inline/.test(policy.replace(/style-src-attr[^;]*/, "")), "inline scripts or styles");
	need(!/unsafe-eval|\*|https?:/.test(policy), "the policy names others");
	need(header("x-content-type-options") === "nosniff", "may be sniffed");
	need(header("referrer-policy") === "same-origin", `referrer policy: ${header("referrer-policy")}`);
	need(header("cross-origin-opener-policy") === "same-origin", "may be opened by others");
	need(header("cross-origin-resource-policy") === "same-origin", "may be read by others");
	need(header("access-control-allow-origin") === "", "lets other origins in");
	need(header("x-powered-by") === "", "tells what it runs on");
	need(asset || header("cache-control").includes("no-store"), `may be kept: ${header("cache-control")}`);
	need(body === "" || type !== "", "a body without a type");
	need(!/^text\/(html|plain)/.test(type) || /charset=utf-8/i.test(type), `no charset: ${type}`);
	if (type.startsWith("text/html")) {
		const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1];
		need(nonce !== undefined && nonce.length >= 20, "no nonce");
		const scripts = [...body.matchAll(/<script\b([^>]*)>/g)].map(([, attributes]) => attributes ?? "");
		need(
			scripts.every((attributes) => attributes.includes(`nonce="${nonce}"`)),
			"a script without the nonce",
		);
		need(!/\son\w+="/.test(body), "an inline handler");
	}
	for (const cookie of response.headers.getSetCookie()) {
		const secret = /session/.test(cookie);
		need(!secret || /; ?HttpOnly/i.test(cookie), `scripts can read ${cookie.split("=")[0]}`);
		need(/; ?SameSite=(Lax|Strict)/i.test(cookie) || /Max-Age=0/.test(cookie), "a cookie for other sites");
	}
	return faults;
}
