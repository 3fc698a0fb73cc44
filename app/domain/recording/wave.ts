import { PEAKS_A_SECOND } from "./recording-rules";

/**
 * How loud a voice is over a whole call in so many even steps, 0 to 100 each; 0 where nothing was recorded.
 *
 * @param segments with how loud they were, each from its own moment on (ms)
 * @param lengthMs of the whole
 */
export function waveOf(
	segments: readonly { readonly startedMs: number; readonly peaks: readonly number[] }[],
	lengthMs: number,
	steps: number,
): number[] {
	const wave = new Array<number>(steps).fill(0);
	for (const { startedMs, peaks } of segments)
		for (const [index, peak] of peaks.entries()) {
			const at = startedMs + (index * 1_000) / PEAKS_A_SECOND;
			const step = Math.min(steps - 1, Math.floor((at / Math.max(1, lengthMs)) * steps));
			if (step >= 0) wave[step] = Math.max(wave[step] ?? 0, peak);
		}
	return wave;
}
