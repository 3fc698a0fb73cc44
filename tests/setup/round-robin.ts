import http from "node:http";
import type { AddressInfo } from "node:net";

/** What stands before several processes: each request goes to the next one that answers. */
export interface RoundRobin {
	readonly url: string;
	close(): Promise<void>;
}

/**
 * A small proxy in the place of nginx, which not every machine has: in turn, streams passed on as they come, and the
 * next process where one does not take the connection. (A request that was taken and then lost is not sent again: that is
 * for whoever sent it, as behind nginx.)
 *
 * @param behind addresses of the processes, looked at for each request
 */
export async function startRoundRobin(behind: () => readonly string[]): Promise<RoundRobin> {
	let turn = 0;
	const server = http.createServer((asked, answer) => {
		const chunks: Buffer[] = [];
		asked.on("data", (chunk: Buffer) => chunks.push(chunk));
		const targets = behind();
		asked.on("end", () => attempt(Buffer.concat(chunks), targets.length));
		const attempt = (body: Buffer, left: number) => {
			const target = new URL(targets[turn++ % targets.length] ?? "");
			const { method, url = "/", headers } = asked;
			const asking = http.request(
				{ host: target.hostname, port: target.port, method, path: url, headers },
				(given) => {
					answer.writeHead(given.statusCode ?? 502, given.headers);
					given.on("error", () => answer.destroy());
					given.on("aborted", () => answer.destroy());
					given.pipe(answer);
				},
			);
			asking.on("error", (error: NodeJS.ErrnoException) => {
				if (error.code === "ECONNREFUSED" && left > 1) return attempt(body, left - 1);
				answer.destroy();
			});
			answer.on("close", () => asking.destroy());
			asking.end(body);
		};
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}`,
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}
