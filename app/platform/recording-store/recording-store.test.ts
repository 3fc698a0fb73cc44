import { randomUUID } from "node:crypto";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import S3rver from "@20minutes/s3rver";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diskStore } from "./disk-store.server";
import { type RecordingStore, StoreIsFull } from "./recording-store";
import { s3Store } from "./s3-store.server";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (given: Uint8Array | null) => given && new TextDecoder().decode(given);
const place = (endpoint: string) => ({
	...{ endpoint, bucket: "voices", region: "us-east-1", key: "S3RVER", secret: "S3RVER" },
});

let folder = "";
let server: S3rver;
const stores = new Map<string, RecordingStore>();
const store = (name: string): RecordingStore => {
	const found = stores.get(name);
	if (!found) throw new Error(`no store ${name}`);
	return found;
};
beforeAll(async () => {
	folder = await mkdtemp(path.join(os.tmpdir(), "lang-nghe-voices-"));
	stores.set("disk", diskStore(path.join(folder, "disk")));
	server = new S3rver({
		...{ address: "127.0.0.1", port: 0, silent: true, directory: path.join(folder, "s3") },
		// It reckons the signature of a list otherwise than those who made the protocol.
		allowMismatchedSignatures: true,
		configureBuckets: [{ name: "voices", configs: [] }],
	});
	const { port } = await server.run();
	stores.set("S3", s3Store(place(`http://127.0.0.1:${port}`)));
});
afterAll(async () => {
	await server.close();
	await rm(folder, { recursive: true, force: true });
});

describe.each(["disk", "S3"])("voices on %s", (name) => {
	it("are kept, read again, replaced, and are not there where none was kept", async () => {
		const key = `${randomUUID()}/${randomUUID()}/0.webm`;
		expect(await store(name).get(key)).toBeNull();
		await store(name).put(key, bytes("xin chào"));
		expect(text(await store(name).get(key))).toBe("xin chào");
		await store(name).put(key, bytes("alô"));
		expect(text(await store(name).get(key))).toBe("alô");
	});

	it("go together, and nobody else's go with them", async () => {
		const [call, mine, other] = [randomUUID(), randomUUID(), randomUUID()];
		const keys = [`${call}/${mine}/0.webm`, `${call}/${mine}/11.webm`, `${call}/${other}/0.webm`];
		const joined = `${call}/joined/trainee-${"0".repeat(64)}.webm`;
		for (const key of [...keys, joined]) await store(name).put(key, bytes("tiếng"));
		await store(name).removeAll(`${call}/${mine}/`);
		await store(name).removeAll(`${call}/${mine}/`);
		const there = await Promise.all([...keys, joined].map((key) => store(name).get(key)));
		expect(there.map((each) => each !== null)).toEqual([false, false, true, true]);
		await store(name).removeAll(`${call}/joined/`);
		expect(await store(name).get(joined)).toBeNull();
	});

	it.each(["../../etc/passwd", "a/0.webm", `${"0".repeat(36)}/joined/anybody-${"0".repeat(64)}.webm`, ""])(
		"are under keys of ours alone: %s",
		async (key) => {
			await expect(store(name).put(key, bytes("x"))).rejects.toThrow("no key of a recording");
			await expect(store(name).get(key)).rejects.toThrow("no key of a recording");
			await expect(store(name).removeAll(key)).rejects.toThrow("no prefix of a recording");
		},
	);
});

it("leaves no halves in the folder, whoever writes at once", async () => {
	const [call, take] = [randomUUID(), randomUUID()];
	const key = `${call}/${take}/0.webm`;
	await Promise.all(
		Array.from({ length: 20 }, (_, n) => store("disk").put(key, bytes(`${n}`.repeat(5_000)))),
	);
	const kept = text(await store("disk").get(key)) ?? "";
	expect(new Set(kept).size).toBeLessThanOrEqual(2);
	expect(await readdir(path.join(folder, "disk", call, take))).toEqual(["0.webm"]);
});

describe("a store that speaks S3", () => {
	const answering = async (status: number, code: string) => {
		const body = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`;
		const failing = createServer((request, response) => {
			request.resume();
			request.on("end", () => response.writeHead(status, { "content-type": "application/xml" }).end(body));
		});
		await new Promise<void>((resolve) => failing.listen(0, "127.0.0.1", resolve));
		const { port } = failing.address() as AddressInfo;
		return { failing, there: s3Store(place(`http://127.0.0.1:${port}`)) };
	};
	const key = () => `${randomUUID()}/${randomUUID()}/0.webm`;

	it.each([
		[507, "XMinioStorageFull"],
		[403, "QuotaExceeded"],
	])("says that it is full: %i %s", async (status, code) => {
		const { failing, there } = await answering(status, code);
		await expect(there.put(key(), bytes("x"))).rejects.toBeInstanceOf(StoreIsFull);
		failing.close();
	});

	it("is not full where it refuses, or does not answer", async () => {
		const { failing, there } = await answering(403, "AccessDenied");
		await expect(there.put(key(), bytes("x"))).rejects.not.toBeInstanceOf(StoreIsFull);
		await new Promise((resolve) => failing.close(resolve));
		await expect(there.put(key(), bytes("x"))).rejects.not.toBeInstanceOf(StoreIsFull);
	});
});
