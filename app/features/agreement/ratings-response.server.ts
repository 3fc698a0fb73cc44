/** An answer with a CSV that is made while it is read. @param name of the file, without its ending */
export function ratingsResponse(lines: Iterable<string>, name: string): Response {
	const iterator = lines[Symbol.iterator]();
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		pull(controller) {
			const { value, done } = iterator.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
	});
	return new Response(body, {
		headers: {
			"Content-Type": "text/csv; charset=utf-8",
			"Content-Disposition": `attachment; filename="${name}.csv"`,
			"Cache-Control": "no-store",
		},
	});
}
