import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** A process and all that descend from it, by /proc; only where there is one. */
async function tree(root: number): Promise<number[]> {
	const children = new Map<number, number[]>();
	for (const name of await readdir("/proc")) {
		const pid = Number(name);
		if (!Number.isInteger(pid)) continue;
		const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
		// The name of the program stands in brackets and may hold anything.
		const parent = Number(status.slice(status.lastIndexOf(")") + 2).split(" ")[1]);
		children.set(parent, [...(children.get(parent) ?? []), pid]);
	}
	const found = [root];
	for (const pid of found) found.push(...(children.get(pid) ?? []));
	return found;
}

/**
 * kill -9 of a whole PostgreSQL, at once: the first process is held so that it starts none while the others are looked
 * for.
 *
 * @returns false when none runs in this directory
 */
export async function killPostgres(directory: string): Promise<boolean> {
	const file = await readFile(path.join(directory, "postmaster.pid"), "utf8").catch(() => "");
	const pid = Number(file.split("\n")[0]);
	if (!(pid > 0) || !signal(pid, "SIGSTOP")) return false;
	for (const each of await tree(pid)) signal(each, "SIGKILL");
	return true;
}

function signal(pid: number, name: NodeJS.Signals): boolean {
	try {
		process.kill(pid, name);
		return true;
	} catch {
		return false;
	}
}

/** What a process uses, from /proc: resident memory in MB and open files. Null where there is no /proc, or no process. */
export async function usage(pid: number): Promise<{ rssMb: number; files: number } | null> {
	const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
	const kb = Number(status.match(/^VmRSS:\s+(\d+) kB/m)?.[1]);
	const files = await readdir(`/proc/${pid}/fd`).catch(() => null);
	return Number.isFinite(kb) && files ? { rssMb: kb / 1024, files: files.length } : null;
}
