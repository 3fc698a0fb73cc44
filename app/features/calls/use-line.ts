import { useCallback, useEffect, useRef, useState } from "react";
import type { LearnerView } from "~/domain/call/learner-view";
import { newId } from "~/platform/http/new-id";
import { useEventStream } from "~/platform/http/use-event-stream";
import type { LiveSide, TurnAnswer, TurnDeed, TurnOutcome } from "./turn-request";

/** How often the browser says that it is there. Three missed beats are a pause (call-state.ts). */
const BEAT_MS = 4000;
/** How long an answer is waited for before the same event is sent again. */
const PATIENCE_MS = 8000;
const RETRY_MS = [500, 1000, 2000, 3000];

export type LineState = "clear" | "sending" | "waiting" | "lost" | "signed-out";

interface Pending {
	clientId: string;
	expectedSeq: number;
	deed: TurnDeed | null;
}

export interface Line {
	readonly view: LearnerView;
	readonly state: LineState;
	readonly notice: TurnOutcome | null;
	/** The server's clock, as well as the browser knows it; it stands while the line is lost. */
	readonly serverNow: () => number;
	/** Does something in the call; false while the deed before is still on its way. */
	readonly send: (deed: TurnDeed) => boolean;
	/** The clock runs. A call that went back to a turn waits for its first deed, or to be begun. */
	readonly begun: boolean;
	readonly begin: () => void;
	/** In a live call, as the server last said. */
	readonly live: LiveSide | null;
	/** In a live call: what happens in it comes at once. */
	readonly streams: boolean;
}

/**
 * The line to the server: sends what the trainee does, again and again under the same id until it is acknowledged,
 * and a beat in between. The server decides; the page shows its view.
 *
 * @param begins false: says nothing until something is done or `begin` is called, so that the server holds the time
 * before it for a pause
 * @param initialLive in a live call: the trainer's deeds are heard of by a stream
 */
export function useLine(
	callId: string,
	initial: LearnerView,
	begins: boolean,
	initialLive: LiveSide | null,
): Line {
	const [view, setView] = useState(initial);
	const [live, setLive] = useState(initialLive);
	const [begun, setBegun] = useState(begins);
	const [state, showState] = useState<LineState>("clear");
	const [notice, setNotice] = useState<TurnOutcome | null>(null);
	const latest = useRef(initial);
	const offset = useRef(0);
	const pending = useRef<Pending | null>(null);
	const beating = useRef(false);
	/** Something happened while a beat was on its way: it may have been answered before. */
	const missed = useRef(false);
	/** While nobody answers the clock stands, as the page says; the server decides afterwards for how long it did. */
	const stoodAt = useRef<number | null>(null);

	const setState = useCallback((next: LineState) => {
		if (next === "waiting" || next === "lost") stoodAt.current ??= Date.now() + offset.current;
		else stoodAt.current = null;
		showState(next);
	}, []);

	const receive = useCallback((answer: TurnAnswer) => {
		if (answer.live) setLive(answer.live);
		if (!answer.view) return;
		const known = latest.current;
		const merged: LearnerView = {
			...answer.view,
			transcript: [...known.transcript.slice(0, answer.from), ...answer.view.transcript],
			gauges: answer.view.gauges && {
				...answer.view.gauges,
				before: answer.view.gauges.before ?? known.gauges?.before ?? null,
			},
		};
		// An answer that was overtaken on its way by a newer one changes nothing.
		if (merged.seq < known.seq) return;
		offset.current = merged.now - Date.now();
		latest.current = merged;
		setView(merged);
	}, []);

	/** Sends until somebody answers. A beat gives up at once: the next one comes soon. */
	const deliver = useCallback(
		async (sending: Pending): Promise<TurnAnswer | "signed-out" | null> => {
			for (let attempt = 0; ; attempt++) {
				const answer = await post(callId, sending, latest.current.transcript.length);
				if (answer !== null) return answer;
				setState(sending.deed ? "waiting" : "lost");
				if (!sending.deed) return null;
				await sleep(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 3000);
			}
		},
		[callId, setState],
	);

	const beat = useCallback(async () => {
		if (beating.current || pending.current) {
			missed.current = true;
			return;
		}
		beating.current = true;
		missed.current = false;
		const answer = await deliver({ clientId: newId(), expectedSeq: latest.current.seq + 1, deed: null });
		beating.current = false;
		if (answer === "signed-out") setState("signed-out");
		else if (answer && !pending.current) {
			setState("clear");
			receive(answer);
		}
	}, [deliver, receive, setState]);
	const look = useCallback(async () => {
		await beat();
		if (missed.current && !beating.current && !pending.current) await beat();
	}, [beat]);

	const send = useCallback(
		(deed: TurnDeed): boolean => {
			if (pending.current) return false;
			setBegun(true);
			const sending = { clientId: newId(), expectedSeq: latest.current.seq + 1, deed };
			pending.current = sending;
			setState("sending");
			setNotice(null);
			void deliver(sending).then((answer) => {
				pending.current = null;
				if (answer === "signed-out" || answer === null) return setState("signed-out");
				setState("clear");
				setNotice(answer.outcome === "taken" || answer.outcome === "already" ? null : answer.outcome);
				receive(answer);
			});
			return true;
		},
		[deliver, receive, setState],
	);

	const running = begun && (view.status === "open" || view.status === "ringing");
	const streams = useEventStream(live && running ? `/live/${callId}/events` : null, look);
	const nextDue = begun ? (view.silence?.dueAt ?? view.held?.dueAt ?? null) : null;
	useEffect(() => {
		if (!running) return;
		void beat();
		const timer = setInterval(beat, BEAT_MS);
		return () => clearInterval(timer);
	}, [running, beat]);
	useEffect(() => {
		if (nextDue === null) return;
		// When patience runs out the caller speaks at once, not with the next beat.
		const timer = setTimeout(beat, Math.max(0, nextDue - (Date.now() + offset.current)) + 30);
		return () => clearTimeout(timer);
	}, [nextDue, beat]);

	const serverNow = useCallback(
		() => (begun ? (stoodAt.current ?? Date.now() + offset.current) : latest.current.now),
		[begun],
	);
	const begin = useCallback(() => setBegun(true), []);
	return { view, state, notice, serverNow, send, begun, begin, live, streams };
}

/** One try. Null: nobody answered, or the server was not well; to be tried again. */
async function post(
	callId: string,
	sending: Pending,
	lines: number,
): Promise<TurnAnswer | "signed-out" | null> {
	const { clientId, expectedSeq, deed: event } = sending;
	try {
		const response = await fetch(`/calls/${callId}/turn`, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify({ clientId, expectedSeq, lines, event }),
			signal: AbortSignal.timeout(PATIENCE_MS),
		});
		if (response.status === 401) return "signed-out";
		if (response.status >= 500) return null;
		if (response.status !== 200 && response.status !== 409)
			return { outcome: "not-possible", view: null, from: lines };
		return (await response.json()) as TurnAnswer;
	} catch {
		return null;
	}
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
