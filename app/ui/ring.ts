/** The tone of a phone that rings in Vietnam: 425 Hz, one second in five (ITU-T, list of tones to E.180). Soft. */
const HERTZ = 425;
const ON_S = 1;
const EVERY_MS = 5_000;
const LOUD = 0.06;

const PRESSES = ["pointerdown", "keydown"] as const;

/**
 * Lets a phone ring until the answer is called. Browsers hold sound back on a page on which nothing was pressed yet: then
 * it begins with the first press. `onSound` is told when it is to be heard, and when not.
 */
export function startRing(onSound: (sounds: boolean) => void): () => void {
	let stop = () => {};
	const begin = () => {
		forget();
		stop = sound(onSound);
	};
	const forget = () => {
		for (const event of PRESSES) window.removeEventListener(event, begin);
	};
	// A browser that does not say whether something was pressed is asked with the first press.
	if (navigator.userActivation?.hasBeenActive) begin();
	else for (const event of PRESSES) window.addEventListener(event, begin);
	return () => {
		forget();
		stop();
	};
}

function sound(onSound: (sounds: boolean) => void): () => void {
	if (typeof AudioContext === "undefined") return () => {};
	const context = new AudioContext();
	const tone = () => {
		if (context.state !== "running") return;
		const oscillator = new OscillatorNode(context, { frequency: HERTZ });
		const gain = new GainNode(context, { gain: 0 });
		const now = context.currentTime;
		// Without a step at either end, which would click.
		gain.gain.linearRampToValueAtTime(LOUD, now + 0.04);
		gain.gain.setValueAtTime(LOUD, now + ON_S - 0.06);
		gain.gain.linearRampToValueAtTime(0, now + ON_S);
		oscillator.connect(gain).connect(context.destination);
		oscillator.start(now);
		oscillator.stop(now + ON_S);
	};
	let ended = false;
	const tell = () => {
		if (ended || context.state !== "running") return;
		onSound(true);
		tone();
	};
	if (context.state === "running") tell();
	else context.onstatechange = tell;
	const timer = setInterval(tone, EVERY_MS);
	return () => {
		ended = true;
		clearInterval(timer);
		void context.close();
		onSound(false);
	};
}
