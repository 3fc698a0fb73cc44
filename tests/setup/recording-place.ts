import { spawnSync } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import type { RequestListener, ServerResponse } from "node:http";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import S3rver from "@20minutes/s3rver";

/** Where a product of a test keeps its voices; it can run out of room. */
export interface RecordingPlace {
	/** What the product's environment says of it. */
	readonly environment: Record<string, string>;
	/** There is no room from now on. */
	fill(): Promise<void>;
	makeRoom(): Promise<void>;
	/** The segments that are there, "take/number". */
	segments(callId: string): Promise<string[]>;
	remove(): Promise<void>;
}

const BUCKET = "voices";

/** A bucket of a server that speaks S3; when full it answers as MinIO does: it still gives, and takes nothing. */
export async function bucket(): Promise<RecordingPlace> {
	const home = await newHome();
	const server = new S3rver({
		...{ address: "127.0.0.1", port: 0, silent: true, directory: home },
		allowMismatchedSignatures: true,
		configureBuckets: [{ name: BUCKET, configs: [] }],
	});
	const { port } = await server.run();
	const http = server.httpServer;
	const [answer] = http.listeners("request") as RequestListener[];
	let isFull = false;
	http.removeAllListeners("request").on("request", (request, response) => {
		if (!isFull || request.method !== "PUT") return answer?.(request, response);
		request.resume().on("end", () => sayFull(response));
	});
	return {
		environment: {
			RECORDINGS_S3_ENDPOINT: `http://127.0.0.1:${port}`,
			RECORDINGS_S3_BUCKET: BUCKET,
			RECORDINGS_S3_KEY: "S3RVER",
			RECORDINGS_S3_SECRET: "S3RVER",
		},
		fill: async () => {
			isFull = true;
		},
		makeRoom: async () => {
			isFull = false;
		},
		segments: (callId) => segmentsIn(path.join(home, BUCKET, callId)),
		remove: async () => {
			const closed = server.close();
			http.closeAllConnections();
			await closed;
			await rm(home, { recursive: true });
		},
	};
}

function sayFull(response: ServerResponse): void {
	const why = "Storage backend has reached its minimum free drive threshold.";
	response.writeHead(507, { "content-type": "application/xml" });
	response.end(`<?xml version="1.0"?><Error><Code>XMinioStorageFull</Code><Message>${why}</Message></Error>`);
}

/** A folder on a disk of a few megabytes; null: none can be mounted here, which takes Linux and its root. */
export async function smallDisk(): Promise<RecordingPlace | null> {
	const home = await newHome();
	const recordings = path.join(home, "recordings");
	await mkdir(recordings);
	const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", recordings]);
	if (mounted.status !== 0) {
		await rm(home, { recursive: true });
		return null;
	}
	const filler = path.join(recordings, "filler");
	return {
		environment: { DATA_DIR: home },
		fill: async () => {
			const page = Buffer.alloc(4_096);
			const more = function* () {
				for (;;) yield page;
			};
			await pipeline(Readable.from(more()), createWriteStream(filler)).catch((error) => {
				if (error.code !== "ENOSPC") throw error;
			});
		},
		makeRoom: () => rm(filler),
		segments: (callId) => segmentsIn(path.join(recordings, callId)),
		remove: async () => {
			spawnSync("umount", [recordings]);
			await rm(home, { recursive: true });
		},
	};
}

const newHome = () => mkdtemp(path.join(os.tmpdir(), "lang-nghe-place-"));

async function segmentsIn(folder: string): Promise<string[]> {
	const names = await readdir(folder, { recursive: true });
	// A server that speaks S3 has a few files for each.
	const found = names.map((name) => /^([\w-]+\/\d+)\.webm(\._S3rver_object)?$/.exec(name)?.[1]);
	return found.filter((name) => name !== undefined).sort();
}
