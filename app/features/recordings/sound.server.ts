import { byteRange } from "~/platform/http/byte-range";
import { notFound } from "~/platform/http/refusals";
import { log } from "~/platform/log.server";
import type { SignedIn } from "~/platform/permissions/signed-in";
import { getHearablePlace, heardSince, isOver } from "./hearing.server";
import { type JoinedVoice, joinedVoice } from "./joined-voice.server";

/** One side's voice of a call as a file, or the part of it that is asked for; 404 where there is none to be heard. */
export async function soundOf(
	who: SignedIn,
	{ callId, side }: { readonly callId: string | undefined; readonly side: string | undefined },
	request: Request,
	now: number,
): Promise<Response> {
	const place = await getHearablePlace(who, callId);
	if ((side !== "trainee" && side !== "trainer") || !isOver(place)) notFound();
	let voice: JoinedVoice | null;
	try {
		voice = await joinedVoice(place.callId, side, heardSince(now));
	} catch (error) {
		log.error({ err: error, callId: place.callId }, "a recording could not be read from the store");
		return new Response(null, { status: 503, headers: { "Retry-After": "10" } });
	}
	if (!voice) notFound();
	const etag = `"${voice.digest}"`;
	const headers = {
		"Content-Type": "audio/webm",
		"Content-Disposition": "inline",
		"Accept-Ranges": "bytes",
		"Cache-Control": "private, no-cache",
		ETag: etag,
	};
	const { bytes } = voice;
	// A part of another file than the one begun with would be noise.
	const changed = (request.headers.get("if-range") ?? etag) !== etag;
	const range = changed ? "whole" : byteRange(request.headers.get("range"), bytes.length);
	if (range === null)
		return new Response(null, {
			status: 416,
			headers: { ...headers, "Content-Range": `bytes */${bytes.length}` },
		});
	if (range === "whole")
		return new Response(copyOf(bytes), {
			headers: { ...headers, "Content-Length": String(bytes.length) },
		});
	const part = copyOf(bytes.subarray(range.from, range.to));
	return new Response(part, {
		status: 206,
		headers: {
			...headers,
			"Content-Length": String(part.length),
			"Content-Range": `bytes ${range.from}-${range.to - 1}/${bytes.length}`,
		},
	});
}

/** The answer gets bytes of its own, of a plain buffer. */
const copyOf = (bytes: Uint8Array) => new Uint8Array(bytes);
