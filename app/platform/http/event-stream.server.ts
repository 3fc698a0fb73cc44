/** How often a stream looks whether whoever reads it still may, and shows proxies that it lives, ms. */
const LOOK_MS = 4_000;
/** How long a browser waits before it comes again when a stream broke, ms. */
const RETRY_MS = 500;

const open = new Set<() => void>();

/** Ends every stream of this process, so that their browsers turn to another one. For a process that stops. */
export function endEventStreams(): void {
	for (const end of [...open]) end();
}

/**
 * Numbers as server-sent events, each beside its id: nothing else goes over this line, what they mean is fetched. The
 * newest is sent at once, so that whoever comes again sees whether they missed something.
 *
 * @param watch starts telling, and answers with what stops it
 * @param mayStill looked at every few seconds: a session that ended, or a right that was taken away, ends the stream
 */
export function eventStream(
	request: Request,
	newest: number,
	watch: (tell: (seq: number) => void) => () => void,
	mayStill: () => Promise<boolean>,
): Response {
	const encoder = new TextEncoder();
	let end: () => void = () => undefined;
	const body = new ReadableStream<Uint8Array>({
		start(controller) {
			const write = (text: string) => controller.enqueue(encoder.encode(text));
			const say = (seq: number) => write(`id: ${seq}\ndata: ${seq}\n\n`);
			write(`retry: ${RETRY_MS}\n\n`);
			const unwatch = watch(say);
			const looking = setInterval(async () => {
				// Where the database does not answer nobody lost a right.
				if (!(await mayStill().catch(() => true))) return end();
				if (open.has(end)) write(":\n\n");
			}, LOOK_MS);
			end = () => {
				if (!open.delete(end)) return;
				unwatch();
				clearInterval(looking);
				controller.close();
			};
			open.add(end);
			request.signal.addEventListener("abort", end);
			say(newest);
		},
		cancel: () => end(),
	});
	return new Response(body, {
		headers: {
			"Content-Type": "text/event-stream; charset=utf-8",
			// Compressing or buffering would hold back what is to be seen at once.
			"Cache-Control": "no-store, no-transform",
			"X-Accel-Buffering": "no",
		},
	});
}
