import { useEffect } from "react";

const LOOK_MS = 4_000;

/**
 * A phone that rings on this page stops when the trainer closes the room, or when it is answered in another window: the
 * page is loaded anew, and says where the call is. Null: it is no live call's.
 */
export function useReloadWhenQuiet(callId: string | null): void {
	useEffect(() => {
		if (!callId) return;
		const look = async () => {
			try {
				const answer = await fetch("/live/ringing");
				if (!answer.ok) return;
				const { call } = await answer.json();
				if (call?.callId !== callId || !call.rings) location.reload();
			} catch {
				// The line is down; the next look comes soon.
			}
		};
		const timer = setInterval(look, LOOK_MS);
		return () => clearInterval(timer);
	}, [callId]);
}
