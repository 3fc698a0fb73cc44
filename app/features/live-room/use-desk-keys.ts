import { useEffect } from "react";
import type { DeskView } from "~/domain/live/desk-view";
import type { Desk } from "./use-desk";

/** Digits pick a kind, S says that nothing was said, L drops the line and brings it back; not while somebody types. */
export function useDeskKeys(
	view: DeskView,
	acts: boolean,
	pick: (reply: string) => void,
	send: Desk["send"],
): void {
	useEffect(() => {
		if (!acts || view.status !== "open") return;
		const press = (event: KeyboardEvent) => {
			const typing =
				event.target instanceof HTMLElement &&
				event.target.closest("input:not([type=checkbox]), textarea, select, dialog");
			if (typing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
			const key = event.key.toLowerCase();
			const kind = /^[1-9]$/.test(key) ? view.kinds[Number(key) - 1] : undefined;
			if (kind) pick(kind.reply);
			else if (key === "s" && view.canGoUnanswered) send({ type: "unanswered", payload: {} });
			else if (key === "l")
				send({ type: view.line.lostAt === null ? "line-lost" : "line-back", payload: {} });
			else return;
			event.preventDefault();
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, [view, acts, pick, send]);
}
