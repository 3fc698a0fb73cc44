import { useState } from "react";
import type { CallNote } from "~/domain/call/call-notes";

export interface CallNotes {
	/** Those that were not put away. */
	readonly waiting: readonly CallNote[];
	putAway(note: CallNote | "off"): void;
}

/**
 * The notes of a first practice call. Put away here at once, and kept with the person as well as the line allows: a note
 * that comes back is no loss.
 */
export function useCallNotes(initial: readonly CallNote[]): CallNotes {
	const [waiting, setWaiting] = useState(initial);
	return {
		waiting,
		putAway(note) {
			setWaiting((now) => (note === "off" ? [] : now.filter((each) => each !== note)));
			// The button that had the focus is gone: digits pick again.
			document.querySelector<HTMLElement>("#replies")?.focus({ preventScroll: true });
			const body = new URLSearchParams({ callNote: note });
			fetch("/preferences", { method: "POST", body, redirect: "manual" }).catch(() => {});
		},
	};
}
