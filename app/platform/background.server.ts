import { log } from "./log.server";

const underWay = new Set<Promise<void>>();
let closing = false;

/** The process is about to end: what goes on for long stops at its next step. */
export const isClosing = (): boolean => closing;

/**
 * Does something after the answer, so that how long it takes tells the one who asked nothing. The process ends only
 * when it is done (`whenQuiet`).
 */
export function inBackground(what: string, work: () => Promise<unknown>): void {
	const running: Promise<void> = new Promise<void>((resolve) => setImmediate(resolve))
		.then(work)
		.catch((error) => log.error({ err: error }, `${what} failed`))
		.then(() => {
			underWay.delete(running);
		});
	underWay.add(running);
}

/** Resolves when nothing is done in the background any more; asked for when the process ends. */
export async function whenQuiet(): Promise<void> {
	closing = true;
	while (underWay.size > 0) await Promise.all(underWay);
}
