import { expect, it } from "vitest";
import { opusPacketMs, SILENT_PACKET, SILENT_PACKET_MS } from "./opus-packet";

// Configurations and counts by RFC 6716, tables 2 and section 3.2.
it.each([
	["SILK narrow band, 60 ms, one frame", [3 << 3], 60],
	["hybrid, 20 ms, two frames", [(13 << 3) | 1], 40],
	["CELT full band, 20 ms, one frame", [31 << 3], 20],
	["CELT full band, 2.5 ms, one frame", [28 << 3], 2.5],
	["CELT full band, 20 ms, three frames", [(31 << 3) | 3, 0x80 | 3], 60],
	["nothing", [], 0],
])("%s", (_, bytes, ms) => expect(opusPacketMs(new Uint8Array(bytes))).toBe(ms));

it("knows its own silence", () => expect(opusPacketMs(SILENT_PACKET)).toBe(SILENT_PACKET_MS));
