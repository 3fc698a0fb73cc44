import http from "node:http";
import net, { type AddressInfo } from "node:net";
import type { SeededRandom } from "~/domain/shared/seeded-random";

/** How often of a thousand requests each thing happens on the way. */
export interface Faults {
	/** The request never arrives, or only half of it. */
	readonly cutRequest: number;
	/** The server has answered, and the answer does not arrive, or only half of it. */
	readonly cutReply: number;
	/** Request or answer are held for up to 300 ms. */
	readonly delay: number;
	/** The request arrives twice: at once, or up to 1.5 s later. */
	readonly duplicate: number;
	/** The answer is swallowed and the connection stays open, until the client gives up. */
	readonly blackhole: number;
	/** Half a request on a connection that stays open. */
	readonly halfOpen: number;
}

export const HARSH: Faults = {
	cutRequest: 20,
	cutReply: 150,
	delay: 40,
	duplicate: 60,
	blackhole: 4,
	halfOpen: 4,
};

export interface FaultyProxy {
	readonly url: string;
	readonly counts: Record<keyof Faults | "requests", number>;
	/** Nothing goes wrong any more, and what is under way is waited for. */
	calm(): Promise<void>;
	close(): Promise<void>;
}

interface Carried {
	method: string;
	path: string;
	headers: http.IncomingHttpHeaders;
	body: Buffer;
}

/** A proxy in front of a server on this machine, on which requests and answers are lost as the seed says. */
export async function startFaultyProxy(
	server: { port: number },
	random: SeededRandom,
	faults: Faults,
	log: (what: string, detail: string) => void,
): Promise<FaultyProxy> {
	const agent = new http.Agent({ keepAlive: true, maxSockets: 200 });
	const counts = { ...zero(faults), requests: 0 };
	const kinds = Object.keys(faults) as (keyof Faults)[];
	const later = new Set<Promise<unknown>>();
	let calm = false;

	const fate = (): keyof Faults | null => {
		let drawn = random.next() * 1000;
		if (calm) return null;
		for (const kind of kinds) {
			drawn -= faults[kind];
			if (drawn < 0) return kind;
		}
		return null;
	};
	const forward = (carried: Carried) => {
		const { method, path, headers, body } = carried;
		return new Promise<{ status: number; headers: http.IncomingHttpHeaders; body: Buffer }>(
			(resolve, reject) => {
				const request = http.request({ port: server.port, host: "127.0.0.1", agent, method, path, headers });
				request.on("error", reject);
				request.on("response", (answer) => {
					read(answer).then(
						(text) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: text }),
						reject,
					);
				});
				request.end(body);
			},
		);
	};
	const half = (carried: Carried, keepMs: number) => {
		const { method, path, headers, body } = carried;
		const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
		const socket = net.connect(server.port, "127.0.0.1");
		socket.on("error", () => undefined);
		socket.write(`${method} ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`);
		socket.write(body.subarray(0, Math.floor(body.length / 2)));
		setTimeout(() => socket.destroy(), keepMs).unref();
	};

	const proxy = http.createServer(async (incoming, outgoing) => {
		const carried = {
			method: incoming.method ?? "GET",
			path: incoming.url ?? "/",
			// As a reverse proxy is told to: the name that the client asked for.
			headers: { ...incoming.headers, host: `127.0.0.1:${server.port}`, connection: "keep-alive" },
			body: await read(incoming).catch(() => Buffer.alloc(0)),
		};
		counts.requests++;
		const kind = fate();
		const chance = random.next();
		if (kind) {
			counts[kind]++;
			log(kind, `${carried.method} ${carried.path}`);
		}
		const cut = () => outgoing.destroy();
		if (kind === "cutRequest") {
			if (chance < 0.5) half(carried, 5);
			return cut();
		}
		if (kind === "halfOpen") {
			half(carried, 4000);
			return;
		}
		if (kind === "delay" && chance < 0.5) await passes(chance * 600);
		if (kind === "duplicate") {
			const again = passes(chance < 0.5 ? 0 : chance * 1500).then(() => forward(carried));
			const kept = again.catch(() => undefined).finally(() => later.delete(kept));
			later.add(kept);
		}
		const answer = await forward(carried).catch(() => null);
		if (answer === null) return cut();
		if (kind === "blackhole") return;
		if (kind === "delay" && chance >= 0.5) await passes((chance - 0.5) * 600);
		outgoing.writeHead(answer.status, answer.headers);
		if (kind !== "cutReply") return void outgoing.end(answer.body);
		if (chance < 0.5) return cut();
		outgoing.write(answer.body.subarray(0, Math.floor(answer.body.length / 2)), cut);
	});
	await new Promise<void>((resolve) => proxy.listen(0, "127.0.0.1", resolve));
	return {
		url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
		counts,
		calm: async () => {
			calm = true;
			await Promise.all(later);
		},
		close: async () => {
			agent.destroy();
			proxy.closeAllConnections();
			await new Promise((resolve) => proxy.close(resolve));
		},
	};
}

const zero = (faults: Faults) =>
	Object.fromEntries(Object.keys(faults).map((kind) => [kind, 0])) as Record<keyof Faults, number>;
const passes = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function read(stream: http.IncomingMessage): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of stream) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
