import { appendFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { disableRestored, erasePerson, listErased } from "~/persistence/erase-person.server";
import { env } from "~/platform/env.server";
import { log } from "~/platform/log.server";

/** Who was erased: ids, one a line, outside the database. It belongs to every backup (docs/operate.md). */
export const erasureFile = () => path.resolve(env().LANG_NGHE_ROOT, env().DATA_DIR, "erasures.jsonl");

const line = z.object({ personId: z.string(), at: z.string() });

/** The ids in the file; lines that are none are told in the log and left out. */
async function readErasures(): Promise<Set<string>> {
	const text = await readFile(erasureFile(), "utf8").catch((error) => {
		if (error.code === "ENOENT") return "";
		throw error;
	});
	const ids = new Set<string>();
	for (const [at, written] of text.split("\n").entries()) {
		if (written.trim() === "") continue;
		const read = line.safeParse(parsed(written));
		if (read.success) ids.add(read.data.personId);
		else log.warn({ line: at + 1 }, "a line of the list of erasures cannot be read");
	}
	return ids;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** Adds to the file whoever was erased and does not stand there yet. */
export async function noteErasures(): Promise<void> {
	const noted = await readErasures();
	const missing = (await listErased()).filter(({ personId }) => !noted.has(personId));
	if (missing.length === 0) return;
	const written = missing.map(({ personId, at }) => JSON.stringify({ personId, at: at.toISOString() }));
	await mkdir(path.dirname(erasureFile()), { recursive: true, mode: 0o700 });
	// A line that a crash cut short would swallow the next one.
	await appendFile(erasureFile(), `\n${written.join("\n")}\n`, { mode: 0o600 });
}

/** Before anything is served: erases again whom a restored backup has brought back. Returns how many. */
export async function eraseAgain(now: number): Promise<number> {
	const back = await disableRestored([...(await readErasures())], new Date(now));
	const told = { byId: null, ground: "restored", reference: "" };
	for (const personId of back) await erasePerson(personId, told, async () => {});
	await noteErasures();
	return back.length;
}
