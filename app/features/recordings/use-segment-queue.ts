import { useCallback, useRef, useState } from "react";
import type { Trouble } from "./recorder.messages";
import { type SegmentToSend, sendSegment } from "./recording-line";
import type { SegmentOutcome } from "./recording-request";

const RETRY_MS = [1_000, 2_000, 5_000, 10_000];
/** So many segments at most wait on this machine: some twenty minutes. */
const MOST_WAITING = 240;
/** What there is no sense in recording on after, and what is said of it. */
const ENDS: Partial<Record<SegmentOutcome, Trouble | null>> = {
	...{ "no-consent": "gone", elsewhere: "elsewhere", over: null, late: "lost" },
};

/** What was recorded and is not kept yet, sent one after the other, each until it is. */
export function useSegmentQueue(
	callId: string,
	{
		setTrouble,
		halt,
	}: {
		setTrouble: (change: (was: Trouble | null) => Trouble | null) => void;
		/** There is no sense in recording on; null: nothing is to be said of it. */
		halt: (why: Trouble | null) => void;
	},
) {
	const [waiting, setWaiting] = useState(0);
	const [alone, setAlone] = useState(false);
	const queue = useRef<SegmentToSend[]>([]);
	const sending = useRef(false);

	const drop = useCallback(() => {
		queue.current = [];
		setWaiting(0);
	}, []);

	const sendAll = useCallback(async () => {
		if (sending.current) return;
		sending.current = true;
		for (let attempt = 0; queue.current.length > 0; ) {
			const [segment] = queue.current;
			if (!segment) break;
			const outcome = await sendSegment(callId, segment);
			// Taken back while it was on its way.
			if (queue.current[0] !== segment) continue;
			if (outcome === null || outcome === "full" || outcome === "store-down") {
				const why = outcome === "full" ? "full" : outcome === "store-down" ? "store" : null;
				if (why) setTrouble(() => why);
				if (queue.current.length > MOST_WAITING) halt(why ?? "offline");
				await sleep(RETRY_MS[Math.min(attempt++, RETRY_MS.length - 1)] ?? 10_000);
				continue;
			}
			attempt = 0;
			queue.current.shift();
			setWaiting(queue.current.length);
			setTrouble((was) => (was === "full" || was === "store" ? null : was));
			if (outcome === "kept" || outcome === "alone") setAlone(outcome === "alone");
			if (outcome === "no-voice" || outcome === "not-understood") setTrouble(() => "notRead");
			const end = ENDS[outcome];
			if (end !== undefined) {
				drop();
				halt(end);
			}
		}
		sending.current = false;
	}, [callId, drop, halt, setTrouble]);

	const add = useCallback(
		(segment: SegmentToSend) => {
			queue.current.push(segment);
			setWaiting(queue.current.length);
			void sendAll();
		},
		[sendAll],
	);
	return { waiting, alone, add, drop };
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
