import { useEffect, useRef, useState } from "react";

/** How often is looked where no stream comes through, ms. */
const POLL_MS = 1_500;

/**
 * Calls `look` for every event of a stream, whenever the stream is back after it broke, and every one and a half
 * seconds while there is none: behind a proxy that lets no stream through the page goes on all the same. Null: nothing is
 * watched. Answers whether the stream is open.
 */
export function useEventStream(url: string | null, look: () => void): boolean {
	const [isOpen, setOpen] = useState(false);
	const latest = useRef(look);
	useEffect(() => {
		latest.current = look;
	}, [look]);
	useEffect(() => {
		if (url === null) return;
		let source: EventSource | null = null;
		let again: ReturnType<typeof setTimeout> | undefined;
		const connect = () => {
			source = new EventSource(url);
			source.onopen = () => setOpen(true);
			source.onmessage = () => latest.current();
			source.onerror = () => {
				setOpen(false);
				// A browser does not try again by itself when it was refused.
				if (source?.readyState === EventSource.CLOSED) again = setTimeout(connect, POLL_MS * 2);
			};
		};
		connect();
		return () => {
			clearTimeout(again);
			source?.close();
			setOpen(false);
		};
	}, [url]);
	useEffect(() => {
		if (url === null || isOpen) return;
		const timer = setInterval(() => latest.current(), POLL_MS);
		return () => clearInterval(timer);
	}, [url, isOpen]);
	return isOpen;
}
