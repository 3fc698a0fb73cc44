import { useCallback, useEffect, useRef, useState } from "react";
import { LAST_WORDS_MS, NOTICE_VERSION, SEGMENT_MS } from "~/domain/recording/recording-rules";
import { type Microphone, openMicrophone } from "./microphone";
import type { Trouble } from "./recorder.messages";
import { tellRecording } from "./recording-line";
import { useSegmentQueue } from "./use-segment-queue";

/** So long without a sound, and the page asks whether the microphone is the right one. */
const SILENT_MS = 10_000;
/** Below this loudness (0 to 100) nothing was said. */
const SILENCE = 2;
/** A segment that was cut off earlier, in steps of loudness, may hold no sound at all. */
const FEWEST_PEAKS = 2;

/**
 * Where the call is: what is heard before it is answered is measured, and not kept; `last-words`: it ended with a line
 * that is still to be said.
 */
export type Phase = "ringing" | "open" | "last-words" | "over";
const runs = (phase: Phase) => phase === "ringing" || phase === "open";

/** `asked`: nobody agreed yet; `paused`: agreed, and the microphone is off. */
export type RecorderState = "asked" | "recording" | "paused";

export interface Recorder {
	readonly state: RecorderState;
	readonly trouble: Trouble | null;
	/** 0 to 100. */
	readonly level: number;
	/** Segments that are still on this machine. */
	readonly waiting: number;
	/** The other side has not agreed yet: nothing is kept so far. */
	readonly alone: boolean;
	readonly start: () => Promise<void>;
	readonly stop: () => void;
	readonly withdraw: () => Promise<void>;
}

/**
 * Records one's own microphone in segments that are sent as they come, again and again until they are kept. What goes
 * wrong is said, and never stands in the way of the call. Where somebody had agreed before, it begins by itself.
 */
export function useRecorder(callId: string, agreedBefore: boolean, phase: Phase): Recorder {
	const [state, setState] = useState<RecorderState>(agreedBefore ? "paused" : "asked");
	const [trouble, setTrouble] = useState<Trouble | null>(null);
	const [level, setLevel] = useState(0);
	const agreed = useRef(agreedBefore);
	const microphone = useRef<Microphone | null>(null);
	const opening = useRef(false);
	const take = useRef<string | null>(null);
	const now = useRef(phase);
	now.current = phase;

	const stop = useCallback(() => {
		microphone.current?.close();
		microphone.current = null;
		if (take.current) void tellRecording(callId, { deed: "end", recordingId: take.current });
		take.current = null;
		setState((was) => (was === "recording" ? "paused" : was));
	}, [callId]);

	const halt = useCallback(
		(why: Trouble | null) => {
			if (why) setTrouble(why);
			if (why === "gone") {
				agreed.current = false;
				setState("asked");
			}
			stop();
		},
		[stop],
	);
	const queue = useSegmentQueue(callId, { setTrouble, halt });

	const start = useCallback(async () => {
		if (opening.current || microphone.current) return;
		opening.current = true;
		setTrouble(null);
		try {
			const found = await openMicrophone();
			if (typeof found === "string") return setTrouble(found);
			const begun = await begin(callId, agreed.current);
			if (typeof begun === "string" || !runs(now.current)) {
				found.close();
				return setTrouble(typeof begun === "string" ? begun : "over");
			}
			agreed.current = true;
			microphone.current = found;
			take.current = begun.recordingId;
			setState("recording");
			found.onLost(() => microphone.current === found && halt("unplugged"));
			void listen(found, begun);
		} finally {
			opening.current = false;
		}

		async function listen(open: Microphone, { recordingId, offset }: Begun) {
			let silentMs = 0;
			for (let n = 0; microphone.current === open; ) {
				const startedAt = Math.round(Date.now() + offset);
				const rings = now.current === "ringing";
				const heard = await open.record(SEGMENT_MS, setLevel);
				if (!heard) break;
				const silent = heard.measured && Math.max(...heard.peaks, 0) < SILENCE;
				silentMs = silent ? silentMs + SEGMENT_MS : 0;
				if (microphone.current === open)
					setTrouble((was) => (silentMs >= SILENT_MS ? "silent" : was === "silent" ? null : was));
				// What began while it rang is not sent.
				if (rings || !agreed.current || heard.peaks.length < FEWEST_PEAKS) continue;
				queue.add({ recordingId, n: n++, startedAt, peaks: heard.peaks, sound: heard.sound });
			}
			if (microphone.current === open) halt(null);
		}
	}, [callId, halt, queue.add]);

	const withdraw = useCallback(async () => {
		// Before the microphone closes: its last seconds are not sent any more.
		agreed.current = false;
		stop();
		queue.drop();
		const answer = await tellRecording(callId, { deed: "withdraw" });
		if (!answer) {
			agreed.current = true;
			return setTrouble("notWithdrawn");
		}
		setState("asked");
		setTrouble("removed");
	}, [callId, stop, queue.drop]);

	// biome-ignore lint/correctness/useExhaustiveDependencies: by itself once, when the page comes
	useEffect(() => {
		if (agreedBefore && runs(phase)) void start();
		return stop;
	}, []);
	useEffect(() => {
		// What is kept begins with the answer.
		if (phase === "open") microphone.current?.cut();
		if (phase === "over") stop();
		if (phase !== "last-words") return;
		const timer = setTimeout(stop, LAST_WORDS_MS);
		return () => clearTimeout(timer);
	}, [phase, stop]);
	return { state, trouble, level, waiting: queue.waiting, alone: queue.alone, start, stop, withdraw };
}

interface Begun {
	readonly recordingId: string;
	/** The server's clock less this one's, ms. */
	readonly offset: number;
}

/** Agrees, where nobody did, and begins a take; or says why not. */
async function begin(callId: string, agreed: boolean): Promise<Begun | Trouble> {
	if (!agreed) {
		const answer = await tellRecording(callId, { deed: "agree", notice: NOTICE_VERSION });
		if (answer?.outcome !== "done") return answer ? "over" : "offline";
	}
	const asked = Date.now();
	const answer = await tellRecording(callId, { deed: "begin" });
	if (answer === null) return "offline";
	if (answer.outcome !== "done") return answer.outcome === "over" ? "over" : "gone";
	if (!answer.recordingId) return "gone";
	return { recordingId: answer.recordingId, offset: answer.now - (asked + Date.now()) / 2 };
}
