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

/** Twenty milliseconds of Opus: a silent packet with a mark that tells one segment from another. */
const packet = (mark: number) => new Uint8Array([0xf8, 0xff, 0xfe, mark]);
const PACKET_MS = 20;

/** A real WebM file with one Opus track that plays for so long, ms (of whole packets). `mark`: 0 to 255. */
export async function voiceSegment(ms: number, mark = 0): Promise<Uint8Array> {
	const output = new Output({ format: new WebMOutputFormat(), target: new BufferTarget() });
	const source = new EncodedAudioPacketSource("opus");
	output.addAudioTrack(source);
	await output.start();
	const decoderConfig = { codec: "opus", numberOfChannels: 1, sampleRate: 48_000 };
	for (let at = 0; at < ms; at += PACKET_MS)
		await source.add(new EncodedPacket(packet(mark), "key", at / 1_000, PACKET_MS / 1_000), {
			decoderConfig,
		});
	await output.finalize();
	if (!output.target.buffer) throw new Error("no segment was made");
	return new Uint8Array(output.target.buffer);
}

/** What plays when in such a file: the mark of each packet (null: silence) with its moment, ms. */
export async function packetsOf(bytes: Uint8Array): Promise<{ at: number; mark: number | null }[]> {
	const input = new Input({ source: new BufferSource(bytes), formats: [WEBM] });
	const track = await input.getPrimaryAudioTrack();
	if (!track) throw new Error("no track");
	const found: { at: number; mark: number | null }[] = [];
	for await (const { data, timestamp } of new EncodedPacketSink(track).packets())
		found.push({ at: Math.round(timestamp * 1_000), mark: data[3] ?? null });
	input.dispose();
	return found;
}
