import { campaign, type Plan } from "./campaign";
import { usage } from "./processes";
import { faultsOf, table, verdictLine } from "./report";
import { type Sample, trend } from "./trend";
import { startWorld, type World } from "./world";

/** Nothing goes wrong on the way: what is looked at is what hours of ordinary work leave behind. */
const CALM = { cutRequest: 0, cutReply: 0, delay: 0, duplicate: 0, blackhole: 0, halfOpen: 0 };
const THINK_MS = 20;
/** Half of the time, at most five minutes, goes by at full speed until everything that is kept is there. */
const warmUp = (seconds: number) => Math.min(seconds / 2, 300);

/**
 * What counts as flat. Memory moves with the garbage collector: its low points are compared, and may grow by so much in
 * all. In the first minutes the engine takes what it is given, before it clears up: only a longer run can be strict.
 */
const STRICT_FROM_SECONDS = 600;
const limitsOf = (seconds: number) => ({
	rssMb: seconds >= STRICT_FROM_SECONDS ? 40 : 300,
	files: 6,
	connections: 1,
});

/** Ordinary load for a while: memory, connections and open files of the server stay flat. Returns the exit code. */
export async function soak(seed: string, seconds: number, { log }: Pick<Plan, "log">): Promise<number> {
	const world = await startWorld();
	try {
		const before = await sample(world, 0);
		if (!before) {
			console.log("soak skipped: there is no /proc here, which tells what a process uses");
			return 0;
		}
		const samples: Sample[] = [];
		const began = performance.now();
		let after: Sample | null = null;
		const outcome = await campaign(world, {
			...{ seed, faults: CALM, incidents: [], log },
			thinkMs: () => (performance.now() - began < warmUp(seconds) * 1000 ? 0 : THINK_MS),
			over: (so) => so.seconds >= seconds,
			eachSecond: async () => {
				const taken = await sample(world, (performance.now() - began) / 1000);
				if (!taken) return;
				samples.push(taken);
				log("sample", JSON.stringify(taken));
			},
			// Everybody is gone: what is open still was forgotten.
			atRest: async () => {
				after = await sample(world, (performance.now() - began) / 1000);
			},
		});
		const looked = samples.filter(({ at }) => at >= warmUp(seconds));
		const rows = (["rssMb", "files", "connections"] as const).map((kind) => {
			const { first, last, growth, slope } = trend(looked, kind);
			const limit = limitsOf(seconds)[kind];
			const flat = growth <= limit;
			return {
				flat,
				row: [
					NAMES[kind],
					...[before[kind], first, last, after?.[kind] ?? 0].map(Math.round),
					`${(slope * 3600).toFixed(1)}/h`,
					...[growth.toFixed(1), limit, flat ? "flat" : "NOT FLAT"],
				],
			};
		});
		console.log(
			table([
				["", "before", "early", "late", "at rest", "slope", "growth", "limit", ""],
				...rows.map(({ row }) => row),
			]),
		);
		const faults = faultsOf(outcome);
		for (const fault of faults.slice(0, 40)) console.log(fault);
		console.log(
			`${looked.length} samples in ${Math.round(outcome.seconds)} s, ${outcome.network.requests} requests`,
		);
		console.log(verdictLine(outcome));
		return faults.length === 0 && rows.every(({ flat }) => flat) ? 0 : 1;
	} finally {
		await world.end();
	}
}

const NAMES = {
	rssMb: "memory of the server, MB",
	files: "its open files",
	connections: "its database connections",
};

async function sample({ server, database }: World, at: number): Promise<Sample | null> {
	const used = server.pid === null ? null : await usage(server.pid);
	const [row] = await database.query<{ count: number }>(
		`SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND usename = 'lang_nghe'`,
	);
	return used && { at, ...used, connections: row?.count ?? 0 };
}
