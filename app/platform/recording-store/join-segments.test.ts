import { describe, expect, it } from "vitest";
import { packetsOf, voiceSegment } from "../../../tests/setup/voice-segment";
import { durationOfSegment } from "./check-segment.server";
import { joinSegments } from "./join-segments.server";

describe("a joined voice", () => {
	it("plays each segment at its second of the call, with silence in between, and no hole", async () => {
		const joined = await joinSegments([
			{ startedMs: 200, bytes: await voiceSegment(1_000, 1) },
			{ startedMs: 1_210, bytes: await voiceSegment(500, 2) },
			{ startedMs: 9_000, bytes: await voiceSegment(400, 3) },
		]);
		const packets = await packetsOf(joined);
		expect(packets.map(({ at }) => at)).toEqual(packets.map((_, index) => index * 20));
		const marked = (mark: number) => packets.filter((each) => each.mark === mark).map(({ at }) => at);
		expect([marked(1).at(0), marked(1).at(-1)]).toEqual([200, 1_180]);
		expect([marked(2).at(0), marked(2).at(-1)]).toEqual([1_200, 1_680]);
		expect([marked(3).at(0), marked(3).at(-1)]).toEqual([9_000, 9_380]);
		expect(packets.every(({ at, mark }) => mark !== null || at < 200 || (at >= 1_700 && at < 9_000))).toBe(
			true,
		);
	});

	it("loses nothing of what overlaps", async () => {
		const joined = await joinSegments([
			{ startedMs: 0, bytes: await voiceSegment(1_000, 1) },
			{ startedMs: 900, bytes: await voiceSegment(1_000, 2) },
		]);
		const packets = await packetsOf(joined);
		expect(packets.filter(({ mark }) => mark === 1)).toHaveLength(50);
		expect(packets.filter(({ mark }) => mark === 2)).toHaveLength(50);
		expect(packets.map(({ at }) => at)).toEqual(packets.map((_, index) => index * 20));
	});
});

describe("a file that says it is a segment", () => {
	it("is taken where it is a voice, with how long it plays", async () => {
		expect(await durationOfSegment(await voiceSegment(5_000))).toBe(5_000);
	});

	it("is refused where it is too long, cut off, or something else", async () => {
		expect(await durationOfSegment(await voiceSegment(30_020))).toBeNull();
		expect(await durationOfSegment((await voiceSegment(5_000)).slice(0, 90))).toBeNull();
		expect(await durationOfSegment(new Uint8Array())).toBeNull();
		expect(await durationOfSegment(new TextEncoder().encode("<svg onload=alert(1)>"))).toBeNull();
		const pretends = new Uint8Array(4_000).fill(0x41);
		pretends.set([0x1a, 0x45, 0xdf, 0xa3]);
		expect(await durationOfSegment(pretends)).toBeNull();
	});
});
