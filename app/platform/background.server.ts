import { log } from "./log.server";

const underWay = new Set<Promise<void>>();

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

/** Resolves when nothing is done in the background any more. */
export async function whenQuiet(): Promise<void> {
	while (underWay.size > 0) await Promise.all(underWay);
}
