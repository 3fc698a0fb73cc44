import { countsOf } from "../../app/domain/agreement/count-table";
import { intraclassCorrelations } from "../../app/domain/agreement/icc";
import { krippendorffAlpha } from "../../app/domain/agreement/krippendorff-alpha";
import { type Patterns, patternsOf, poolPatterns } from "../../app/domain/agreement/patterns";
import type { RatingTable } from "../../app/domain/agreement/rating-table";
import { seededRandom } from "../../app/domain/shared/seeded-random";

const UNITS = 100_000;
const CRITERIA = 14;
const SCALE = [1, 2, 3, 4];
const ROUNDS = 15;

export interface AgreementMeasured {
	readonly units: number;
	readonly criteria: number;
	readonly raters: number;
	/** The first time, before the engine has compiled anything. */
	readonly first: number;
	readonly median: number;
	readonly slowest: number;
	/** Interval alpha and ICC(2,1) of all criteria pooled: what was worked out, so that it is not left out. */
	readonly pooled: { readonly alpha: number; readonly icc: number };
}

/** Two raters of whom the second agrees in seven of ten and else picks anything. */
function ratedTwice(criterion: number): RatingTable {
	const random = seededRandom("bench", `agreement/${criterion}`);
	const cells = new Int16Array(UNITS * 2);
	for (let unit = 0; unit < UNITS; unit++) {
		const first = random.whole(0, 3);
		cells[2 * unit] = first;
		cells[2 * unit + 1] = random.next() < 0.7 ? first : random.whole(0, 3);
	}
	return { categories: SCALE, units: UNITS, raters: 2, cells };
}

function alphaAndIcc(patterns: Patterns): { alpha: number; icc: number } {
	const counts = countsOf(patterns);
	for (const level of ["nominal", "ordinal"] as const) krippendorffAlpha(counts, level);
	return {
		alpha: krippendorffAlpha(counts, "interval").value ?? Number.NaN,
		icc: intraclassCorrelations(patterns)["2,1"].value ?? Number.NaN,
	};
}

/** Alpha at three levels and the six ICC with their intervals, for each criterion and pooled, from tables in memory. */
export function measureAgreement(): AgreementMeasured {
	const tables = Array.from({ length: CRITERIA }, (_, criterion) => ratedTwice(criterion));
	const times: number[] = [];
	let pooled = { alpha: Number.NaN, icc: Number.NaN };
	for (let round = 0; round < ROUNDS; round++) {
		const began = performance.now();
		const all = tables.map(patternsOf);
		for (const patterns of all) alphaAndIcc(patterns);
		pooled = alphaAndIcc(poolPatterns(all));
		times.push(performance.now() - began);
	}
	const [first = Number.NaN] = times;
	const sorted = [...times].sort((one, other) => one - other);
	return {
		units: UNITS,
		criteria: CRITERIA,
		raters: 2,
		first,
		median: sorted[Math.floor(ROUNDS / 2)] ?? Number.NaN,
		slowest: sorted.at(-1) ?? Number.NaN,
		pooled,
	};
}
