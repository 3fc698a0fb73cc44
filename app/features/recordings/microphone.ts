import { PEAKS_A_SECOND } from "~/domain/recording/recording-rules";

/** The one kind of sound that is kept: Opus in WebM, which all of today's browsers but some of Apple's can record. */
const MIME = "audio/webm;codecs=opus";
/** Speech is well understood at half of this. */
const BITS_A_SECOND = 32_000;

/** Why there is no microphone. */
type MicrophoneTrouble = "insecure" | "unsupported" | "refused" | "missing" | "busy";

/** An open microphone with a measure of how loud it is. */
export interface Microphone {
	/** Called once when it is unplugged or taken away. */
	readonly onLost: (told: () => void) => void;
	/** Some seconds of it as a file that plays by itself; null: it ended before anything was heard. */
	readonly record: (ms: number, onLevel: (level: number) => void) => Promise<Heard | null>;
	/** Ends what is being recorded now; the next begins. */
	readonly cut: () => void;
	/** Ends all of it; what was heard until now is the last that is recorded. */
	readonly close: () => void;
}

/** Some seconds of a voice, and how loud it was in even steps, 0 to 100. */
export interface Heard {
	readonly sound: Blob;
	readonly peaks: readonly number[];
	/** The measure ran; where the browser held it back, the peaks say nothing. */
	readonly measured: boolean;
}

/** Opens the microphone, or says why there is none. */
export async function openMicrophone(): Promise<Microphone | MicrophoneTrouble> {
	if (!window.isSecureContext || !navigator.mediaDevices) return "insecure";
	if (typeof MediaRecorder === "undefined" || !MediaRecorder.isTypeSupported(MIME)) return "unsupported";
	try {
		// The room is to be heard as it is: cancelling echoes would cancel the phone's loudspeaker, too.
		const audio = { echoCancellation: false, noiseSuppression: true, channelCount: 1 };
		return microphoneOf(await navigator.mediaDevices.getUserMedia({ audio }));
	} catch (error) {
		const name = error instanceof DOMException ? error.name : "";
		if (name === "NotFoundError" || name === "OverconstrainedError") return "missing";
		return name === "NotReadableError" || name === "AbortError" ? "busy" : "refused";
	}
}

function microphoneOf(stream: MediaStream): Microphone {
	const context = new AudioContext();
	const analyser = context.createAnalyser();
	analyser.fftSize = 4096;
	context.createMediaStreamSource(stream).connect(analyser);
	// A browser may hold sound back until something is pressed on the page.
	const wake = () => void context.resume().catch(() => {});
	for (const event of ["pointerdown", "keydown"] as const) window.addEventListener(event, wake);
	let running: MediaRecorder | null = null;
	const cut = () => {
		if (running && running.state !== "inactive") running.stop();
	};
	return {
		onLost: (told) => stream.getAudioTracks()[0]?.addEventListener("ended", told, { once: true }),
		record(ms, onLevel) {
			if (!stream.active) return Promise.resolve(null);
			running = new MediaRecorder(stream, { mimeType: MIME, audioBitsPerSecond: BITS_A_SECOND });
			return record(running, { ms, measure: measureOf(analyser, onLevel), context });
		},
		cut,
		close() {
			// A recorder whose microphone is gone would wait for its time to run out, and a page may not live so long.
			cut();
			for (const event of ["pointerdown", "keydown"] as const) window.removeEventListener(event, wake);
			for (const track of stream.getTracks()) track.stop();
			if (context.state !== "closed") void context.close();
		},
	};
}

/** A recorder of its own for each segment: so that each plays by itself. */
async function record(
	recorder: MediaRecorder,
	{ ms, measure, context }: { ms: number; measure: () => () => number[]; context: AudioContext },
): Promise<Heard | null> {
	const parts: Blob[] = [];
	const ended = new Promise<void>((resolve) => {
		recorder.ondataavailable = ({ data }) => {
			if (data.size > 0) parts.push(data);
		};
		recorder.onstop = () => resolve();
		recorder.onerror = () => resolve();
	});
	const measured = context.state === "running";
	const peaks = measure();
	recorder.start();
	const timer = setTimeout(() => recorder.state !== "inactive" && recorder.stop(), ms);
	await ended;
	clearTimeout(timer);
	const heard = peaks();
	return parts.length === 0 ? null : { sound: new Blob(parts), peaks: heard, measured };
}

/** Measures how loud it is, in even steps, until the answer's answer is called, which gives them. */
const measureOf = (analyser: AnalyserNode, onLevel: (level: number) => void) => () => {
	const samples = new Float32Array(analyser.fftSize);
	const peaks: number[] = [];
	const timer = setInterval(() => {
		analyser.getFloatTimeDomainData(samples);
		const loudest = samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
		const level = Math.min(100, Math.round(loudest * 100));
		peaks.push(level);
		onLevel(level);
	}, 1_000 / PEAKS_A_SECOND);
	return () => {
		clearInterval(timer);
		return peaks;
	};
};
