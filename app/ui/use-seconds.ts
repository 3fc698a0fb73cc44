import { useEffect, useState } from "react";

/** The time, anew each second; null on the server and until the page is alive, so that both render the same. */
export function useSeconds(now: () => number): number | null {
	const [time, setTime] = useState<number | null>(null);
	useEffect(() => {
		setTime(now());
		const timer = setInterval(() => setTime(now()), 1000);
		return () => clearInterval(timer);
	}, [now]);
	return time;
}
