import { randomBytes, randomUUID } from "node:crypto";
import http from "node:http";
import { plantDraft } from "../setup/plant-draft";
import { plantRound } from "../setup/plant-round";
import { plantRubricDraft } from "../setup/plant-rubric-draft";
import { plantStudy } from "../setup/plant-study";
import { makeSession } from "../setup/sessions";
import type { TestDatabase } from "../setup/test-databases";
import { findThings, plantLink, type Things } from "../setup/things";
import type { Input } from "./input";

/** An answer, as far as the oracle looks at it. */
export interface Answer {
	readonly status: number;
	readonly headers: http.IncomingHttpHeaders;
	readonly body: string;
	readonly ms: number;
}

/** A product under fuzzing: who asks, what symbols stand for. */
export interface World {
	/** Signs whoever asks next in, if need be: that writes, and is no part of the answer. */
	ready(login: string | null): Promise<void>;
	/** Sends an input as somebody; null: nobody. */
	send(input: Input, login: string | null): Promise<Answer>;
	/** Makes a thing anew that inputs use up: an open call, a link. */
	renew(symbol: string): Promise<void>;
	close(): void;
}

/** More than a form may have. */
const LONG = "x".repeat(300_000);
const FORM = "application/x-www-form-urlencoded";

export async function makeWorld({ url, database }: { url: string; database: TestDatabase }): Promise<World> {
	const things: Things = await findThings(database);
	const cookies = new Map<string, string>();
	const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
	let asked = 0;

	const cookieOf = async (login: string) => {
		const known = cookies.get(login);
		if (known) return known;
		const { name, value } = await makeSession(database, login);
		cookies.set(login, `${name}=${value}`);
		return `${name}=${value}`;
	};
	const symbols = (text: string) =>
		text.replace(/<<([\w.]+)>>/g, (_, name: string) => {
			const value = name === "uuid" ? freshUuid() : name === "long" ? LONG : things[name];
			if (value === undefined) throw new Error(`nothing is known as ${name}`);
			return value;
		});

	const send: World["send"] = async (input, login) => {
		const body = input.body === null ? null : Buffer.from(symbols(input.body));
		asked++;
		const cookie = login === null ? undefined : await cookieOf(login);
		const answer = await request(new URL(url), agent, {
			method: input.method,
			path: symbols(input.path),
			body,
			headers: {
				// A client of its own for each request: limits by address are not what is looked at here.
				"x-forwarded-for": `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}`,
				...(input.method === "GET" || input.method === "HEAD" ? {} : { origin: url }),
				...(input.type === null ? {} : { "content-type": input.type }),
				...(cookie === undefined ? {} : { cookie }),
				...input.headers,
			},
		});
		// The session has ended: whoever asks next gets a new one.
		const left = /^\/sign-in/.test(answer.headers.location ?? "") || answer.status === 401;
		if (login !== null && (left || answer.headers["set-cookie"])) cookies.delete(login);
		return answer;
	};
	const post = (path: string, type: string, body: string) =>
		send({ method: "POST", path, type, body, headers: {} }, "trainee");
	const begin = async () => {
		const { status, headers } = await post("/scenarios/S01", FORM, `startKey=${randomUUID()}`);
		const id = headers.location?.split("/").at(-1);
		if (!id || id === "sign-in") throw new Error(`no call began: ${status} ${headers.location}`);
		return id;
	};
	const turn = (id: string, type: string, expectedSeq: number) =>
		post(
			`/calls/${id}/turn`,
			"application/json",
			JSON.stringify({ clientId: `world-${type}-${expectedSeq}`, expectedSeq, lines: 0, event: { type } }),
		);
	const makers: Record<string, () => Promise<string>> = {
		"call.open": async () => {
			const id = await begin();
			await turn(id, "answer", 1);
			return id;
		},
		"call.wrapUp": async () => {
			const id = await begin();
			await turn(id, "answer", 1);
			await turn(id, "hang-up", 2);
			return id;
		},
		// Whoever falls under such a rule is signed out.
		"rules.none": async () => {
			await database.query('DELETE FROM "RequiredFactor"');
			return "";
		},
		// Limits are for sign-in-limits.spec.ts: behind them nothing would be looked at.
		"tries.none": async () => {
			await database.query('DELETE FROM "TryCount"');
			return "";
		},
		// A trainee is in one room at a time.
		"rooms.over": async () => {
			await database.query(
				`UPDATE "Call" SET status = 'abandoned' WHERE form = 'live' AND status = 'ringing'`,
			);
			return "";
		},
		"room.open": async () => {
			await database.query(
				`UPDATE "Call" SET status = 'abandoned' WHERE form = 'live' AND status <> 'completed'`,
			);
			const fields = {
				personId: things["person.own"] ?? "",
				scenarioId: "S01",
				purpose: "practice",
				recorded: "on",
			};
			const form = new URLSearchParams({ ...fields, startKey: randomUUID() });
			const { headers } = await send(
				{ method: "POST", path: "/live/new", type: FORM, body: `${form}`, headers: {} },
				"trainer",
			);
			const id = headers.location?.split("/").at(-1);
			if (!id || id === "sign-in") throw new Error("no room was opened");
			await turn(id, "answer", 1);
			return id;
		},
		"draft.own": () => plantDraft(database, { source: "format: 1\n", login: "trainer" }),
		"round.preparing": async () => {
			const round = await plantRound(database, { state: "preparing", calls: 2, raters: { trainer: null } });
			things["roundCall.preparing"] = round.calls[0]?.id ?? "";
			return round.id;
		},
		"rubricDraft.own": async () => (await plantRubricDraft(database, "trainer")).id,
		"study.open": async () => (await plantStudy(database, { state: "round-1" })).id,
		"study.calls": async () => (await plantStudy(database, { method: "borderline" })).id,
		"link.usable": () =>
			plantLink(database, things["person.victim"] ?? "", randomBytes(24).toString("base64url")),
		"assignment.own": async () => {
			const [row] = await database.query<{ id: string }>(
				`INSERT INTO "Assignment" (id, "personId", "scenarioId", purpose, "assignedById")
				 VALUES (gen_random_uuid(), $1, 'S03', 'assessed', $1) RETURNING id`,
				[things["person.own"]],
			);
			return row?.id ?? "";
		},
	};
	return {
		send,
		ready: async (login) => {
			if (login !== null) await cookieOf(login);
		},
		renew: async (symbol) => {
			const make = makers[symbol];
			if (!make) throw new Error(`${symbol} cannot be made anew`);
			things[symbol] = await make();
		},
		close: () => agent.destroy(),
	};
}

function freshUuid(): string {
	const hex = randomBytes(16).toString("hex");
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** As a client that encodes nothing: paths and headers go out as they stand. */
function request(
	base: URL,
	agent: http.Agent,
	{
		method,
		path,
		headers,
		body,
	}: { method: string; path: string; headers: http.OutgoingHttpHeaders; body: Buffer | null },
): Promise<Answer> {
	const began = performance.now();
	return new Promise((resolve, reject) => {
		const asking = http.request(
			{
				host: base.hostname,
				port: base.port,
				agent,
				method,
				path,
				headers: body ? { ...headers, "content-length": body.length } : headers,
				timeout: 15_000,
			},
			(response) => {
				const chunks: Buffer[] = [];
				response.on("data", (chunk: Buffer) => chunks.push(chunk));
				response.on("error", reject);
				response.on("end", () =>
					resolve({
						status: response.statusCode ?? 0,
						headers: response.headers,
						body: Buffer.concat(chunks).toString("utf8"),
						ms: performance.now() - began,
					}),
				);
			},
		);
		asking.on("timeout", () => asking.destroy(new Error("no answer in 15 s")));
		asking.on("error", reject);
		asking.end(body ?? undefined);
	});
}
