import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";

/**
 * Loads the page's data again every so many milliseconds while something is under way. A look that takes longer than
 * that is waited for: another one would break it off, and on a slow line the page would never see the end.
 */
export function useLookAgain(underWay: boolean, everyMs: number): void {
	const { revalidate, state } = useRevalidator();
	const idle = useRef(true);
	useEffect(() => {
		idle.current = state === "idle";
	}, [state]);
	useEffect(() => {
		if (!underWay) return;
		const timer = setInterval(() => {
			if (idle.current) revalidate();
		}, everyMs);
		return () => clearInterval(timer);
	}, [underWay, everyMs, revalidate]);
}
