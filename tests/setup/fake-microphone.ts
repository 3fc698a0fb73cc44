import { writeFile } from "node:fs/promises";
import { BROWSER_ARGUMENTS, findBrowser } from "../../scripts/setup/browser.mjs";

const executablePath = (await findBrowser()) ?? undefined;
const WITH_MICROPHONE = [...BROWSER_ARGUMENTS, "--use-fake-device-for-media-stream"];

/** A browser whose microphone hears a beep every second and needs no leave: for `test.use` at the top of a file. */
export const FAKE_MICROPHONE = {
	launchOptions: { executablePath, args: [...WITH_MICROPHONE, "--use-fake-ui-for-media-stream"] },
};

/** A browser whose microphone hears a file over and over, and asks for leave as it does with a real one. */
export const microphoneHearing = (file: string) => ({
	executablePath,
	args: [...WITH_MICROPHONE, `--use-file-for-fake-audio-capture=${file}`],
});

const RATE = 48_000;

/** Writes a file of sound (WAV, one channel): so many seconds of silence, then so many of beeps. */
export async function writeSilenceAndBeeps(file: string, silence: number, beeps: number): Promise<void> {
	const samples = Int16Array.from({ length: (silence + beeps) * RATE }, (_, at) => {
		// Two beeps a second: what sounds on and on is taken for noise, and suppressed.
		const sounds = at >= silence * RATE && at % (RATE / 2) < RATE / 5;
		return sounds ? Math.round(16_000 * Math.sin((2 * Math.PI * 440 * at) / RATE)) : 0;
	});
	const header = Buffer.alloc(44);
	header.write("RIFF", 0);
	header.writeUInt32LE(36 + samples.byteLength, 4);
	header.write("WAVEfmt ", 8);
	header.writeUInt32LE(16, 16);
	header.writeUInt16LE(1, 20);
	header.writeUInt16LE(1, 22);
	header.writeUInt32LE(RATE, 24);
	header.writeUInt32LE(RATE * 2, 28);
	header.writeUInt16LE(2, 32);
	header.writeUInt16LE(16, 34);
	header.write("data", 36);
	header.writeUInt32LE(samples.byteLength, 40);
	await writeFile(file, Buffer.concat([header, Buffer.from(samples.buffer)]));
}
