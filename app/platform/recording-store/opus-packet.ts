/** A packet of Opus in which nothing is heard, 20 ms, one channel (RFC 6716, section 3.1: CELT, full band, code 0). */
export const SILENT_PACKET = new Uint8Array([0xf8, 0xff, 0xfe]);
export const SILENT_PACKET_MS = 20;

/** Of configurations in order: how long a frame is, ms (RFC 6716, table 2). */
const SILK = [10, 20, 40, 60];
const HYBRID = [10, 20];
const CELT = [2.5, 5, 10, 20];

/** How long a packet of Opus plays, ms, by its first bytes (RFC 6716, section 3.1); 0: it is none. */
export function opusPacketMs(packet: Uint8Array): number {
	const [toc, second] = packet;
	if (toc === undefined) return 0;
	const config = toc >> 3;
	const frame = (config < 12 ? SILK[config % 4] : config < 16 ? HYBRID[config % 2] : CELT[config % 4]) ?? 0;
	const code = toc & 3;
	const frames = code === 0 ? 1 : code < 3 ? 2 : (second ?? 0) & 0x3f;
	return frame * frames;
}
