import { useCallback, useEffect, useRef, useState } from "react";
import { useEventStream } from "~/platform/http/use-event-stream";
import type { DeskAnswer, DeskDeed, DeskOutcome } from "./desk-request";

/** How often the desk says that it is there. Three times not, and the call waits for it (call-state.ts). */
const BEAT_MS = 4_000;
const PATIENCE_MS = 8_000;
const RETRY_MS = [300, 700, 1_500, 3_000];

export type DeskLine = "clear" | "sending" | "waiting" | "lost" | "signed-out";

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
			if (next === "signed-out") setLine("signed-out");
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
					if (next === "signed-out") return setLine("signed-out");
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
	const running = status === "open" || status === "ringing";
	const streams = useEventStream(running || status === "wrap-up" ? `/live/${callId}/events` : null, look);
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
async function post(callId: string, sending: Pending): Promise<DeskAnswer | "signed-out" | null> {
	try {
		const response = await fetch(`/live/${callId}/turn`, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify(sending),
			signal: AbortSignal.timeout(PATIENCE_MS),
		});
		// Nothing is to be found there any more for whoever may no longer follow.
		if (response.status === 401 || response.status === 404 || response.status === 403) return "signed-out";
		if (response.status !== 200 && response.status !== 409) return null;
		return (await response.json()) as DeskAnswer;
	} catch {
		return null;
	}
}

/** crypto.randomUUID exists only on HTTPS and localhost; this works everywhere. */
function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
