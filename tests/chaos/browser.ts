import type { History } from "./history";

/** Beyond this a client gives up waiting and sends again. */
const PATIENCE_MS = 2500;
const RETRY_MS = [20, 50, 100, 200];

/** What a trainee's browser does on the wire: sends until somebody answers, with one session. */
export interface Browser {
	/** Posts JSON until it is answered; null when it is over before, or the server does not take it. */
	post(path: string, body: object, over: () => boolean): Promise<unknown | null>;
	/** Posts a form once, as a person does; returns where it leads, or null when nobody answered. */
	go(path: string, fields: Record<string, string>): Promise<string | null>;
}

export function openBrowser(url: string, origin: string, cookie: string, history: History): Browser {
	const send = async (path: string, headers: Record<string, string>, body: string) => {
		const answer = await fetch(`${url}${path}`, {
			method: "POST",
			redirect: "manual",
			headers: { cookie, origin, ...headers },
			body,
			signal: AbortSignal.timeout(PATIENCE_MS),
		}).catch(() => null);
		const text = await answer?.text().catch(() => null);
		if (!answer || typeof text !== "string") return null;
		const { status } = answer;
		// The database may be away; anything else of the server's own is a fault of the product.
		if (status >= 500 && status !== 503) history.wrong.push(`${status} of ${path}`);
		return { status, text, location: answer.headers.get("location") };
	};
	return {
		async post(path, body, over) {
			for (let attempt = 0; ; attempt++) {
				const answer = await send(path, { "content-type": "application/json" }, JSON.stringify(body));
				if (answer && (answer.status === 200 || answer.status === 409)) return JSON.parse(answer.text);
				if (answer && answer.status < 500) {
					history.wrong.push(`${answer.status} of ${path}`);
					return null;
				}
				if (over() && attempt > 20) return null;
				await new Promise((resolve) => setTimeout(resolve, RETRY_MS[attempt] ?? 200));
			}
		},
		async go(path, fields) {
			const headers = { "content-type": "application/x-www-form-urlencoded", accept: "text/html" };
			const answer = await send(path, headers, new URLSearchParams(fields).toString());
			return answer && answer.status >= 300 && answer.status < 400 ? answer.location : null;
		},
	};
}
