import { useEffect } from "react";
import type { LearnerView } from "~/domain/call/learner-view";
import type { TurnDeed } from "./turn-request";

/** Digits pick a reply, G holds and takes up again, H shows the hint; not while somebody types. */
export function useCallKeys(view: LearnerView, send: (deed: TurnDeed) => boolean) {
	useEffect(() => {
		if (view.status !== "open") return;
		const press = (event: KeyboardEvent) => {
			const typing =
				event.target instanceof HTMLElement && event.target.closest("input, textarea, select, dialog");
			if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
			if (/^[1-9]$/.test(event.key) && view.replies.some((reply) => reply.key === event.key)) {
				event.preventDefault();
				document.querySelector<HTMLButtonElement>(`button[value="reply:${event.key}"]`)?.click();
			} else if (event.key.toLowerCase() === "g") {
				event.preventDefault();
				send({ type: view.held ? "resume" : "hold" });
			} else if (event.key.toLowerCase() === "h") {
				document.querySelector<HTMLButtonElement>("#replies button[aria-expanded]")?.click();
			}
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, [view, send]);
}
