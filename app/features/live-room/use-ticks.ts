import { useCallback, useRef, useState } from "react";
import type { LiveTick } from "~/domain/live/live-ticks";
import type { TickChange, TicksOutcome } from "./ticks-request";

const PATIENCE_MS = 8_000;
const RETRY_MS = [300, 700, 1_500, 3_000];

/** `clear`: all is kept. `over`: the call is rated elsewhere by now. `refused`: the last change was not taken. */
export type TicksLine = "clear" | "sending" | "waiting" | "signed-out" | "over" | "refused";

export interface Ticks {
	readonly ticks: readonly LiveTick[];
	readonly line: TicksLine;
	readonly change: (tick: LiveTick) => void;
}

const keyOf = ({ code, turn }: LiveTick) => `${code}@${turn}`;

/** What a second rater ticks while a call runs: shown at once, sent until it is kept, in the order in which it was done. */
export function useTicks(callId: string, initial: readonly LiveTick[]): Ticks {
	const [ticks, setTicks] = useState(initial);
	const [line, setLine] = useState<TicksLine>("clear");
	const latest = useRef(initial);
	const waiting = useRef<TickChange[]>([]);
	const sending = useRef(false);

	const send = useCallback(async () => {
		if (sending.current) return;
		sending.current = true;
		for (let attempt = 0; waiting.current.length > 0; ) {
			const changes = waiting.current.slice(0, 200);
			const outcome = await post(callId, changes);
			if (outcome === null) {
				setLine("waiting");
				await sleep(RETRY_MS[Math.min(attempt, RETRY_MS.length - 1)] ?? 3_000);
				attempt++;
				continue;
			}
			attempt = 0;
			if (outcome === "signed-out") {
				// What is not kept yet waits: the next tick tries again.
				sending.current = false;
				return setLine("signed-out");
			}
			if (outcome !== "kept") {
				// The page shows no more than is kept.
				for (const { ticked, ...tick } of waiting.current.reverse())
					latest.current = toggled(latest.current, tick, !ticked);
				setTicks(latest.current);
				waiting.current = [];
				sending.current = false;
				return setLine(outcome === "over" ? "over" : "refused");
			}
			waiting.current = waiting.current.slice(changes.length);
			setLine(waiting.current.length > 0 ? "sending" : "clear");
		}
		sending.current = false;
	}, [callId]);

	const change = useCallback(
		(tick: LiveTick) => {
			const ticked = !latest.current.some((each) => keyOf(each) === keyOf(tick));
			latest.current = toggled(latest.current, tick, ticked);
			setTicks(latest.current);
			waiting.current = [...waiting.current, { code: tick.code, turn: tick.turn, ticked }];
			setLine((now) => (now === "waiting" ? now : "sending"));
			void send();
		},
		[send],
	);
	return { ticks, line, change };
}

function toggled(ticks: readonly LiveTick[], tick: LiveTick, ticked: boolean): readonly LiveTick[] {
	const others = ticks.filter((each) => keyOf(each) !== keyOf(tick));
	return ticked ? [...others, { code: tick.code, turn: tick.turn }] : others;
}

/** One try. Null: nobody answered, or the server was not well; to be tried again. */
async function post(
	callId: string,
	changes: readonly TickChange[],
): Promise<TicksOutcome | "signed-out" | null> {
	try {
		const response = await fetch(`/live/${callId}/ticks`, {
			method: "POST",
			headers: { "Content-Type": "application/json" },
			body: JSON.stringify({ changes }),
			signal: AbortSignal.timeout(PATIENCE_MS),
		});
		if (response.status === 401) return "signed-out";
		// The right to follow was taken away, or the room is gone.
		if (response.status === 403 || response.status === 404) return "over";
		if (response.status === 200) return "kept";
		return response.status === 409 ? "over" : response.status === 422 ? "not-understood" : null;
	} catch {
		return null;
	}
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
