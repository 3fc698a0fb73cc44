import type { SignedIn } from "~/platform/permissions/signed-in";
import { comparedCalls } from "./compared-calls.server";
import { machineSearch } from "./machine-search";
import { pairsCsv } from "./pairs-csv";

/** The pairs of the calls that the URL asks for, as a CSV that is made while it is read; empty while there is none. */
export async function streamPairs(who: SignedIn, url: URL): Promise<ReadableStream<Uint8Array>> {
	const search = machineSearch.parse(Object.fromEntries(url.searchParams));
	const compared = await comparedCalls(who, search);
	const lines = compared ? pairsCsv(compared.rubric, compared.calls, search.part) : [].values();
	const encoder = new TextEncoder();
	return new ReadableStream({
		pull(controller) {
			const { value, done } = lines.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
	});
}
