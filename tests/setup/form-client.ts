import { codeAt } from "../../app/platform/sign-in/totp";
import { DEMO_PASSWORD } from "../../prisma/seed/demo-people";
import { emailOf } from "./sessions";

/** An answer with what tests ask of it. */
export interface Answered {
	readonly status: number;
	readonly text: string;
	/** Where to, without the origin; null when it is no redirect. */
	readonly location: string | null;
	readonly cookies: readonly string[];
}

/** A browser without a screen: keeps cookies, posts forms, follows nothing. */
export class FormClient {
	readonly cookies = new Map<string, string>();
	constructor(
		readonly url: string,
		/** What a proxy would say about who asks. */
		readonly headers: Record<string, string> = {},
	) {}

	get(path: string): Promise<Answered> {
		return this.ask(path, { method: "GET" });
	}

	post(path: string, fields: Record<string, string> = {}): Promise<Answered> {
		return this.ask(path, { method: "POST", body: new URLSearchParams(fields) });
	}

	/** The first step of signing in. */
	signIn(login: string, password = DEMO_PASSWORD): Promise<Answered> {
		return this.post("/sign-in", { email: emailOf(login), password });
	}

	/** With a body of any kind. */
	async ask(path: string, init: RequestInit): Promise<Answered> {
		const response = await fetch(`${this.url}${path}`, {
			...init,
			redirect: "manual",
			headers: {
				...this.headers,
				cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
				...(init.method === "POST" ? { origin: this.url } : {}),
			},
		});
		const cookies = response.headers.getSetCookie();
		for (const cookie of cookies) {
			const [pair = ""] = cookie.split(";");
			const name = pair.slice(0, pair.indexOf("="));
			if (/Max-Age=0/i.test(cookie)) this.cookies.delete(name);
			else this.cookies.set(name, pair.slice(name.length + 1));
		}
		return {
			status: response.status,
			text: await response.text(),
			location: response.headers.get("location"),
			cookies,
		};
	}
}

/** The key that a page of a factor to be set up shows. */
export function keyIn(html: string): string {
	const [key] = /(?:[A-Z2-7]{4} ){7}[A-Z2-7]{4}/.exec(html) ?? [];
	if (!key) throw new Error("the page shows no key");
	return key.replaceAll(" ", "");
}

/** Sets up a second factor for somebody who is signed in; returns its key and recovery codes. */
export async function setUpFactor(client: FormClient): Promise<{ key: string; codes: string[] }> {
	await client.post("/account/second-factor", { deed: "begin", password: DEMO_PASSWORD });
	const key = keyIn((await client.get("/account/second-factor")).text);
	const done = await client.post("/account/second-factor", {
		deed: "confirm",
		code: await codeAt(key, Date.now()),
	});
	return { key, codes: listed(done.text) };
}

/** The ten codes in the page's list. */
export function listed(html: string): string[] {
	return [...html.matchAll(/<li>([a-z2-9]{5}-[a-z2-9]{5})<\/li>/g)].map(([, code]) => code ?? "");
}
