import { useCallback, useEffect, useRef, useState } from "react";
import { newId } from "~/platform/http/new-id";
import { useEventStream } from "~/platform/http/use-event-stream";
import type { DeskAnswer, DeskDeed, DeskOutcome } from "./desk-request";

/** How often the desk says that it is there. Three times not, and the call waits for it (call-state.ts). */
const BEAT_MS = 4_000;
const PATIENCE_MS = 8_000;
const RETRY_MS = [300, 700, 1_500, 3_000];

export type DeskLine = "clear" | "sending" | "waiting" | "lost" | "signed-out" | "gone";

export interface Desk {
	readonly answer: DeskAnswer;
	readonly line: DeskLine;
	readonly notice: DeskOutcome | null;
	readonly serverNow: () => number;
	/** Does something; false while the deed before is still on its way. `done` is called once it is stored. */
	readonly send: (deed: DeskDeed, done?: () => void) => boolean;
	readonly streams: boolean;
}

interface Pending {
	readonly clientId: string;
	readonly expectedSeq: number;
	readonly deed: DeskDeed | null;
}

const viewOf = ({ desk, observer }: DeskAnswer) => desk ?? observer;
const seqOf = (answer: DeskAnswer) => viewOf(answer)?.seq ?? 0;

/** The line of a room's page to the server: deeds under an id until they are acknowledged, looks in between. */
export function useDesk(callId: string, initial: DeskAnswer): Desk {
	const [answer, setAnswer] = useState(initial);
	const [line, setLine] = useState<DeskLine>("clear");
	const [notice, setNotice] = useState<DeskOutcome | null>(null);
	const latest = useRef(initial);
	const offset = useRef(0);
	const pending = useRef(false);
	const looking = useRef(false);
	const missed = useRef(false);

	const receive = useCallback((next: DeskAnswer) => {
		if (seqOf(next) < seqOf(latest.current)) return;
		offset.current = (viewOf(next)?.now ?? Date.now()) - Date.now();
		latest.current = next;
		setAnswer(next);
	}, []);

	const look = useCallback(async () => {
		if (looking.current || pending.current) {
			missed.current = true;
			return;
		}
		looking.current = true;
		do {
			missed.current = false;
			const next = await post(callId, {
				clientId: newId(),
				expectedSeq: seqOf(latest.current) + 1,
				deed: null,
			});
			if (pending.current) break;
			if (next === "signed-out" || next === "gone") setLine(next);
			else if (next === null) setLine("lost");
			else {
				setLine("clear");
				receive(next);
			}
		} while (missed.current);
		looking.current = false;
	}, [callId, receive]);

	const send = useCallback(
		(deed: DeskDeed, done?: () => void): boolean => {
			if (pending.current) return false;
			pending.current = true;
			setLine("sending");
			setNotice(null);
			const sending = { clientId: newId(), expectedSeq: seqOf(latest.current) + 1, deed };
			void (async () => {
				for (let attempt = 0; ; attempt++) {
					const next = await post(callId, sending);
					if (next === null) {
						setLine("waiting");
						await sleep(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 3_000);
						continue;
					}
					pending.current = false;
					if (next === "signed-out" || next === "gone") return setLine(next);
					setLine("clear");
					const isDone = next.outcome === "taken" || next.outcome === "already";
					setNotice(isDone ? null : next.outcome);
					if (isDone) done?.();
					receive(next);
					return;
				}
			})();
			return true;
		},
		[callId, receive],
	);

	const status = viewOf(answer)?.status;
	const running = line !== "gone" && (status === "open" || status === "ringing");
	const streams = useEventStream(
		running || (answer.part !== "observer" && status === "wrap-up") ? `/live/${callId}/events` : null,
		look,
	);
	useEffect(() => {
		if (!running) return;
		void look();
		const timer = setInterval(look, BEAT_MS);
		return () => clearInterval(timer);
	}, [running, look]);
	const serverNow = useCallback(() => Date.now() + offset.current, []);
	return { answer, line, notice, serverNow, send, streams };
}

/** One try. Null: nobody answered, or the server was not well; to be tried again. */
async function post(callId: string, sending: Pending): Promise<DeskAnswer | "signed-out" | "gone" | null> {
	try {
		const response = await fetch(`/live/${callId}/turn`, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify(sending),
			signal: AbortSignal.timeout(PATIENCE_MS),
		});
		if (response.status === 401) return "signed-out";
		// Nothing is to be found there any more: the call is over for whoever watched, or the right to was taken away.
		if (response.status === 403 || response.status === 404) return "gone";
		if (response.status !== 200 && response.status !== 409) return null;
		return (await response.json()) as DeskAnswer;
	} catch {
		return null;
	}
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
