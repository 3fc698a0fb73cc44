import {
	BufferSource,
	BufferTarget,
	EncodedAudioPacketSource,
	EncodedPacket,
	EncodedPacketSink,
	Input,
	Output,
	WEBM,
	WebMOutputFormat,
} from "mediabunny";
import { opusPacketMs, SILENT_PACKET, SILENT_PACKET_MS } from "./opus-packet";

/** A segment of a voice and when it began on the clock on which it is joined, ms. */
export interface JoinedSegment {
	readonly startedMs: number;
	readonly bytes: Uint8Array;
}

/**
 * One WebM file of segments that play by themselves, in which any moment can be sought: what plays at a second of the
 * file was said at that second of the clock. Packets are copied as they are. Where nothing was recorded, silence is
 * filled in, since browsers play on over a hole and would be early from there; of what overlaps, the later begins later.
 *
 * @param segments checked ones (check-segment.server.ts), in the order of their beginnings; at least one
 */
export async function joinSegments(segments: readonly JoinedSegment[]): Promise<Uint8Array> {
	const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
	const source = new EncodedAudioPacketSource("opus");
	output.addAudioTrack(source);
	let begun = false;
	let atMs = 0;
	const add = async (data: Uint8Array, ms: number) => {
		await source.add(new EncodedPacket(data, "key", atMs / 1_000, ms / 1_000));
		atMs += ms;
	};
	for (const { startedMs, bytes } of segments) {
		const input = new Input({ source: new BufferSource(bytes), formats: [WEBM] });
		try {
			const track = await input.getPrimaryAudioTrack();
			const decoderConfig = await track?.getDecoderConfig();
			if (!track || !decoderConfig) continue;
			if (!begun) {
				begun = true;
				await output.start();
				const first = new EncodedPacket(SILENT_PACKET, "key", 0, SILENT_PACKET_MS / 1_000);
				await source.add(first, { decoderConfig });
				atMs = SILENT_PACKET_MS;
			}
			while (atMs + SILENT_PACKET_MS <= startedMs) await add(SILENT_PACKET, SILENT_PACKET_MS);
			for await (const { data } of new EncodedPacketSink(track).packets())
				await add(data, opusPacketMs(data));
		} finally {
			input.dispose();
		}
	}
	if (!begun) throw new Error("no segment of a voice to join");
	await output.finalize();
	if (!output.target.buffer) throw new Error("a joined voice has no bytes");
	return new Uint8Array(output.target.buffer);
}
