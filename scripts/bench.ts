import { writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { measureAgreement } from "../tests/bench/agreement";
import { measureAgreementPage } from "../tests/bench/agreement-page";
import { measureLive } from "../tests/bench/live";
import { measureMachines } from "../tests/bench/machine";
import { measurePage } from "../tests/bench/page";
import { measureProofs } from "../tests/bench/proofs";
import { measureQueue } from "../tests/bench/queue";
import { type Row, rowsOf, table } from "../tests/bench/report";
import { measureSize } from "../tests/bench/size";
import { measureTurns } from "../tests/bench/turns";

const say = (line: string) => console.log(line);

const PARTS = {
	turns: () => measureTurns(say),
	machine: async () => measureMachines(),
	page: () => measurePage(),
	proofs: async () => measureProofs(process.env.LANG_NGHE_ROOT ?? "."),
	agreement: async () => ({ ...measureAgreement(), report: await measureAgreementPage() }),
	queue: () => measureQueue(),
	live: () => measureLive(say),
	size: () => measureSize(say),
};
type Part = keyof typeof PARTS;
const isPart = (name: string): name is Part => name in PARTS;

/**
 * npm run bench [-- PART …]: measures, prints one table and writes it as JSON. Exit 1 when a part is unknown; what
 * falls short of its aim is shown and is no failure: a timing is not a test.
 */
export async function main(asked: string[]): Promise<number> {
	const unknown = asked.filter((name) => !isPart(name));
	if (unknown.length > 0) {
		say(`There is no part “${unknown[0]}”: they are ${Object.keys(PARTS).join(", ")}.`);
		return 1;
	}
	const rows: Row[] = [];
	const measured: Record<string, unknown> = { on: machine(), at: new Date().toISOString() };
	for (const part of Object.keys(PARTS).filter(isPart)) {
		// Made-up data of ten years take a quarter of an hour: only where they are asked for.
		if (asked.length > 0 ? !asked.includes(part) : part === "size") continue;
		say(`Measuring: ${part} …`);
		const result = await PARTS[part]();
		measured[part] = result;
		rows.push(...rowsOf(part, result));
	}
	const file = path.join(process.env.LANG_NGHE_ROOT ?? ".", ".cache/bench.json");
	writeFileSync(file, JSON.stringify({ ...measured, rows }, null, "\t"));
	say(`\n${table(rows)}\n\nWritten to .cache/bench.json; measured on ${measured.on}.`);
	return 0;
}

function machine(): string {
	const [first] = os.cpus();
	return `${os.cpus().length} × ${first?.model.trim() ?? "unknown"}, Node ${process.version}, load ${os.loadavg()[0]?.toFixed(1)} at the start`;
}
