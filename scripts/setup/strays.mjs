import { readdir, readFile, readlink } from "node:fs/promises";

/**
 * Processes of a test run that are still there when it has ended, by the mark in their environment or (PostgreSQL
 * overwrites its own) the run's directory in their command line. Only where there is /proc.
 *
 * @param {string} mark the run's directory
 * @returns {Promise<{ pid: number, command: string }[]>}
 */
export async function strayProcesses(mark) {
	// A short mark would be in everybody's environment, and the caller ends what is found.
	if (mark.length < 12) throw new Error(`"${mark}" marks nothing`);
	const strays = [];
	for (const name of await readdir("/proc").catch(() => [])) {
		const pid = Number(name);
		if (!Number.isInteger(pid) || pid === process.pid) continue;
		const read = (file) => readFile(`/proc/${pid}/${file}`, "utf8").catch(() => "");
		const command = (await read("cmdline")).replaceAll("\0", " ").trim();
		const marked = command.includes(mark) || (await read("environ")).includes(mark);
		// What has ended and waits for its parent has no executable any more.
		const lives = await readlink(`/proc/${pid}/exe`).catch(() => null);
		if (marked && lives) strays.push({ pid, command: command.slice(0, 120) });
	}
	return strays;
}

/**
 * Ends processes at once; one may take others with it, so that they are gone already.
 *
 * @param {readonly { pid: number }[]} processes
 */
export function endProcesses(processes) {
	for (const { pid } of processes)
		try {
			process.kill(pid, "SIGKILL");
		} catch (error) {
			if (error.code !== "ESRCH") throw error;
		}
}
