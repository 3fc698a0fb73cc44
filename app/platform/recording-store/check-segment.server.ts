import { BufferSource, EncodedPacketSink, Input, WEBM } from "mediabunny";
import { LONGEST_SEGMENT_MS } from "~/domain/recording/recording-rules";
import { opusPacketMs } from "./opus-packet";

/** How a WebM file begins: the EBML header's id. */
const EBML = [0x1a, 0x45, 0xdf, 0xa3];

/**
 * How long a segment plays, ms, by its packets; null where it is no WebM file with one Opus track and nothing else, or
 * longer than a segment may be: whatever pretends to be a voice is not kept.
 */
export async function durationOfSegment(bytes: Uint8Array): Promise<number | null> {
	if (!EBML.every((byte, index) => bytes[index] === byte)) return null;
	const input = new Input({ source: new BufferSource(bytes), formats: [WEBM] });
	try {
		const tracks = await input.getTracks();
		const [track] = tracks;
		if (!track || tracks.length > 1 || !track.isAudioTrack() || track.codec !== "opus") return null;
		let ms = 0;
		for await (const { data } of new EncodedPacketSink(track).packets()) {
			const playsMs = opusPacketMs(data);
			ms += playsMs;
			if (playsMs === 0 || ms > LONGEST_SEGMENT_MS) return null;
		}
		return ms > 0 ? Math.round(ms) : null;
	} catch {
		return null;
	} finally {
		input.dispose();
	}
}
